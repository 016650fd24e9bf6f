internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Links problems to passages of the solution by the words that they share, or by first, second, third.
struct MatrixBuilder {
  let facts: Facts

  /// More problems, or more passages of a solution, than this are no release that people could read.
  private static let limit = (problems: 40, passages: 100)

  func matrix() -> ProblemMatrix {
    let problems = facts.release.problemItems.prefix(Self.limit.problems)
    let candidates = facts.release.solution.prefix(Self.limit.passages)
    let counted = candidates.filter { isCounted($0) }
    return ProblemMatrix(
      rows: problems.enumerated().map { number, item in
        let known = StemSet(item.passage.stems)
        var answers = candidates.map { (passage: $0, shared: $0.sharedStems(with: known)) }
          .filter { !$0.shared.isEmpty }
        answers.sort {
          ($1.shared.count, $0.passage.range.lowerBound) < ($0.shared.count, $1.passage.range.lowerBound)
        }
        if counted.count > 1, counted.count == problems.count {
          let own = counted[number]
          let rest = answers.filter { $0.passage.range != own.range }
          answers = [(own, own.sharedStems(with: known))] + rest
        }
        return row(item, answers)
      })
  }

  private func row(_ item: ProblemItem, _ answers: [(passage: Passage, shared: [ContentStem])])
    -> ProblemMatrix.Row
  {
    ProblemMatrix.Row(
      problem: ReviewPlace(item.range, in: facts.draft, atMost: 120),
      answers: answers.prefix(2).map { passage, shared in
        ProblemMatrix.Answer(
          place: ReviewPlace(passage.range, in: facts.draft, atMost: 120),
          shared: shared.prefix(5).map { facts.draft.source.string(passage.source($0.place)) })
      })
  }

  /// Whether a passage begins with a word such as `첫째` or `first`.
  private func isCounted(_ passage: Passage) -> Bool {
    passage.has(.ordinal, in: 0..<min(12, passage.bytes.count))
  }
}
