/// The names that rules go by: the one place where command line, configuration and suppressions look them up.
public struct RuleNames: Sendable {
  /// The rules of the product.
  public static let shared = RuleNames(
    RuleRegistry.all.map { (id: $0.metadata.id, aliases: $0.metadata.aliases) })

  /// What a name leads to.
  public enum Answer: Sendable, Hashable {
    /// It is the rule's id.
    case id(String)
    /// It is a former name of the rule with this id.
    case renamed(String)
    /// No rule goes by it; nearest is the id that was probably meant.
    case unknown(nearest: String?)

    /// The id of the rule, if there is one.
    public var id: String? {
      switch self {
      case .id(let id), .renamed(let id): id
      case .unknown: nil
      }
    }
  }

  private let ids: [String]
  private let former: [(alias: String, id: String)]

  /// Collects the names of some rules.
  public init(_ rules: [(id: String, aliases: [String])]) {
    // Few names are looked up in a run, and to lay a hash table out for them would take longer.
    ids = rules.map { $0.id }
    former = rules.flatMap { rule in rule.aliases.map { ($0, rule.id) } }
  }

  /// The rule that a name leads to.
  public func find(_ name: String) -> Answer {
    if ids.contains(name) { return .id(name) }
    if let id = formerly(name) { return .renamed(id) }
    return .unknown(nearest: NearestName.find(name, among: ids))
  }

  /// The id of the rule that goes or went by a name; nil when there is none.
  public func id(of name: String) -> String? { ids.contains(name) ? name : formerly(name) }

  /// The rule that went by a name; of several the last.
  private func formerly(_ name: String) -> String? { former.last { $0.alias == name }?.id }

  /// What to tell somebody who used a former name.
  public static func note(_ name: String, now id: String) -> Text {
    Text(
      ko: "규칙 '\(name)'의 이름이 '\(id)'(으)로 바뀌었습니다. 새 이름을 쓰세요",
      en: "the rule '\(name)' is now called '\(id)'; use the new name")
  }
}
