internal import PRFAQModel

/// Customers' questions are answered.
public struct ExternalFaqMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "external-faq-missing", category: .faq, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: FAQ에는 바깥의 고객을 위한 부분이 있다. Bryar와 Carr: 외부 질문은 \
        고객과 언론이 물을 만한 것이다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the FAQ has a part for customers outside. \
        Bryar & Carr: external questions are those that customers and the press would ask.
        """),
    summary: Text(
      ko: "고객이 물을 질문에 답하는 FAQ가 있습니다.", en: "A FAQ answers what customers would ask."),
    rationale: Text(
      ko: "가격, 고장, 환불처럼 고객이 실제로 물을 것에 답해 보아야 보도자료에서 건너뛴 빈틈이 드러납니다.",
      en: """
        Answering what customers really ask, about price, failure and refunds, shows the gaps that the release skips.
        """),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.enNarrative.text),
      .passes(
        .en,
        note: Text(
          ko: "‘FAQ’라고만 한 제목 아래의 질문은 누구의 것이든 될 수 있습니다.",
          en: "Questions under a bare “FAQ” may be those of customers."),
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## FAQ",
          """
          ### How much does it cost?

          Drills are $3 an hour.

          ### Where are the lockers?

          At 40 corners in Leeds.

          ### What happens if a tool breaks?

          A runner brings another within the hour.
          """
        ).text),
      .fails(.ko, "⚑⚐" + ExampleDraft.ko.without(.externalFAQ)),
      .fails(.en, "⚑⚐" + ExampleDraft.en.without(.externalFAQ)),
    ],
    yieldsTo: ["missing-faq", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding when no question is a customer's.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    // With no questions at all the whole FAQ is missing, and that is another rule's finding.
    guard draft.externalFAQ.isEmpty, !draft.internalFAQ.isEmpty, facts.isPlainlyInternal,
      !facts.hasFAQElsewhere,
      !facts.hasFAQPart(.externalFAQ), draft.faq.allSatisfy({ facts.looksInternal($0) }),
      !facts.mayHoldBothAudiences(.internalFAQ)
    else { return [] }
    let place = facts.faqPlace(for: .externalFAQ)
    return [
      absence(
        at: place,
        message: Text(
          ko: "고객이 물을 질문에 답하는 FAQ가 없습니다.", en: "No FAQ answers what customers would ask."),
        help: Text(
          ko: "외부 FAQ를 만들어 가격, 이용 방법, 고장과 환불, 기존 제품과 다른 점처럼 고객이 물을 질문에 세 개 이상 답하세요.",
          en: """
            Add an external FAQ and answer at least three questions that customers would ask: price, how it works, \
            what happens when it fails, how it differs from what they use today.
            """),
        question: Text(
          ko: "고객이 사기 전에 가장 먼저 물을 질문은 무엇인가요?",
          en: "What is the first thing that a customer would ask before buying?"))
    ]
  }
}
