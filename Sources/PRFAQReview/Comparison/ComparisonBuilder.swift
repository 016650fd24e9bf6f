public import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Finds out what changed by meaning between two drafts.
public struct ComparisonBuilder {
  let before: Facts
  let after: Facts
  let findings: (before: [Finding], after: [Finding])

  /// Creates a builder from what is known of both drafts and what there is to say about each.
  public init(
    before: Facts, _ earlierFindings: [Finding], after: Facts, _ laterFindings: [Finding]
  ) {
    self.before = before
    self.after = after
    findings = (earlierFindings, laterFindings)
  }

  /// The changes from one to the other.
  public func comparison(earlier: String, later: String) -> Comparison {
    var changes = promises()
    let problems = ProblemChanges(before: before, after: after)
    let questions = QuestionChanges(before: before, after: after)
    changes += problems.changes + sections() + questions.changes
    // Numbers of what is new or gone as a whole are no changes of their own.
    let gone = problems.gone + questions.gone
    let new = problems.new + questions.new
    changes += NumberChanges(before: before, after: after, gone: gone, new: new).changes
    changes += findingChanges()
    return Comparison(earlier: earlier, later: later, changes: changes)
  }

  // MARK: What is promised, and to whom

  private func promises() -> [DraftChange] {
    var changes: [DraftChange] = []
    func compare(_ kind: DraftChange.Kind, _ earlier: Range<Int>?, _ later: Range<Int>?) {
      let change = Self.change(
        kind, earlier.map { ($0, before.draft) }, later.map { ($0, after.draft) }, part: nil)
      if let change { changes.append(change) }
    }
    let own = before.draft.pressRelease
    let other = after.draft.pressRelease
    if let name = before.product?.name, let now = after.product?.name,
      ComparedText(name).key != ComparedText(now).key
    {
      changes.append(
        DraftChange(
          .product, .changed, before: own?.headline.map { ReviewPlace($0, in: before.draft, saying: name) },
          after: other?.headline.map { ReviewPlace($0, in: after.draft, saying: now) }))
    }
    compare(.headline, own?.headline, other?.headline)
    compare(.subheadline, own?.subheadline, other?.subheadline)
    func customer(_ draft: Draft) -> Range<Int>? {
      draft.customerQuestions.first { $0.kind == .customer }?.answer
    }
    compare(.customer, customer(before.draft), customer(after.draft))
    let launch = Launch(before)
    let relaunch = Launch(after)
    if launch?.date != relaunch?.date {
      let change = Self.change(
        .launchDate, launch.map { ($0.range, before.draft) }, relaunch.map { ($0.range, after.draft) },
        part: nil)
      if let change { changes.append(change) }
    }
    return changes
  }

  /// The kinds of part whose text is compared as it reads without its numbers, which are told one by one.
  private static let told: [PartKind] = [
    .summary, .solution, .customerQuote, .leaderQuote, .quote, .gettingStarted, .callToAction, .boilerplate,
  ]

  private func sections() -> [DraftChange] {
    // Where a paragraph stands in the release is a matter of reading, not of meaning.
    let own = Self.paragraphs(before)
    let other = Self.paragraphs(after)
    let known = ToldText(own.map { $0.text })
    let kept = ToldText(other.map { $0.text })
    return Self.told.compactMap { kind in
      let lost = own.first { $0.kind == kind && !kept.tells($0.text) }
      let gained = other.first { $0.kind == kind && !known.tells($0.text) }
      if lost == nil, gained == nil { return nil }
      let isNew = !own.contains { $0.kind == kind }
      let isGone = !other.contains { $0.kind == kind }
      return DraftChange(
        .section, isNew ? .added : isGone ? .removed : .changed,
        before: lost.map { ReviewPlace($0.range, in: before.draft) },
        after: gained.map { ReviewPlace($0.range, in: after.draft) }, part: kind)
    }
  }

  private static func paragraphs(_ facts: Facts) -> [(kind: PartKind, range: Range<Int>, text: String)] {
    let draft = facts.draft
    return told.flatMap { kind in
      ranges(of: kind, in: facts).map { (kind, $0, ComparedText($0, in: draft).unnumbered) }
    }
    .sorted { $0.1.lowerBound < $1.1.lowerBound }
  }

  /// The text of a kind of part of the release, a range a paragraph.
  private static func ranges(of kind: PartKind, in facts: Facts) -> [Range<Int>] {
    guard let release = facts.draft.pressRelease else { return [] }
    switch kind {
    case .summary:
      // What stands before the first sentence is told as date and place.
      let start = Launch(facts)?.range.upperBound ?? 0
      return release.summary.map { max($0.lowerBound, min(start, $0.upperBound))..<$0.upperBound }
    case .solution: return release.solution
    case .gettingStarted: return release.gettingStarted
    case .callToAction: return release.callToAction?.ranges ?? []
    case .boilerplate: return release.boilerplate
    case .customerQuote: return release.quotes.filter { $0.role == .customer }.map { $0.range }
    case .leaderQuote: return release.quotes.filter { $0.role == .leader }.map { $0.range }
    case .quote: return release.quotes.filter { $0.role == .unknown }.map { $0.range }
    default: return []
    }
  }

  // MARK: Findings

  private func findingChanges() -> [DraftChange] {
    let own = Fingerprint.all(of: findings.before, in: before)
    let other = Fingerprint.all(of: findings.after, in: after)
    let matching = Matching(
      Array(own.indices), other.indices.map { -1 - $0 }, least: 2,
      key: { $0 >= 0 ? own[$0].identity : other[-1 - $0].identity }, likeness: { _, _ in 0 })
    return matching.removed.map { finding(findings.before[$0], .removed, in: before) }
      + matching.added.map { finding(findings.after[-1 - $0], .added, in: after) }
  }

  private func finding(_ finding: Finding, _ fate: DraftChange.Fate, in facts: Facts) -> DraftChange {
    let place = ReviewPlace(
      finding.range, in: facts.draft, saying: finding.message(facts.draft.language.isKorean ? .ko : .en))
    return DraftChange(
      .finding, fate, before: fate == .removed ? place : nil, after: fate == .added ? place : nil,
      rule: finding.rule)
  }

  /// The change between two texts; nil where they say the same.
  static func change(
    _ kind: DraftChange.Kind, _ earlier: (range: Range<Int>, draft: Draft)?,
    _ later: (range: Range<Int>, draft: Draft)?, part: PartKind?
  ) -> DraftChange? {
    let own = earlier.map { ComparedText($0.range, in: $0.draft) }
    let other = later.map { ComparedText($0.range, in: $0.draft) }
    guard own?.key != other?.key else { return nil }
    return DraftChange(
      kind, own == nil ? .added : other == nil ? .removed : .changed,
      before: earlier.map { ReviewPlace($0.range, in: $0.draft) },
      after: later.map { ReviewPlace($0.range, in: $0.draft) }, part: part)
  }
}
