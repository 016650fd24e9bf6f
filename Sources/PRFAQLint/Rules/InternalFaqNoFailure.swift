internal import PRFAQModel
internal import PRFAQProse

/// The internal FAQ says why the product may fail.
public struct InternalFaqNoFailure: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "internal-faq-no-failure", category: .faq, severity: .warning,
    source: Text(
      ko: """
        workingbackwards.com의 템플릿: “이 제품이 성공하지 못할 가장 큰 까닭 세 가지는?” 같은 사이트의 PR/FAQ 설명: 검토는 진실을 \
        찾는 일이지 파는 일이 아니다.
        """,
      en: """
        workingbackwards.com's template: “What are the top three reasons this product will \
        not succeed?” The same site on PR/FAQs: a review looks for the truth and does not \
        sell.
        """),
    summary: Text(
      ko: "내부 FAQ는 이 제품이 왜 실패할 수 있는지에 답합니다.",
      en: "The internal FAQ says why the product may fail."),
    rationale: Text(
      ko: "위험을 한 번도 말하지 않는 문서는 검토가 아니라 설득을 위한 글로 읽힙니다. 가장 아픈 이유를 먼저 쓰면 나머지 답을 믿게 됩니다.",
      en: """
        A document that names no risk reads like a sales pitch. With the most painful reason written down first, the \
        other answers are believed.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .ko,
        note: Text(
          ko: "‘실패’라는 말이 없어도 무엇을 걱정하는지 밝혔으면 됩니다.",
          en: "The word “failure” is not needed where the worry is named."),
        ExampleDraft.ko.with(
          .internalFAQ,
          "### 겨울에는 어떻게 되는가?\n\n세탁소 다섯 곳이 밤 운영을 그만두면 아침 7시를 지키지 못한다.")),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .internalFAQ, heading: "## ⚑내부 FAQ⚐",
          "### 투자금은 얼마나 필요한가?\n\n2억 8천만 원이다.\n\n### 기존 제품과 어떤 시너지가 있는가?\n\n낮 배송 차량을 밤에 쓴다."
        ).text),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .internalFAQ, heading: "## ⚑Internal FAQ⚐",
          "### How large is the market?\n\nThere are 61,000 rented homes.\n\n### How much do we invest?\n\n$310,000."
        ).text),
    ],
    yieldsTo: ["missing-faq", "internal-faq-missing", "placeholder"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding when neither a question nor an answer speaks of risk.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    guard let first = draft.internalFAQ.first, !facts.hasFAQElsewhere, facts.isPlainlyInternal,
      !facts.prose.blocks.contains(where: { block in
        (block.part == .internalFAQ || block.part == .faq || block.part == .other)
          && facts.prose.has(.failure, in: block.text)
      }), !facts.topics(of: facts.questions).contains(WordingSet(.failure))
    else { return [] }
    let heading = facts.part(around: first.range)?.headingRange ?? first.question
    return [
      finding(
        at: heading,
        message: Text(
          ko: "내부 FAQ가 실패할 수 있는 이유를 말하지 않습니다.",
          en: "The internal FAQ says nothing on why this may fail."),
        evidence: facts.words(heading),
        help: Text(
          ko: "‘이 제품이 실패한다면 그 이유 세 가지는 무엇인가?’라는 질문을 넣고, 이유마다 알아챌 신호와 그때 할 일을 적으세요.",
          en: """
            Ask for the top three reasons why it will not succeed; for each, write the sign by which you would notice \
            and what you would do then.
            """),
        question: Text(
          ko: "1년 뒤 이 제품을 접었다면 가장 그럴듯한 이유는 무엇인가요?",
          en: "If you had given this up a year from now, what would be the likeliest reason?"))
    ]
  }
}
