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

  /// Where the first answer of a FAQ that tells what hurts does so; nil where none does.
  var problemInFAQ: Range<Int>? {
    let questions = draft.externalFAQ + draft.faq + draft.internalFAQ
    let asked = questions.first { question in
      question.answer != nil && says(Self.problemQuestions, inSource: question.question)
    }
    if let answer = asked?.answer {
      let text = prose.text(of: answer)
      if !text.isEmpty { return prose.source(prose.sentences[prose.sentence(at: text.lowerBound)].text) }
    }
    for answer in questions.compactMap({ $0.answer }) {
      // Commands and other code tell of nobody's pain.
      let text = prose.text(of: answer)
      let pains = draft.lexicon.matches(in: prose.bytes, text, language: draft.language, lists: .pain)
      // What comes again and again is a term of the trade.
      guard pains.map({ prose.words($0.range) }).distinct.count > 1, let first = pains.first else { continue }
      return prose.source(prose.sentences[prose.sentence(at: first.range.lowerBound)].text)
    }
    return nil
  }

  /// Questions whose answer is what hurts.
  private static let problemQuestions = Phrases(list: "problem-elsewhere-problem-questions")

  /// Whether a text tells how it was before, and that it was bad: `Until now …`, `…느라 밤을 새웠다`.
  private func tellsOfBefore(in range: Range<Int>) -> Bool {
    let text = prose.text(of: range)
    return says(Self.namings, in: text) || prose.has(.trouble, in: text)
      || prose.has(.before, in: text) && painCount(in: range) > 0
  }

  /// Words that call something the problem.
  private static let namings = Phrases(list: "problem-elsewhere-namings")

  private func painCount(in range: Range<Int>) -> Int {
    let text = folded(range)
    return draft.lexicon.matches(in: text.bytes, text.range, language: draft.language, lists: .pain).count
  }
}
