internal import PRFAQLint
internal import PRFAQModel

/// Which problems came, went or changed.
struct ProblemChanges {
  private(set) var changes: [DraftChange] = []
  /// The problems that only the earlier draft has.
  private(set) var gone: [Range<Int>] = []
  /// The problems that only the later draft has.
  private(set) var new: [Range<Int>] = []

  init(before: Facts, after: Facts) {
    let own = before.release.problemItems.map {
      (range: $0.range, text: ComparedText($0.range, in: before.draft))
    }
    let other = after.release.problemItems.map {
      (range: $0.range, text: ComparedText($0.range, in: after.draft))
    }
    let matching = Matching(
      own, other, least: 0.35, key: { $0.text.key }, likeness: { $0.text.likeness($1.text) })
    for pair in matching.pairs where pair.before.text.unnumbered != pair.after.text.unnumbered {
      changes.append(
        DraftChange(
          .problem, .changed, before: ReviewPlace(pair.before.range, in: before.draft),
          after: ReviewPlace(pair.after.range, in: after.draft), part: .problem))
    }
    for problem in matching.removed {
      gone.append(problem.range)
      changes.append(
        DraftChange(.problem, .removed, before: ReviewPlace(problem.range, in: before.draft), part: .problem))
    }
    for problem in matching.added {
      new.append(problem.range)
      changes.append(
        DraftChange(.problem, .added, after: ReviewPlace(problem.range, in: after.draft), part: .problem))
    }
  }
}
