internal import PRFAQModel
public import PRFAQProse

/// What is known of one document among others.
public struct DocumentCard: Sendable {
  /// The name under which it is shown.
  public let file: String
  /// What the draft calls its product; nil where nothing tells.
  public let product: String?
  /// Whether front matter or title state the name, so that others of the same name are no accident.
  public let isProductStated: Bool
  /// The headline.
  public let headline: String?
  /// How far the document has come, in the words of its front matter or its folder.
  public let stage: String?
  /// The same, as far as prfaq knows the word.
  public let status: DraftStatus
  /// The answer to who the customer is.
  public let customer: String?
  /// When the product is to be there, as far as the dateline or front matter tell.
  public let launch: CalendarDate?
  /// The file that takes its place, as front matter names it.
  public let supersededBy: String?
  /// Whether that file exists; filled in by the caller.
  public var hasSuccessor = false
  /// How many errors, warnings and remarks there are.
  public let counts: [Severity: Int]
  /// How many items of the checklist are met, and of how many.
  public let checklist: (met: Int, items: Int)
  /// A4 pages of release and FAQ.
  public let pages: Double
  /// The day of the last commit that touched it, as `2026-11-30`; nil where there is none.
  public var lastChange: String?

  /// Collects what is known.
  ///
  /// - Parameters:
  ///   - file: The name under which it is shown.
  ///   - facts: What is known of its text.
  ///   - result: What the rules found.
  public init(file: String, _ facts: Facts, _ result: LintResult) {
    let draft = facts.draft
    self.file = file
    product = facts.product?.name
    isProductStated = facts.product.map { $0.source != .recurring } ?? false
    headline = draft.pressRelease?.headline.map { facts.line($0) }
    let folder = Self.folder(of: file)
    let words = [draft.metadata.value("stage"), draft.metadata.value("status"), folder]
      .compactMap { $0 }.filter { !$0.isEmpty }
    // `stage:` may also tell which pieces are written; a word that names a status says more.
    stage = words.first { DraftStatus(folder: $0) != nil } ?? words.first
    status =
      draft.metadata.value("status").flatMap { DraftStatus(word: $0) }
      ?? stage.flatMap { DraftStatus(folder: $0) } ?? .draft
    customer = facts.answers(to: .customer).first.map { facts.line($0) }
    launch =
      draft.pressRelease?.dateline?.date ?? draft.metadata.value("date").flatMap { CalendarDate(iso: $0) }
    supersededBy = draft.metadata.value("superseded-by").flatMap { $0.isEmpty ? nil : $0 }
    counts = Dictionary(result.findings.map { ($0.severity, 1) }, uniquingKeysWith: +)
    let items = Checklist(of: facts, result).items
    checklist = (items.count { $0.status == .met }, items.count { $0.status != .cannotTell })
    pages = facts.length.total
  }

  /// The nearest folder whose name says how far its documents have come.
  private static func folder(of file: String) -> String? {
    file.split(separator: "/").dropLast().reversed().lazy.map { String($0) }
      .first { DraftStatus(folder: $0) != nil }
  }
}

extension DraftStatus {
  /// The status that the name of a folder or a stage tells: its word, or the English plural of it.
  init?(folder name: String) {
    guard
      let status = DraftStatus(word: name)
        ?? DraftStatus(word: String(name.hasSuffix("s") ? name.dropLast() : ""))
    else { return nil }
    self = status
  }
}

extension Facts {
  /// The words of a range on one line, without markup.
  fileprivate func line(_ range: Range<Int>) -> String {
    String(decoding: PlainText(bytes[range]).bytes, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension CalendarDate {
  /// Reads `2026-03-02`.
  fileprivate init?(iso text: String) {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] > 999 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
