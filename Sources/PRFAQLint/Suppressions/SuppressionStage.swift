internal import PRFAQModel

/// What is left of findings after the comments of a draft have had their say.
struct SuppressionStage {
  private let suppressions: Suppressions
  private let draft: Draft
  private let running: Set<String>
  private var used: Set<Suppressions.Mention> = []
  /// The findings that stay.
  private(set) var kept: [Finding] = []
  /// The findings that comments silence.
  private(set) var suppressed: [Finding] = []

  /// Sorts the findings of the rules that ran, then judges the comments themselves if that is one of the rules.
  init(_ findings: [Finding], running: Set<String>, in draft: Draft) {
    suppressions = Suppressions(in: draft)
    self.draft = draft
    self.running = running
    guard !suppressions.comments.isEmpty else {
      kept = findings
      return
    }
    findings.forEach { sort($0) }
    let judge = UnusedSuppression.metadata.id
    guard running.contains(judge) else { return }
    // Whether a comment about unused comments is used shows only when the others have been judged.
    unused { $0 != judge }.forEach { sort($0) }
    kept += unused { $0 == judge }
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
      guard comment.verb != nil else { return [] }
      if comment.rules.isEmpty {
        let isIdle = condition("") && isIdle(Suppressions.Mention(comment: index, rule: nil), "", comment)
        return isIdle ? [UnusedSuppression().finding(comment, in: draft)] : []
      }
      let idle = comment.rules.indices.filter { rule in
        let id = comment.rules[rule].id
        return condition(id) && isIdle(Suppressions.Mention(comment: index, rule: rule), id, comment)
      }
      if idle.count == comment.rules.count { return [UnusedSuppression().finding(comment, in: draft)] }
      return idle.map { UnusedSuppression().finding(comment, rule: $0, in: draft) }
    }
  }

  /// Whether a comment, or one of its rules, did nothing; what only a rule that did not run could tell is no fault.
  private func isIdle(_ mention: Suppressions.Mention, _ id: String, _ comment: SuppressionComment) -> Bool {
    guard id.isEmpty || RuleRegistry.ids.contains(id) else { return false }
    if comment.verb == .end { return suppressions.idleEnds.contains(mention) }
    let couldTell = id.isEmpty ? RuleRegistry.usual.isSubset(of: running) : running.contains(id)
    return couldTell && !used.contains(mention)
  }
}
