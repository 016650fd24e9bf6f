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
  private static let problemQuestions = Phrases([
    "what problem", "which problem", "what is the problem", "what's the problem", "why should i care",
    "why do i need",
    "why do we need", "why would i need", "why is this needed", "어떤 문제", "무슨 문제", "문제는 무엇", "왜 필요", "왜 만들",
    "どんな問題", "どのような課題", "どんな課題", "なぜ必要", "什么问题", "什麼問題", "为什么需要", "為什麼需要",
  ])

  /// Whether a text tells how it was before, and that it was bad: `Until now …`, `…느라 밤을 새웠다`.
  private func tellsOfBefore(in range: Range<Int>) -> Bool {
    let text = prose.text(of: range)
    return says(Self.namings, in: text) || prose.has(.trouble, in: text)
      || prose.has(.before, in: text) && painCount(in: range) > 0
  }

  /// Words that call something the problem.
  private static let namings = Phrases([
    "the problem is", "the problem with", "the trouble is", "the trouble with", "문제는 ", "가장 큰 문제", "問題は",
    "困るのは", "问题是",
    "問題是", "问题在于", "問題在於",
  ])

  private func painCount(in range: Range<Int>) -> Int {
    let text = folded(range)
    return draft.lexicon.matches(in: text.bytes, text.range, language: draft.language, lists: .pain).count
  }
}
