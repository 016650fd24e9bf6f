internal import PRFAQModel
internal import PRFAQProse

/// Some answer of the internal FAQ admits a limit.
public struct InternalFaqAllPositive: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "internal-faq-all-positive", category: .faq, severity: .info,
    source: Text(
      ko: "punt-labs가 꼽은 흔한 실수: 낙관적인 답만 있는 내부 FAQ.",
      en: "punt-labs, common mistakes: an internal FAQ with only optimistic answers."),
    summary: Text(ko: "내부 FAQ의 답 가운데 하나는 한계를 인정합니다.", en: "Some answer of the internal FAQ admits a limit."),
    rationale: Text(
      ko: "모든 답이 좋은 소식이면 동료는 나쁜 소식이 어디 숨어 있는지부터 찾습니다.",
      en: "Where all answers are good news, colleagues begin to look for the bad."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en,
        ExampleDraft.en.with(
          .internalFAQ,
          "### How large is the market?\n\nThere are 61,000 homes, but only a third is near a locker.\n\n### What does it cost us?\n\n$310,000.\n\n### Who builds it?\n\nA team of five."
        )),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .internalFAQ, heading: "## ⚑내부 FAQ⚐",
          "### 투자금은 얼마나 필요한가?\n\n2억 8천만 원이다.\n\n### 기존 제품과 어떤 시너지가 있는가?\n\n낮 배송 차량을 밤에 쓴다.\n\n### 가장 큰 위험은 무엇인가?\n\n위험은 모두 막아 두었다."
        ).text),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .internalFAQ, heading: "## ⚑Internal FAQ⚐",
          "### How large is the market?\n\nThere are 61,000 homes.\n\n### What does it cost us?\n\n$310,000.\n\n### What are the risks?\n\nAll risks are covered."
        ).text),
    ], yieldsTo: ["missing-faq", "internal-faq-missing", "internal-faq-no-failure"], isOptIn: true,
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  private static let limits = Phrases(list: "internal-faq-all-positive-limits")

  /// One finding when three answers or more know no limit.
  public func findings(in facts: Facts) -> [Finding] {
    let answers = facts.draft.internalFAQ.compactMap { $0.answer }
    guard answers.count > 2, let first = facts.draft.internalFAQ.first,
      !answers.contains(where: { answer in
        facts.says(Self.limits, inSource: answer)
      })
    else { return [] }
    let heading = facts.part(around: first.range)?.headingRange ?? first.question
    return [
      finding(
        at: heading,
        message: Text(
          ko: "내부 FAQ의 답이 모두 좋은 소식입니다.", en: "All answers of the internal FAQ are good news."),
        evidence: facts.words(heading),
        help: Text(
          ko: "아직 모르는 것, 포기한 것, 반대한 사람의 말을 답에 하나씩 적으세요.",
          en: "Add what is not known yet, what was given up, and what those said who were against it."),
        question: Text(ko: "이 답들 가운데 가장 자신 없는 것은 무엇인가요?", en: "Of which of these answers are you least sure?")
      )
    ]
  }
}
