/// The names that rules go by: the one place where command line, configuration and suppressions look them up.
public struct RuleNames: Sendable {
  /// The rules of the product.
  public static let shared = RuleNames(RuleRegistry.metadata.map { (id: $0.id, aliases: $0.aliases) })

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
  private let known: Set<String>
  private let former: [String: String]

  /// Collects the names of some rules.
  public init(_ rules: [(id: String, aliases: [String])]) {
    ids = rules.map { $0.id }
    known = Set(ids)
    var former: [String: String] = [:]
    for rule in rules { for alias in rule.aliases { former[alias] = rule.id } }
    self.former = former
  }

  /// The rule that a name leads to.
  public func find(_ name: String) -> Answer {
    if known.contains(name) { return .id(name) }
    if let id = former[name] { return .renamed(id) }
    return .unknown(nearest: NearestName.find(name, among: ids))
  }

  /// The id of the rule that goes or went by a name; nil when there is none.
  public func id(of name: String) -> String? { known.contains(name) ? name : former[name] }

  /// What to tell somebody who used a former name.
  public static func note(_ name: String, now id: String) -> Text {
    Text(
      ko: "규칙 '\(name)'의 이름이 '\(id)'(으)로 바뀌었습니다. 새 이름을 쓰세요",
      en: "the rule '\(name)' is now called '\(id)'; use the new name")
  }
}
