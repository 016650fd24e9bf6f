/// Runs rules over the facts of one document.
public struct Linter: Sendable {
  private let rules: [any Rule]
  private let yields: [String: [String]]

  /// Creates a linter with the rules that are on by default, or those selected, without those ignored.
  public init(selected: Set<String>? = nil, ignored: Set<String> = []) {
    let types = RuleRegistry.all.filter { type in
      let id = type.metadata.id
      return (selected?.contains(id) ?? !type.metadata.isOptIn) && !ignored.contains(id)
    }
    rules = types.map { $0.init() }
    yields = Dictionary(
      types.map { ($0.metadata.id, $0.metadata.yieldsTo) }, uniquingKeysWith: { first, _ in first })
  }

  /// The findings in a document, in order of place and rule, one for each cause.
  public func findings(in facts: Facts) -> [Finding] {
    let all = rules.flatMap { $0.findings(in: facts) }
    let fired = Set(all.map { $0.rule })
    // A rule that yields is silent in the whole document when the cause is one of presence, and where the two
    // ranges meet when it is one of place.
    let kept = all.filter { finding in
      !(yields[finding.rule] ?? []).contains { stronger in
        guard fired.contains(stronger) else { return false }
        return all.contains { $0.rule == stronger && ($0.isAboutAbsence || $0.meets(finding)) }
      }
    }
    return kept.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
  }
}

extension Finding {
  /// Whether the finding is about something that is missing.
  var isAboutAbsence: Bool { evidence.isEmpty }

  /// Whether the ranges of two findings touch.
  func meets(_ other: Finding) -> Bool {
    range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
  }
}
