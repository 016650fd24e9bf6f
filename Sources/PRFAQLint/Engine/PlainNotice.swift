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

  private static let noticeWords = Phrases(list: "plain-notice-notice-words")
  private static let mailHeads = Phrases(list: "plain-notice-mail-heads")
}
