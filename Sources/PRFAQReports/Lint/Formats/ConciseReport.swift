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
    for finding in document.findings { _ = writer.head(finding, document, &locator) }
    return ReportPiece(bytes: writer.bytes)
  }
}
