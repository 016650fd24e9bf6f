public import PRFAQModel
public import PRFAQProse

/// What became of one file of a run.
public struct LintOutcome: Sendable, Hashable {
  /// The name under which it is shown.
  public let name: String
  /// What it was taken for; nil when it was not looked at.
  public let kind: DocumentKind?
  /// The language that most of it is written in; nil when it was not looked at.
  public let language: Language?
  /// Why it was not checked; nil when it was.
  public let skipped: String?
  /// The rules that cannot judge its language.
  public let skippedRules: [String]
  /// Whether it was not checked because it could not be read.
  public let isUnreadable: Bool
  /// How many findings comments in it silence.
  public let suppressed: Int
  /// How many of its findings are in the baseline.
  public let baselined: Int

  /// Creates an outcome.
  public init(
    name: String, kind: DocumentKind?, language: Language?, skipped: String?, skippedRules: [String] = [],
    isUnreadable: Bool = false, suppressed: Int = 0, baselined: Int = 0
  ) {
    self.name = name
    self.kind = kind
    self.language = language
    self.skipped = skipped
    self.skippedRules = skippedRules
    self.isUnreadable = isUnreadable
    self.suppressed = suppressed
    self.baselined = baselined
  }
}
