internal import PRFAQModel
internal import PRFAQProse

/// Runs rules over the facts of one document.
public struct Linter: Sendable {
  /// What the rules are told.
  public let configuration: LintConfiguration
  private let types: [any Rule.Type]
  /// The names that comments may give rules.
  private let names: RuleNames
  /// The rules for documents whose front matter decides nothing; most are.
  private let usual: RuleSet

  /// Creates a linter that checks as a configuration says.
  public init(_ configuration: LintConfiguration = .standard) {
    self.init(configuration, rules: RuleRegistry.all, names: .shared)
  }

  /// Creates a linter with exactly these rules, opt-in or not.
  init(rules: [any Rule.Type]) {
    let all = RuleRegistry.metadata + rules.map { $0.metadata }
    self.init(
      LintConfiguration(selected: Set(rules.map { $0.metadata.id })), rules: rules,
      names: RuleNames(all.map { (id: $0.id, aliases: $0.aliases) }))
  }

  private init(_ configuration: LintConfiguration, rules: [any Rule.Type], names: RuleNames) {
    self.configuration = configuration
    self.names = names
    types = rules
    usual = RuleSet(
      rules, configuration, LintConfiguration.Variant(profile: configuration.profile, status: .draft))
  }

  /// The findings in a document, in order of place and rule, one for each cause.
  public func findings(in facts: Facts) -> [Finding] { check(facts).findings }

  /// The findings in a document, those that its comments silence, and the rules that could not judge it.
  public func check(_ facts: Facts) -> LintResult {
    let variant = configuration.variant(for: facts.draft)
    let set = variant == usual.variant ? usual : RuleSet(types, configuration, variant)
    var findings: [Finding] = []
    var silences: [String: Silence] = [:]
    var yields: [String: [String]] = [:]
    var skipped: [String] = []
    for (rule, metadata, weight) in set.rules {
      guard metadata.languages?.contains(facts.draft.language) ?? true else {
        skipped.append(metadata.id)
        continue
      }
      var own = rule.findings(in: facts)
      guard !own.isEmpty else { continue }
      for index in own.indices { own[index].severity = weight.severity(of: own[index].severity) }
      findings += own
      // A finding that is itself silenced still silences: a stronger one has named the cause of both.
      silences[metadata.id] = Silence(own, reach: metadata.reach, facts: facts)
      yields[metadata.id] = metadata.yieldsTo
    }
    let kept = findings.filter { finding in
      let stronger = yields[finding.rule] ?? []
      return !stronger.contains { silences[$0]?.covers(finding) ?? false }
    }
    let judge = set.rules.first { $0.metadata.id == UnusedSuppression.metadata.id }
    let stage = SuppressionStage(
      kept.sorted(by: Finding.precedes), running: Set(set.rules.map { $0.metadata.id }).subtracting(skipped),
      isComplete: configuration.selected == nil && configuration.ignored.isEmpty, judgeWeight: judge?.weight,
      in: facts.draft, names: names)
    return LintResult(
      findings: stage.kept.sorted(by: Finding.precedes),
      suppressed: stage.suppressed.sorted(by: Finding.precedes), skippedRules: skipped.sorted())
  }
}

/// What came of checking one document.
public struct LintResult: Sendable, Hashable {
  /// The findings, in order of place and rule.
  public let findings: [Finding]
  /// The findings about which comments in the document ask for silence, in the same order.
  public let suppressed: [Finding]
  /// The rules that cannot judge the language of the document, by name.
  public let skippedRules: [String]
}

extension Finding {
  /// The order of reports: by place, then by rule.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.rule)
      < (right.range.lowerBound, right.range.upperBound, right.rule)
  }
}

/// The rules that run for one variant of a configuration.
struct RuleSet: Sendable {
  let variant: LintConfiguration.Variant
  let rules: [(rule: any Rule, metadata: RuleMetadata, weight: RuleWeight)]

  init(_ types: [any Rule.Type], _ configuration: LintConfiguration, _ variant: LintConfiguration.Variant) {
    self.variant = variant
    rules = types.compactMap { type in
      let metadata = type.metadata
      guard let settled = configuration.level(of: metadata, in: variant).severity else { return nil }
      let isSet = configuration.setLevel(of: metadata, at: variant.status)?.severity != nil
      let weight = RuleWeight(
        base: metadata.severity, settled: settled, isSet: isSet,
        floor: variant.status >= .review ? metadata.reviewSeverity : nil)
      return (type.init(options: configuration.options(of: metadata, in: variant)), metadata, weight)
    }
  }
}
