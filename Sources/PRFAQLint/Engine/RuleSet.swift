internal import PRFAQProse
internal import Synchronization

/// The rules that run for one variant of a configuration.
struct RuleSet: Sendable {
  let variant: LintConfiguration.Variant
  let rules: [RunningRule]
  /// The ids of the rules.
  let ids: Set<String>
  /// What findings about comments without effect weigh; nil when nothing judges them.
  let judgeWeight: RuleWeight?

  init(_ types: [any Rule.Type], _ configuration: LintConfiguration, _ variant: LintConfiguration.Variant) {
    self.variant = variant
    let rules = types.compactMap { type -> RunningRule? in
      let metadata = type.metadata
      guard let settled = configuration.level(of: metadata, in: variant).severity else { return nil }
      let isSet = configuration.setLevel(of: metadata, at: variant.status)?.severity != nil
      let weight = RuleWeight(
        base: metadata.severity, settled: settled, isSet: isSet,
        floor: variant.status >= .review ? metadata.reviewSeverity : nil)
      return RunningRule(
        rule: type.init(options: configuration.options(of: metadata, in: variant)), metadata: metadata,
        weight: weight)
    }
    self.rules = rules
    ids = Set(rules.map { $0.id })
    judgeWeight = rules.first { $0.id == UnusedSuppression.metadata.id }?.weight
  }
}

/// One rule and what a run over a document asks of its metadata.
///
/// All documents share it, for to copy the metadata of every rule takes longer than most rules.
final class RunningRule: Sendable {
  let rule: any Rule
  let id: String
  let yieldsTo: [String]
  let reach: RuleMetadata.Reach
  let languages: [Language]?
  /// Whether it has something to say of a form that nobody has filled in: what is empty there, not what is wrong.
  let judgesForms: Bool
  let weight: RuleWeight

  init(rule: any Rule, metadata: RuleMetadata, weight: RuleWeight) {
    self.rule = rule
    id = metadata.id
    yieldsTo = metadata.yieldsTo
    reach = metadata.reach
    languages = metadata.languages
    judgesForms = [.structure, .placeholders, .suppressions].contains(metadata.category)
    self.weight = weight
  }

  /// A finding of the rule with the severity that the configuration gives it.
  func weighed(_ finding: Finding) -> Finding {
    var finding = finding
    finding.severity = weight.severity(of: finding.severity)
    return finding
  }
}

/// The rules for each variant that documents ask for, put together once; there are only a few.
final class RuleSets: Sendable {
  private let sets = Mutex<[RuleSet]>([])

  /// The rules for a variant.
  func set(for variant: LintConfiguration.Variant, make: () -> RuleSet) -> RuleSet {
    sets.withLock { sets in
      if let known = sets.first(where: { $0.variant == variant }) { return known }
      let made = make()
      sets.append(made)
      return made
    }
  }
}
