internal import PRFAQModel
internal import PRFAQProse

/// The draft says by which number one will tell whether the product has worked.
///
/// A target, a limit below which it is given up, a day by which it has paid for itself: any of them will do, wherever
/// it stands.
public struct SuccessMeasureMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "success-measure-missing", category: .faq, severity: .info,
    source: Text(
      ko: """
        workingbackwards.com의 템플릿에서 이끌어 냈습니다. “이 제품이 성공하지 못할 까닭”을 묻는 문서는 성공하지 못했다는 것을 무엇으로 \
        아는지도 말해야 합니다.
        """,
      en: """
        Follows from workingbackwards.com's template: a document that asks why the product \
        will not succeed has to say by what one would tell.
        """),
    summary: Text(
      ko: "출시한 뒤 무엇이 얼마이면 성공이고 얼마이면 접는지 나와 있습니다.",
      en: "The draft says at which number it has worked, and at which it is given up."),
    rationale: Text(
      ko: "잣대를 출시한 뒤에 고르면 좋아 보이는 수치를 고르게 됩니다. 미리 적어 두면 그만둘 때도 다투지 않습니다.",
      en: """
        Whoever chooses the measure after the launch chooses one that looks good. Written down before, it also settles \
        when to stop.
        """),
    examples: [
      .passes(
        .ko,
        ExampleDraft.ko.with(
          .internalFAQ,
          """
          ### 투자금은 얼마나 필요한가?

          열두 달 동안 2억 8천만 원이다.

          ### 성공했는지 어떻게 아는가?

          여섯 달 뒤 가방을 네 번 넘게 쓴 고객이 1,500명이면 성공이고, 600명을 밑돌면 접는다.
          """)),
      .passes(
        .en,
        note: Text(
          ko: "무엇이 되면 그만두는지도 잣대입니다.", en: "What makes you stop is a measure as well."),
        ExampleDraft.en.with(
          .internalFAQ,
          """
          ### How much do we have to invest, and whom do we have to convince?

          $310,000 in the first year. The council has to agree to lockers on its pavement.

          ### What would make us stop?

          Theft above 4 percent in any quarter.
          """)),
      .passes(
        .en,
        note: Text(
          ko: "내부 FAQ가 아예 없으면 그것부터 알립니다.", en: "Where there is no internal FAQ at all, that comes first."),
        ExampleDraft.en.without(.internalFAQ)),
      .fails(
        .ko,
        "⚑⚐"
          + ExampleDraft.ko.with(
            .internalFAQ,
            """
            ### 투자금은 얼마나 필요한가?

            열두 달 동안 2억 8천만 원이다.

            ### 이 제품이 실패한다면 그 이유는 무엇인가?

            세탁소 다섯 곳이 겨울에 밤 운영을 쉬면 아침 7시를 지키지 못한다.
            """)),
      .fails(
        .en,
        "⚑⚐"
          + ExampleDraft.en.with(
            .internalFAQ,
            """
            ### How much do we have to invest, and whom do we have to convince?

            $310,000 in the first year. The council has to agree to lockers on its pavement.

            ### What are the top three reasons this will not succeed?

            Theft above 4 percent, tools that come back dirty, and a council that wants its pavement back.
            """),
        mended: [
          "and a council that wants its pavement back.":
            "and a council that wants its pavement back. We stop if fewer than 2,000 renters come back by October."
        ]),
    ],
    yieldsTo: [
      "missing-faq", "missing-press-release", "internal-faq-missing", "internal-faq-no-failure",
      "placeholder",
    ],
    reach: .document, languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding where no measure is told.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    guard !facts.isForm, draft.kind == .prfaq, !facts.hasFAQElsewhere,
      draft.language.isKorean || [.en, .ja, .zh].contains(draft.language),
      !draft.internalFAQ.isEmpty && facts.isPlainlyInternal
        || draft.faq.count(where: { facts.asksForCompany($0) }) > 2,
      !facts.tellsMeasure,
      !facts.isOpenSource || draft.internalFAQ.count > 3 && facts.isAudienceNamed(.internalFAQ)
    else { return [] }
    return [
      absence(
        at: facts.documentStart,
        message: Text(
          ko: "출시한 뒤 무엇으로 성공인지 아닌지 판단하는지 나와 있지 않습니다.",
          en: "Nothing says by which number you will tell whether this has worked."),
        help: Text(
          ko: "내부 FAQ에 ‘성공했는지 어떻게 아는가?’를 넣고, 고객이 하는 일 하나를 재는 수치와 날짜, 접는 기준을 적으세요.",
          en: """
            Ask in the internal FAQ how you will know: name one number about what customers do, a day, and the value \
            at which you give up.
            """),
        question: Text(
          ko: "1년 뒤 어느 수치가 얼마이면 접으시겠어요?",
          en: "Which number, at which value a year from now, would make you give this up?"))
    ]
  }
}
