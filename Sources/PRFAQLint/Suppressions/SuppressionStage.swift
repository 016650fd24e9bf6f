internal import PRFAQModel

/// What is left of findings after the comments of a draft have had their say.
struct SuppressionStage {
  private let suppressions: Suppressions
  private let draft: Draft
  private let running: Set<String>
  private let isComplete: Bool
  private let weight: RuleWeight?
  private var used: Set<Suppressions.Mention> = []
  /// The findings that stay.
  private(set) var kept: [Finding] = []
  /// The findings that comments silence.
  private(set) var suppressed: [Finding] = []

  /// Sorts the findings of the rules that ran, then judges the comments themselves.
  ///
  /// - Parameters:
  ///   - isComplete: Whether all rules ran that are to hold for the document.
  ///   - judgeWeight: What findings about comments without effect weigh; nil leaves comments unjudged.
  ///   - regathered: What a rule finds when it leaves out places; nil where its findings are about one place each.
  init(
    _ findings: [Finding], running: Set<String>, isComplete: Bool, judgeWeight: RuleWeight?, in draft: Draft,
    names: @autoclosure () -> RuleNames,
    regathered: (String, (Range<Int>) -> Bool) -> [Finding]? = { _, _ in nil }
  ) {
    suppressions = Suppressions(in: draft, names: names())
    self.draft = draft
    self.running = running
    self.isComplete = isComplete
    weight = judgeWeight
    guard !suppressions.comments.isEmpty else {
      kept = findings
      return
    }
    leavingOutPlaces(of: findings, regathered).forEach { sort($0) }
    guard weight != nil else { return }
    let judge = UnusedSuppression.metadata.id
    // Whether a comment about unused comments is used shows only when the others have been judged.
    unused { $0 != judge }.forEach { sort($0) }
    kept += unused { $0 == judge }
  }

  /// The findings without the places that comments silence one by one; a finding of nothing else is silenced.
  private mutating func leavingOutPlaces(
    of findings: [Finding], _ regathered: (String, (Range<Int>) -> Bool) -> [Finding]?
  ) -> [Finding] {
    var result = findings
    for rule in Set(findings.filter { !$0.notes.isEmpty }.map { $0.rule }).sorted() {
      let own = findings.filter { $0.rule == rule }
      let mentions = own.map { finding in
        ([finding.range] + finding.notes.map { $0.range }).map {
          suppressions.mention(of: rule, at: $0.lowerBound)
        }
      }
      guard mentions.contains(where: { $0.contains { $0 != nil } }) else { continue }
      let known = suppressions
      guard let rest = regathered(rule, { known.mention(of: rule, at: $0.lowerBound) != nil }) else {
        continue
      }
      for (finding, silence) in zip(own, mentions) {
        used.formUnion(silence.compactMap { $0 })
        if !silence.contains(where: { $0 == nil }) { suppressed.append(finding) }
      }
      result = result.filter { $0.rule != rule } + rest
    }
    return result
  }

  private mutating func sort(_ finding: Finding) {
    let isAboutComments = RuleRegistry.suppressionRules.contains(finding.rule)
    if let mention = suppressions.mention(silencing: finding, isAboutComments: isAboutComments) {
      used.insert(mention)
      suppressed.append(finding)
    } else {
      kept.append(finding)
    }
  }

  /// One finding for each comment without effect, or for each of its rules if others have one.
  private func unused(_ condition: (String) -> Bool) -> [Finding] {
    suppressions.comments.enumerated().flatMap { index, comment -> [Finding] in
      guard let verb = comment.verb, verb != .order else { return [] }
      if comment.rules.isEmpty {
        let mention = Suppressions.Mention(comment: index, rule: nil)
        return condition("") && isIdle(mention, "", comment) ? [finding(comment)] : []
      }
      let idle = comment.rules.indices.filter { number in
        guard let rule = comment.rules[number].rule, condition(rule) else { return false }
        return isIdle(Suppressions.Mention(comment: index, rule: number), rule, comment)
      }
      if idle.count == comment.rules.count { return [finding(comment)] }
      return idle.map { finding(comment, rule: $0) }
    }
  }

  private func finding(_ comment: SuppressionComment, rule: Int? = nil) -> Finding {
    var finding = UnusedSuppression().finding(comment, rule: rule, in: draft)
    if let weight { finding.severity = weight.severity(of: finding.severity) }
    return finding
  }

  /// Whether a comment, or one of its rules, did nothing; what only a rule that did not run could tell is no fault.
  private func isIdle(_ mention: Suppressions.Mention, _ rule: String, _ comment: SuppressionComment) -> Bool
  {
    if comment.verb == .end { return suppressions.idleEnds.contains(mention) }
    let couldTell = rule.isEmpty ? isComplete : running.contains(rule)
    return couldTell && !used.contains(mention)
  }
}
