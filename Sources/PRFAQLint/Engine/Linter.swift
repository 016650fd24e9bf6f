/// Runs rules over the facts of one document.
public struct Linter: Sendable {
  private let rules: [any Rule]

  /// Creates a linter with the rules that are on by default, or those selected, without those ignored.
  public init(selected: Set<String>? = nil, ignored: Set<String> = []) {
    let types = RuleRegistry.all.filter { type in
      let metadata = type.metadata
      return (selected?.contains(metadata.id) ?? !metadata.isOptIn) && !ignored.contains(metadata.id)
    }
    self.init(rules: types)
  }

  /// Creates a linter with exactly these rules.
  init(rules: [any Rule.Type]) {
    self.rules = rules.map { $0.init() }
  }

  /// The findings in a document, in order of place and rule, one for each cause.
  public func findings(in facts: Facts) -> [Finding] { check(facts).findings }

  /// The findings in a document, those that comments of its authors silence apart.
  public func check(_ facts: Facts) -> LintResult {
    var findings: [Finding] = []
    var silences: [String: Silence] = [:]
    var yields: [String: [String]] = [:]
    for rule in rules {
      let metadata = rule.metadata
      let own = rule.findings(in: facts)
      guard !own.isEmpty else { continue }
      findings += own
      // A finding that is itself silenced still silences: a stronger one has named the cause of both.
      silences[metadata.id] = Silence(own, reach: metadata.reach, facts: facts)
      yields[metadata.id] = metadata.yieldsTo
    }
    let kept = findings.filter { finding in
      let stronger = yields[finding.rule] ?? []
      return !stronger.contains { silences[$0]?.covers(finding) ?? false }
    }
    let running = Set(rules.map { $0.metadata.id })
    let stage = SuppressionStage(kept.sorted(by: Finding.precedes), running: running, in: facts.draft)
    return LintResult(
      findings: stage.kept.sorted(by: Finding.precedes),
      suppressed: stage.suppressed.sorted(by: Finding.precedes))
  }
}

/// What came of checking one document.
public struct LintResult: Sendable, Hashable {
  /// The findings, in order of place and rule.
  public let findings: [Finding]
  /// The findings about which comments in the document ask for silence, in the same order.
  public let suppressed: [Finding]
}

extension Finding {
  /// The order of reports: by place, then by rule.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.rule)
      < (right.range.lowerBound, right.range.upperBound, right.rule)
  }
}
