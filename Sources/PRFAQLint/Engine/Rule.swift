/// A claim about good drafts: a pure function from facts to findings.
public protocol Rule: Sendable {
  /// Everything about the rule that is not code: id, texts, source, examples.
  static var metadata: RuleMetadata { get }
  /// Creates the rule as it is by default.
  init()
  /// Creates the rule with its options; only a rule that declares some needs to write this.
  init(options: RuleOptions)
  /// What the rule has to say; everything that it may know is in the facts.
  func findings(in facts: Facts) -> [Finding]
}

/// A rule whose findings gather several places, each of which a comment may silence by itself.
public protocol GatheringRule: Rule {
  /// What the rule has to say when some places in the source are left out of account.
  func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding]
}

extension GatheringRule {
  /// What the rule has to say of all places.
  public func findings(in facts: Facts) -> [Finding] { findings(in: facts) { _ in false } }
}

extension Rule {
  /// Creates a rule that has no options.
  public init(options: RuleOptions) { self.init() }

  /// The metadata of an instance's rule.
  public var metadata: RuleMetadata { Self.metadata }

  /// A finding of this rule, with its id and, unless told otherwise, its severity.
  func finding(
    at range: Range<Int>, severity: Severity? = nil, message: Text, evidence: String = "", help: Text,
    question: Text, notes: [Finding.Note] = [], fixes: [Fix] = []
  ) -> Finding {
    Finding(
      rule: Self.metadata.id, severity: severity ?? Self.metadata.severity, range: range, message: message,
      evidence: evidence, help: help, question: question, notes: notes, fixes: fixes)
  }

  /// A finding about something that is not there, at the place where it belongs.
  func absence(
    at offset: Int, severity: Severity? = nil, message: Text, help: Text, question: Text,
    notes: [Finding.Note] = [], fixes: [Fix] = []
  ) -> Finding {
    finding(
      at: offset..<offset, severity: severity, message: message, help: help, question: question, notes: notes,
      fixes: fixes)
  }
}
