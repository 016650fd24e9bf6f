internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A question for an amount is answered with one.
///
/// Judged by the question: it asks how much or how many, or for money, market and payback. An answer that says that
/// the amount is not known, and who finds out, is the business of another rule.
public struct InternalFaqNoNumber: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "internal-faq-no-number", category: .faq, severity: .warning,
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
    yieldsTo: ["faq-answer-missing", "faq-answer-deferral", "placeholder"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each question for an amount whose answer has no number.
  public func findings(in facts: Facts) -> [Finding] {
    facts.draft.internalFAQ.compactMap { question in
      guard let answer = question.answer, asksForAmount(question, in: facts),
        !hasNumber(answer, in: facts), !isUnknown(answer, in: facts)
      else { return nil }
      return report(question, in: facts)
    }
  }

  private static let amounts = Phrases([
    "얼마", "몇 명", "몇 곳", "몇 개", "규모", "투자금", "투자액", "예산은", "손익", "단위 경제", "회수 기간", "매출은", "how much",
    "how many",
    "how large", "how big", "budget", "market size", "size of the market", "tam", "unit economics", "payback",
    "break even",
    "break-even", "addressable", "いくら", "何人", "規模", "予算", "多少", "规模", "規模", "预算", "投资额",
  ])
  private static let unknown = Phrases([
    "모른", "모릅", "모르", "아직", "확인 중", "산정 중", "not know", "don't know", "unknown", "not yet", "to be ", "없다",
    "없습니다",
    "들지 않", "none", "nothing", "no ", "zero", "わから", "未定", "不知道", "没有",
  ])

  private static let degree = Phrases(["얼마나"])
  private static let amountOf = Phrases(["필요", "들", "되", "큰", "많", "걸"].map { "얼마나 \($0)" })

  private func asksForAmount(_ question: QuestionAndAnswer, in facts: Facts) -> Bool {
    let words = facts.smallWords(question.question)
    func says(_ phrases: Phrases) -> Bool { phrases.occur(in: words, words.indices) }
    // `How much does it matter` and the like ask for no amount; `얼마나 안전한가` asks for a degree.
    return says(Self.amounts) && (!says(Self.degree) || says(Self.amountOf))
  }

  private func hasNumber(_ answer: Range<Int>, in facts: Facts) -> Bool {
    facts.bytes[answer].contains { $0 &- 0x30 < 10 }
      || !facts.prose.quantities(in: facts.prose.text(of: answer)).isEmpty
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

  private func report(_ question: QuestionAndAnswer, in facts: Facts) -> Finding {
    finding(
      at: question.question,
      message: Text(
        ko: "얼마인지 묻는 질문인데 답에 수치가 없습니다.", en: "The question is for an amount, and the answer has no number."),
      evidence: facts.words(question.question),
      help: Text(
        ko: "수치를 먼저 쓰고 어떻게 계산했는지 덧붙이세요. 가정한 값이라면 가정이라고 밝히면 됩니다.",
        en: "Begin with the number and add how it was calculated; call it an assumption where it is one."),
      question: Text(
        ko: "지금 하나만 고른다면 얼마라고 쓰시겠어요?", en: "If you had to name one number now, which would it be?"))
  }
}
