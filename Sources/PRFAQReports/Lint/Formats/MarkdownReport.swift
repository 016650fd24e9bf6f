public import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// Findings as a page for people: how many there are, and a table of the gravest, such as the summary of a job.
public struct MarkdownReport: LintReport {
  /// How every report begins.
  static let opening = "<!-- prfaq report -->\n"

  /// How many findings of each severity the table holds; GitHub takes a summary of 1 MiB at most.
  static let room = 200

  private let language: MessageLanguage?
  private var kept = WorstFirst(room: room)

  /// Creates a report; without a language its own words are in that of most documents.
  public init(language: MessageLanguage?) { self.language = language }

  /// The first findings of one document as rows of the table.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var locator = Locator(document.source)
    return document.entries(room: Self.room) { finding in
      let place = locator.position(at: finding.range.lowerBound)
      let cells = [
        Self.mark(finding.severity), MarkdownText.cell("\(document.name):\(place.line):\(place.column)"),
        "`\(finding.rule)`", MarkdownText.cell(finding.message(document.language)),
        MarkdownText.cell(finding.help(document.language)),
      ]
      return Array("| \(cells.joined(separator: " | ")) |\n".utf8)
    }
  }

  /// Takes up one file; nothing is written before all of them are known.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    kept.add(piece.entries)
    return []
  }

  /// The page.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    let language = language ?? tally.language
    let summary = LintSummary(appearance: Appearance(), language: language).line(tally)
    let head = Self.opening + "## PR/FAQ\n\n" + String(decoding: summary, as: UTF8.self)
    guard !kept.entries.isEmpty else { return [Array(head.utf8)] }
    let columns =
      switch language {
      case .ko: ["", "위치", "규칙", "무엇이", "어떻게"]
      case .en: ["", "where", "rule", "what", "what to write"]
      }
    let rest = tally.findings(from: .info) - kept.entries.count
    let more = Text(
      ko: "\n이 밖에 \(rest)개가 더 있습니다. 모두 보려면 `prfaq lint`를 실행하세요.\n",
      en: "\n\(rest) more are left out here; run `prfaq lint` to see all.\n")
    let table =
      "\n| \(columns.joined(separator: " | ")) |\n" + String(repeating: "|---", count: columns.count) + "|\n"
    return [Array((head + table).utf8)] + kept.entries + (rest > 0 ? [Array(more(language).utf8)] : [])
  }

  private static func mark(_ severity: Severity) -> String {
    switch severity {
    case .error: "🔴 error"
    case .warning: "🟡 warning"
    case .info: "🔵 info"
    }
  }
}
