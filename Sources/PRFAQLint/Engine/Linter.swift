internal import PRFAQModel
internal import PRFAQProse

/// Runs rules over the facts of one document.
public struct Linter: Sendable {
  /// What the rules are told.
  public let configuration: LintConfiguration
  private let types: [any Rule.Type]
  /// The names that comments may give rules; nil for those of the product.
  private let names: RuleNames?
  /// The rules for documents whose front matter decides nothing; most are.
  private let usual: RuleSet
  /// The rules for the others, once a document has asked for them.
  private let others = RuleSets()

  /// Creates a linter that checks as a configuration says.
  public init(_ configuration: LintConfiguration = .standard) {
    self.init(configuration, rules: RuleRegistry.all, names: nil)
  }

  /// Creates a linter with exactly these rules, opt-in or not.
  init(rules: [any Rule.Type]) {
    let all = RuleRegistry.metadata + rules.map { $0.metadata }
    self.init(
      LintConfiguration(selected: Set(rules.map { $0.metadata.id })), rules: rules,
      names: RuleNames(all.map { (id: $0.id, aliases: $0.aliases) }))
  }

  private init(_ configuration: LintConfiguration, rules: [any Rule.Type], names: RuleNames?) {
    self.configuration = configuration
    self.names = names
    types = rules
    usual = RuleSet(
      rules, configuration, LintConfiguration.Variant(profile: configuration.profile, status: .draft))
  }

  private func rules(for variant: LintConfiguration.Variant) -> RuleSet {
    if variant == usual.variant { return usual }
    return others.set(for: variant) { RuleSet(types, configuration, variant) }
  }

  /// The findings in a document, in order of place and rule, one for each cause.
  public func findings(in facts: Facts) -> [Finding] { check(facts).findings }

  /// The findings in a document, those that its comments silence, and the rules that could not judge it.
  ///
  /// What is found only because sections have moved since a comment noted their order is silenced as well.
  public func check(_ facts: Facts) -> LintResult {
    let result = judge(facts)
    guard !result.findings.isEmpty, let noted = NotedOrder(in: facts.draft) else { return result }
    let former = facts.reading(noted.former, configuration)
    let isPassed = NotedOrder.isPassed(
      result.findings, in: facts, before: judge(former).findings, in: former)
    return result.silencing { isPassed[$0] }
  }

  private func judge(_ facts: Facts) -> LintResult {
    let variant = configuration.variant(for: facts.draft)
    let set = rules(for: variant)
    var findings: [Finding] = []
    var silences: [String: Silence] = [:]
    var stronger: [String: [String]] = [:]
    var skipped: [String] = []
    var notAsked: [String] = []
    let isForm = facts.isForm
    for running in set.rules {
      if isForm, !running.judgesForms {
        notAsked.append(running.id)
        continue
      }
      guard running.languages?.contains(facts.draft.language) ?? true else {
        skipped.append(running.id)
        continue
      }
      var own = running.rule.findings(in: facts)
      guard !own.isEmpty else { continue }
      for index in own.indices { own[index] = running.weighed(own[index]) }
      findings += own
      // A finding that is itself silenced still silences: a stronger one has named the cause of both.
      silences[running.id] = Silence(own, reach: running.reach, facts: facts)
      stronger[running.id] = running.yieldsTo
    }
    let yields = { (finding: Finding) in
      (stronger[finding.rule] ?? []).contains { silences[$0]?.covers(finding) ?? false }
    }
    let kept = findings.filter { !yields($0) }
    let stage = SuppressionStage(
      kept.sorted(by: Finding.precedes),
      running: skipped.isEmpty && notAsked.isEmpty
        ? set.ids : set.ids.subtracting(skipped).subtracting(notAsked),
      isComplete: configuration.selected == nil && configuration.ignored.isEmpty,
      judgeWeight: set.judgeWeight,
      in: facts.draft, names: names ?? .shared
    ) { id, isLeftOut in
      guard let running = set.rules.first(where: { $0.id == id }),
        let rule = running.rule as? any GatheringRule
      else { return nil }
      return rule.findings(in: facts, leavingOut: isLeftOut).map { running.weighed($0) }.filter {
        !yields($0)
      }
    }
    return LintResult(
      findings: stage.kept.sorted(by: Finding.precedes),
      suppressed: stage.suppressed.sorted(by: Finding.precedes), skippedRules: skipped.sorted(),
      runningRules: set.ids)
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
  /// The rules that were to run, by name; those about comments are among them.
  let runningRules: Set<String>

  /// The result with some of its findings, by their number, among those that are silenced.
  fileprivate func silencing(_ isSilenced: (Int) -> Bool) -> LintResult {
    let numbers = findings.indices
    return LintResult(
      findings: numbers.filter { !isSilenced($0) }.map { findings[$0] },
      suppressed: (suppressed + numbers.filter(isSilenced).map { findings[$0] }).sorted(by: Finding.precedes),
      skippedRules: skippedRules, runningRules: runningRules)
  }
}

extension Finding {
  /// The order of reports: by place, then by rule.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.rule)
      < (right.range.lowerBound, right.range.upperBound, right.rule)
  }
}
