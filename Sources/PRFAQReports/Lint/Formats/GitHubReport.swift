public import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// Findings as commands that GitHub Actions turns into annotations of a pull request.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word ("Workflow
/// commands for GitHub Actions" and the limits of check runs). So errors come first, and where some do not fit, the
/// last notice says how many. Columns count UTF-16 code units, as GitHub's other formats do.
public struct GitHubReport: LintReport {
  /// How many annotations of each kind are shown.
  static let room = 10

  private let language: MessageLanguage?
  private var kept = WorstFirst(room: room)

  /// Creates a report; without a language its own words are in that of most documents.
  public init(language: MessageLanguage?) { self.language = language }

  /// The first findings of one document.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var locator = Locator(document.source, columns: .utf16)
    return document.entries(room: Self.room) { finding in
      Array(Self.command(for: finding, in: document, &locator).utf8)
    }
  }

  /// Takes up one file; nothing is written before all of them are known.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    kept.add(piece.entries)
    return []
  }

  /// The annotations.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    let shown = Severity.allCases.map { kept.entries(of: $0).count }.reduce(0, +)
    let total = tally.findings(from: .info)
    guard total > shown else { return [Array(kept.entries.joined())] }
    // The word about the rest takes the place of a notice.
    let notices = kept.entries(of: .info).prefix(Self.room - 1)
    let rest = total - shown + kept.entries(of: .info).count - notices.count
    let text = Text(
      ko: "여기에 다 보이지 않는 것이 \(rest)개 더 있습니다. 작업 요약이나 prfaq lint로 모두 볼 수 있습니다.",
      en: "\(rest) more that GitHub has no room for here; see the summary of the job, or run prfaq lint.")
    let last = "::notice title=prfaq::\(Self.data(text(language ?? tally.language)))\n"
    return [
      Array((kept.entries(of: .error) + kept.entries(of: .warning) + notices).joined()), Array(last.utf8),
    ]
  }

  private static func command(
    for finding: Finding, in document: LintedDocument, _ locator: inout Locator
  ) -> String {
    let start = locator.position(at: finding.range.lowerBound)
    let end = locator.position(at: finding.range.upperBound)
    let name =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    var properties = "file=\(property(document.name)),line=\(start.line),endLine=\(end.line)"
    // GitHub takes columns only where the range stays on its line.
    if start.line == end.line { properties += ",col=\(start.column),endColumn=\(end.column)" }
    return "::\(name) \(properties),title=\(property("prfaq: \(finding.rule)"))::"
      + data(finding.explained(document.language)) + "\n"
  }

  /// A message as commands take it.
  private static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// The value of a property as commands take it.
  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ codes: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let code = codes[scalar] { result += code } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
