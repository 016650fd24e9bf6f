internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Links problems to passages of the solution by the words that they share, or by first, second, third.
struct MatrixBuilder {
  let facts: Facts

  func matrix() -> ProblemMatrix {
    let draft = facts.draft
    let release = facts.release
    let counted = release.solution.filter { isCounted($0) }
    return ProblemMatrix(
      rows: release.problemItems.enumerated().map { number, item in
        var answers = release.solution.map { passage in
          (passage: passage, shared: passage.sharedStems(with: [item.passage]))
        }
        .filter { !$0.shared.isEmpty }
        answers.sort {
          ($1.shared.count, $0.passage.range.lowerBound) < ($0.shared.count, $1.passage.range.lowerBound)
        }
        if counted.count > 1, counted.count == release.problemItems.count {
          let own = counted[number]
          let shared = answers.first { $0.passage.range == own.range }?.shared ?? []
          answers = [(own, shared)] + answers.filter { $0.passage.range != own.range }
        }
        return ProblemMatrix.Row(
          problem: ReviewPlace(item.range, in: draft, atMost: 120),
          answers: answers.prefix(2).map { passage, shared in
            ProblemMatrix.Answer(
              place: ReviewPlace(passage.range, in: draft, atMost: 120),
              shared: shared.prefix(5).map { draft.source.string($0.range) })
          })
      })
  }

  /// Whether a passage begins with a word such as `첫째` or `first`.
  private func isCounted(_ passage: Passage) -> Bool {
    passage.has(.ordinal, in: 0..<min(12, passage.bytes.count))
  }
}
