public import PRFAQLint
public import PRFAQMarkdown

/// A document that was checked, with what there is to say about it.
public struct LintedDocument: Sendable {
  /// The name under which it is shown: a relative path, or what the caller says of standard input.
  public let name: String
  /// Its bytes.
  public let source: SourceText
  /// The findings, in order.
  public let findings: [Finding]
  /// The language to speak of it in.
  public let language: MessageLanguage

  /// Creates a document with its findings.
  public init(name: String, source: SourceText, findings: [Finding], language: MessageLanguage) {
    self.name = name
    self.source = source
    self.findings = findings
    self.language = language
  }
}
