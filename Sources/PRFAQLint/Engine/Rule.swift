/// A claim about good drafts: a pure function from facts to findings.
public protocol Rule: Sendable {
  /// Everything about the rule that is not code: id, texts, source, examples.
  static var metadata: RuleMetadata { get }
  /// Creates the rule.
  init()
  /// What the rule has to say; everything that it may know is in the facts.
  func findings(in facts: Facts) -> [Finding]
}

extension Rule {
  /// The metadata of an instance's rule.
  public var metadata: RuleMetadata { Self.metadata }
}
