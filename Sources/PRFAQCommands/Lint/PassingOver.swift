internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

/// Decides which documents are no business of the linter.
///
/// A hook hands over every changed Markdown file. A press release or a FAQ of its own may be just that; it is
/// checked when it says that it is part of a PR/FAQ.
enum PassingOver {
  /// Keys of front matter that only drafts have.
  private static let telltaleKeys: Set<String> = ["product", "faq", "stage"]

  /// Words of file names that say so, lower case and without what joins words.
  private static let telltaleNames = [
    "prfaq", "pressrelease", "workingbackwards", "보도자료", "프레스릴리스", "新聞稿", "新闻稿", "プレスリリース",
  ]

  /// Why a document is not checked; nil when it is.
  static func reason(_ draft: Draft, name: [UInt8]) -> Text? {
    switch draft.kind {
    case .prfaq, .template: return nil
    case .none where draft.source.bytes.allSatisfy({ $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }):
      return Text(ko: "아무것도 적혀 있지 않습니다", en: "nothing is written in it")
    case .none:
      let evidence = { (words: String) in words.isEmpty ? "" : " (\(words))" }
      return Text(
        ko: "PR/FAQ가 아닙니다\(evidence(draft.because(.korean)))",
        en: "no PR/FAQ\(evidence(draft.because(.english)))")
    case .pressRelease:
      if saysSo(draft, name) { return nil }
      return Text(
        ko: "보도자료뿐이고, 파일 이름도 머리말도 PR/FAQ의 일부라고 하지 않습니다",
        en:
          "a press release alone, and neither its name nor its front matter says that it is part of a PR/FAQ")
    case .faq:
      if saysSo(draft, name) { return nil }
      return Text(
        ko: "FAQ뿐이고, 파일 이름도 머리말도 PR/FAQ의 일부라고 하지 않습니다",
        en: "a FAQ alone, and neither its name nor its front matter says that it is part of a PR/FAQ")
    }
  }

  /// The reason with the file's name and the way to have it checked all the same.
  static func remark(_ reason: Text, path: FilePath) -> Text {
    Text(
      ko: "\(path.text): 검사하지 않음: \(reason.ko); 그래도 검사하려면 --as prfaq를 붙이세요",
      en: "\(path.text): passed over: \(reason.en); to check it all the same, add --as prfaq")
  }

  private static func saysSo(_ draft: Draft, _ name: [UInt8]) -> Bool {
    let entries = draft.metadata.frontMatter?.entries ?? []
    return entries.contains { telltaleKeys.contains($0.key) } || isTelltale(name: name)
  }

  /// Whether a file's name says that it holds a PR/FAQ or a piece of one.
  static func isTelltale(name: [UInt8]) -> Bool {
    // Strings compare composed and decomposed Hangul as equal, which file systems mix.
    // `nonprfaq` is no `prfaq`: what joins words goes, but a word has to begin where one did.
    let words = String(decoding: name, as: UTF8.self).lowercased().split { " -_./".contains($0) }
    return words.indices.contains { start in
      let joined = words[start...].joined()
      return telltaleNames.contains {
        joined.hasPrefix($0) || !($0.utf8.first ?? 0 < 0x80) && joined.contains($0)
      }
    }
  }
}
