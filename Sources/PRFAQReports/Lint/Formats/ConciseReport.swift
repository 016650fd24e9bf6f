internal import PRFAQLint
internal import PRFAQMarkdown
public import PRFAQWriting

/// Findings for editors and for `grep`: one line each, `file:line:column: severity[rule] message`.
public struct ConciseReport: LintReport {
  private let appearance: Appearance

  /// Creates a report that looks so.
  public init(appearance: Appearance) { self.appearance = appearance }

  /// The findings of one document.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var writer = TerminalWriter(appearance)
    var locator = Locator(document.source)
    for finding in document.findings {
      let place = locator.position(at: finding.range.lowerBound)
      writer.write("\(document.name):\(place.line):\(place.column):", .bold)
      writer.space(1)
      writer.write("\(finding.severity.rawValue)[\(finding.rule)]", finding.severity.style)
      writer.space(1)
      writer.write(finding.message(document.language))
      writer.newline()
    }
    return ReportPiece(bytes: writer.bytes)
  }
}
