internal import PRFAQModel
internal import PRFAQProse

// A second look before a rule says that a release states no problem: it may be told without being set apart.
extension Facts {
  /// Whether the problem is told somewhere else than in a paragraph of its own: by those who are quoted, while the
  /// product is announced, or in the answer to what the customer's problem is.
  var tellsProblemElsewhere: Bool {
    guard let release = draft.pressRelease else { return false }
    if !answers(to: .problem).isEmpty || mayStateProblem { return true }
    return (release.quotes.map { $0.range } + release.summary + release.solution).contains {
      tellsOfBefore(in: $0)
    }
  }

  /// The first answer of a FAQ that tells what hurts; nil where none does.
  var problemInFAQ: Range<Int>? {
    (draft.externalFAQ + draft.faq + draft.internalFAQ).compactMap { $0.answer }.first {
      painCount(in: $0) > 1
    }
  }

  /// Whether a text tells how it was before, and that it was bad: `Until now …`, `…느라 밤을 새웠다`.
  private func tellsOfBefore(in range: Range<Int>) -> Bool {
    let text = prose.text(of: range)
    return prose.has(.trouble, in: text) || prose.has(.before, in: text) && painCount(in: range) > 0
  }

  private func painCount(in range: Range<Int>) -> Int {
    let text = folded(range)
    return draft.lexicon.matches(in: text.bytes, text.range, language: draft.language, lists: .pain).count
  }
}
