internal import PRFAQModel

/// Stakeholders' questions are answered.
///
/// Under a bare `FAQ` heading nobody says for whom the questions are: the rule then speaks only when none of them, or
/// of eight and more a single one, touches a topic of stakeholders, such as cost, market, law or risk.
public struct InternalFaqMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "internal-faq-missing", category: .faq, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: FAQ에는 안의 이해관계자를 위한 부분이 있다. Bryar와 Carr: 내부 \
        질문은 동료와 경영진이 물을 만한 것이다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the FAQ has a part for stakeholders inside. \
        Bryar & Carr: internal questions are those that colleagues and management would ask.
        """),
    summary: Text(
      ko: "회사 안의 이해관계자가 물을 질문에 답하는 FAQ가 있습니다.",
      en: "A FAQ answers what stakeholders inside the company would ask."),
    rationale: Text(
      ko: "투자금, 시장 규모, 법, 실패할 수 있는 이유에 답하지 않은 문서만으로는 만들지 말지 정할 수 없습니다.",
      en: """
        Whether to build it cannot be decided from a document that says nothing on investment, market, law and the \
        reasons why it may fail.
        """),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.enNarrative.text),
      .passes(
        .ko,
        note: Text(
          ko: "하나의 FAQ에 이해관계자의 질문이 고객의 질문과 함께 있어도 됩니다.",
          en: "Stakeholders’ questions may stand among those of customers in one FAQ."),
        ExampleDraft.ko.replacing(
          .externalFAQ, heading: "## FAQ",
          """
          ### 요금은 얼마인가요?

          가방 하나에 9,900원입니다.

          ### 투자금은 얼마나 필요한가요?

          열두 달 동안 2억 8천만 원입니다.

          ### 시장 규모는 얼마나 되나요?

          마포구에 혼자 사는 직장인은 5만 2천 명입니다.
          """
        ).without(.internalFAQ)),
      .passes(
        .en,
        note: Text(
          ko: "작은 도구에서는 만드는 사람에게 묻는 말이 이해관계자의 질문입니다.",
          en: "Of a small tool its makers are asked what stakeholders would ask."),
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## FAQ",
          """
          ### Where are the lockers?

          At 40 corners in Leeds.

          ### Who pays for the lockers?

          A grant paid for the first forty.

          ### What happens when the three of you get bored?

          The council takes the lockers over.
          """
        ).without(.internalFAQ)),
      .fails(.ko, "⚑⚐" + ExampleDraft.ko.without(.internalFAQ)),
      .fails(.en, "⚑⚐" + ExampleDraft.en.without(.internalFAQ)),
      .fails(
        .en,
        "⚑⚐"
          + ExampleDraft.en.replacing(
            .externalFAQ, heading: "## FAQ",
            """
            ### How much does it cost?

            Drills are $3 an hour.

            ### Where are the lockers?

            At 40 corners in Leeds.

            ### Can I cancel a booking?

            Yes, until you open the door.

            ### Does it replace our existing tools?

            No, the shed stays yours.
            """
          ).without(.internalFAQ)),
    ],
    yieldsTo: ["missing-faq", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding when no question is a stakeholder's.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    // Questions that were taken for customers' without a heading that says so may be anybody's as well.
    let untold = draft.faq + (facts.isAudienceNamed(.externalFAQ) ? [] : draft.externalFAQ)
    guard draft.internalFAQ.isEmpty, !(draft.externalFAQ + draft.faq).isEmpty, !facts.hasFAQElsewhere,
      !facts.hasFAQPart(.internalFAQ), !facts.mayHoldBothAudiences(.externalFAQ)
    else { return [] }
    let inside = untold.count { facts.asksForCompany($0) }
    guard !facts.asksInTwoRegisters(untold), inside == 0 || inside == 1 && untold.count > 7 else { return [] }
    let place = facts.faqPlace(for: .internalFAQ)
    return [
      absence(
        at: place,
        message: Text(
          ko: "회사 안의 이해관계자가 물을 질문에 답하는 FAQ가 없습니다.",
          en: "No FAQ answers what stakeholders inside the company would ask."),
        help: Text(
          ko: "내부 FAQ를 만들어 필요한 결정과 투자금, 시장 규모, 법과 규제, 실패할 수 있는 이유에 답하세요.",
          en: """
            Add an internal FAQ and answer which decision and how much money you ask for, how large the market is, \
            what the law says and why it may fail.
            """),
        question: Text(
          ko: "이 제품에 반대하는 동료라면 무엇을 물을까요?",
          en: "What would a colleague who is against this ask?"))
    ]
  }
}
