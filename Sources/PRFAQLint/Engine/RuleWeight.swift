/// How much the findings of one rule weigh in one run.
struct RuleWeight: Sendable, Hashable {
  /// What the rule itself says.
  let base: Severity
  /// What the configuration makes of it.
  let settled: Severity
  /// Whether somebody set it, so that it holds for every finding of the rule.
  let isSet: Bool
  /// What no finding falls below from review on.
  let floor: Severity?

  /// The severity of a finding that its rule gave one.
  func severity(of own: Severity) -> Severity {
    if isSet { return settled }
    // A rule may hold some of its findings for lighter than the others; a profile keeps that order.
    let kept = settled == base ? own : own == base ? settled : min(own, settled)
    return floor.map { max(kept, $0) } ?? kept
  }
}
