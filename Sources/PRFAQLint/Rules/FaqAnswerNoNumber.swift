internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A question for an amount is answered with one.
///
/// Judged by the question: it asks how much, how many, how long or when, or for money, market and payback. An answer
/// that says that the amount is not known, and who finds out, is the business of another rule; where customers ask,
/// the finding is an info.
public struct FaqAnswerNoNumber: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-answer-no-number", category: .faq, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 얼마를 투자해야 하는지 묻는다. Amazon의 글쓰기 지침: 그런 질문의 답은 \
        숫자다.
        """,
      en: """
        flex.team, “Amazon Working Backwards” asks how much has to be invested. Amazon's \
        guide to writing: the answer to such a question is a number.
        """),
    summary: Text(
      ko: "얼마인지 묻는 질문에는 수치로 답합니다.", en: "A question for an amount is answered with a number."),
    rationale: Text(
      ko: "‘적지 않은 투자가 필요하다’로는 아무것도 승인할 수 없습니다. 틀릴 수 있는 수치라도 있어야 무엇을 가정했는지 따져 볼 수 있습니다.",
      en: """
        Nobody can approve “a considerable investment”. Even a number that may be wrong lets others ask what was \
        assumed.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "모른다고 밝히고 누가 알아내는지 적은 답은 이 규칙이 다루지 않습니다.",
          en: "Saying that it is not known yet, and who finds out, is an answer."),
        ExampleDraft.en.with(
          .internalFAQ,
          "### How large is the market?\n\nWe do not know yet; Priya is counting the rented homes.\n\n### Why might it fail?\n\nTheft."
        )),
      .passes(
        .en,
        note: Text(
          ko: "언제인지 물었을 때 ‘바로’나 ‘다음 날’도 답입니다.", en: "“At once” is an answer to when."),
        ExampleDraft.en.with(
          .externalFAQ,
          "### When do I get my deposit back?\n\nImmediately, as soon as the door has closed behind the tool.\n\n### How much does it cost?\n\nDrills are $3 an hour.\n\n### Where are the lockers?\n\nAt 40 corners in Leeds."
        )),
      .fails(
        .en,
        ExampleDraft.en.with(
          .externalFAQ,
          "### ⚑How long does a repair take?⚐\n\nWe know how annoying a broken drill is, and our runners do their best.\n\n### How much does it cost?\n\nDrills are $3 an hour.\n\n### Where are the lockers?\n\nAt 40 corners in Leeds."
        )),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .internalFAQ,
          "### ⚑투자금은 얼마나 필요한가?⚐\n\n수거 차량과 앱 개발에 적지 않은 돈이 들지만 곧 회수할 수 있다.\n\n### 가장 큰 위험은 무엇인가?\n\n세탁소 다섯 곳이 접는 것이다."
        )),
      .fails(
        .en,
        ExampleDraft.en.with(
          .internalFAQ,
          "### ⚑How large is the market?⚐\n\nRenters without tools are a large and growing group in every city.\n\n### Why might it fail?\n\nTheft above 4 percent."
        )),
    ],
    yieldsTo: [
      "faq-answer-missing", "faq-answer-deferral", "faq-answer-open", "placeholder", "later-undated",
      "template-instruction-left",
    ], aliases: ["internal-faq-no-number"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each question for an amount whose answer has no number.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm else { return [] }
    let asked = facts.asked
    let isTime = asked.asking(Self.times)
    return zip(asked.all.indices, asksForAmount(asked)).compactMap { number, isAmount in
      let text = asked.answers[number]
      guard isAmount || isTime[number], let answer = asked.all[number].answer, text.count > 20,
        !hasDigit(answer, in: facts), !facts.prose.has(.deferral, in: text),
        !facts.says(Self.yesOrNo, inStartOf: asked.all[number].question),
        !hasNumber(answer, text, in: facts), !says(isAmount ? Self.free : Self.timeWords, answer, in: facts),
        !isUnknown(answer, in: facts)
      else { return nil }
      let isInternal = facts.part(around: asked.all[number].range)?.kind == .internalFAQ
      return report(asked.all[number], severity: isInternal ? nil : .info, in: facts)
    }
  }

  /// Whether an answer has one of some phrases, some of which begin a word.
  private func says(_ phrases: Phrases, _ answer: Range<Int>, in facts: Facts) -> Bool {
    let words = [0x20] + facts.smallWords(answer)
    return phrases.occur(in: words, words.indices)
  }

  private static let amounts = Phrases(list: "amount-question")
  private static let unknown = Phrases(list: "amount-unknown")
  private static let prices = Phrases(list: "price-question")
  private static let free = Phrases(list: "free-word")
  private static let times = Phrases(list: "time-question")
  private static let timeWords = Phrases(list: "time-word")

  private static let yesOrNo = Phrases(list: "yes-or-no-question")
  private static let numerals = Phrases(list: "numeral")

  private static let degree = Phrases(["얼마나"])
  private static let amountOf = Phrases(["필요", "들", "되", "큰", "많", "걸"].map { "얼마나 \($0)" })

  /// Of each question whether it asks for an amount or a price.
  private func asksForAmount(_ asked: AskedQuestions) -> [Bool] {
    let (isAmount, isPrice) = (asked.asking(Self.amounts), asked.asking(Self.prices))
    let (isDegree, isOfAmount) = (asked.asking(Self.degree), asked.asking(Self.amountOf))
    // `How much does it matter` and the like ask for no amount; `얼마나 안전한가` asks for a degree.
    return asked.all.indices.map { isPrice[$0] || isAmount[$0] && (!isDegree[$0] || isOfAmount[$0]) }
  }

  private func hasDigit(_ answer: Range<Int>, in facts: Facts) -> Bool {
    facts.bytes[answer].contains { $0 &- 0x30 < 10 }
  }

  /// Whether an answer without a digit, which takes some bytes of the prose, has a number or something that may hold one.
  private func hasNumber(_ answer: Range<Int>, _ text: Range<Int>, in facts: Facts) -> Bool {
    !facts.prose.quantities(in: text).isEmpty
      || Passage(answer, kind: .faq, in: facts.draft).hasFigure || facts.says(Self.numerals, inSource: answer)
      || Self.numerals.occur(in: facts.bytes, answer)
      || facts.nodes(overlapping: answer).contains {
        switch facts.draft.tree.nodes[$0].kind {
        case .table, .codeBlock, .image: true
        default: false
        }
      }
  }

  private func isUnknown(_ answer: Range<Int>, in facts: Facts) -> Bool {
    facts.says(Self.unknown, inSource: answer)
  }

  private func report(_ question: QuestionAndAnswer, severity: Severity?, in facts: Facts) -> Finding {
    finding(
      at: question.question, severity: severity,
      message: Text(
        ko: "얼마인지 묻는 질문인데 답에 수치가 없습니다.", en: "The question is for a number, and the answer has none."),
      evidence: facts.words(question.question),
      help: Text(
        ko: "수치를 먼저 쓰고 어떻게 계산했는지 덧붙이세요. 가정한 값이라면 가정이라고 밝히면 됩니다.",
        en: "Begin with the number and add how it was calculated; call it an assumption where it is one."),
      question: Text(
        ko: "지금 하나만 고른다면 얼마라고 쓰시겠어요?", en: "If you had to name one number now, which would it be?"))
  }
}
