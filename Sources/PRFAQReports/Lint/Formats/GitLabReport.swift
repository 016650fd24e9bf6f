internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// Findings as GitLab's code quality report ("Code Quality", section "Code Quality report format").
///
/// GitLab takes two findings with one fingerprint for the same, so the path is part of it.
public struct GitLabReport: LintReport {
  /// How a report begins that has findings, and one that has none.
  static let openings = ["[\n{\"description\":", "[]\n"]

  private var writer = JSONWriter()

  /// Begins a report.
  public init() { writer.open(UInt8(ascii: "[")) }

  /// The findings of one document as elements of the report's array.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var writer = JSONWriter()
    var locator = Locator(document.source)
    for (finding, fingerprint) in zip(document.findings, document.fingerprints) {
      writer.line()
      writer.object {
        $0.key("description")
        $0.string(finding.message(document.language))
        $0.key("check_name")
        $0.string(finding.rule)
        $0.key("fingerprint")
        $0.string(fingerprint.hexadecimal(inFile: document.name))
        $0.key("severity")
        $0.string(Self.severity(finding.severity))
        $0.key("location")
        $0.object {
          $0.key("path")
          $0.string(document.name)
          $0.key("positions")
          $0.span(finding.range, from: "begin", &locator)
        }
      }
    }
    return ReportPiece(bytes: writer.bytes)
  }

  /// Adds one file.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    writer.elements(piece.bytes)
    return writer.take()
  }

  /// Ends the array.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    writer.close(UInt8(ascii: "]"))
    return [writer.take(), [0x0A]]
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
