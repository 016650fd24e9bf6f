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
  /// What each finding is known by from one version to the next; empty where no report asks for it.
  public let fingerprints: [Fingerprint]
  /// The language to speak of it in.
  public let language: MessageLanguage
  /// The severity from which on its findings make a run fail; nil when none does.
  public let failOn: Severity?

  /// Creates a document with its findings.
  public init(
    name: String, source: SourceText, findings: [Finding], fingerprints: [Fingerprint] = [],
    language: MessageLanguage, failOn: Severity? = .error
  ) {
    self.name = name
    self.source = source
    self.findings = findings
    self.fingerprints = fingerprints
    self.language = language
    self.failOn = failOn
  }
}
