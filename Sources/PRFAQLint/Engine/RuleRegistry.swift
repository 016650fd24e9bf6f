/// All rules, one line each, in the order in which they are listed.
public enum RuleRegistry {
  /// Every rule type.
  public static let all: [any Rule.Type] = [
  ]

  /// The metadata of all rules, in the same order.
  public static var metadata: [RuleMetadata] { all.map { $0.metadata } }
}
