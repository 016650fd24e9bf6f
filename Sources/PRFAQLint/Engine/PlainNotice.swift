internal import PRFAQModel
internal import PRFAQProse

extension Facts {
  /// Whether the release is a notice for a channel or a notice board at work, which has one title and no more.
  ///
  /// It says so in its first lines, or is short and comes in a mail.
  var isPlainNotice: Bool {
    let release = prose.blocks.lazy.filter { $0.part.isRelease && !$0.isHeading }
    guard let first = release.first else { return false }
    if release.prefix(3).contains(where: { says(Self.noticeWords, in: $0.text) }) { return true }
    let isMail = Self.mailHeads.begin(
      String(decoding: smallText.prefix(200), as: UTF8.self).drop { !$0.isLetter })
    guard isMail else { return false }
    let text = release.reduce(0) { $0 + $1.text.count }
    return text < (first.language.isKorean || first.language.isUnspaced ? 1_200 : 900)
  }

  private static let noticeWords = Phrases([
    "internal announcement", "internal release note", "posted in #", "post in #", "slack message",
    "slack post",
    "사내 공지", "사내 메신저 공지", "사내 게시판 공지", "슬랙 공지", "社内告知", "社内アナウンス", "内部公告", "內部公告",
  ])
  private static let mailHeads = Phrases([
    "from:", "to:", "subject:", "보낸 사람:", "보낸사람:", "받는 사람:", "받는사람:", "제목:", "수신:", "差出人", "件名", "宛先", "发件人",
    "寄件人",
    "收件人", "主题", "主旨", "von:", "an:", "betreff:", "de:", "para:", "assunto:", "asunto:", "à:", "objet:",
  ])
}
