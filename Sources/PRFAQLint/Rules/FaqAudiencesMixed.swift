internal import PRFAQModel
internal import PRFAQProse

/// What customers ask and what colleagues ask stands apart.
public struct FaqAudiencesMixed: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-audiences-mixed", category: .faq, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”과 Bryar와 Carr: 외부 FAQ는 고객과 언론을, 내부 FAQ는 결정하는 \
        사람을 위한 것이다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”, and Bryar & Carr: an external FAQ for \
        customers and the press, an internal one for those who decide.
        """),
    summary: Text(
      ko: "고객의 질문과 회사 안의 질문은 따로 모읍니다.",
      en: "What customers ask and what colleagues ask stands apart."),
    rationale: Text(
      ko: "외부 FAQ는 출시하는 날 그대로 공개할 수 있어야 합니다. 원가나 실패 이유가 섞여 있으면 공개할 수 없고, 어느 쪽에 무엇이 빠졌는지도 보이지 않습니다.",
      en: """
        The external FAQ should be fit to be published on launch day. With costs and reasons to fail among its questions \
        it is not, and nobody sees what either side lacks.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "회사 안의 질문이 하나뿐이면 섞였다고 하지 않습니다.",
          en: "A single question of a colleague does not mix a FAQ."),
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## FAQ",
          """
          ### How much does it cost?

          Drills are $3 an hour.

          ### Where are the lockers?

          At 40 corners in Leeds.

          ### Can I cancel a booking and get my money back?

          Yes, until you open the door.

          ### How much do we have to invest?

          $310,000 in the first year.
          """
        ).without(.internalFAQ)),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .externalFAQ, heading: "## 자주 묻는 질문",
          """
          ### 요금은 얼마인가요?

          가방 하나에 9,900원입니다.

          ### 도중에 해지하면 환불받을 수 있나요?

          네, 쓰지 않은 횟수만큼 돌려드립니다.

          ### ⚑투자금은 얼마나 필요한가?⚐

          열두 달 동안 2억 8천만 원이다.

          ### 이 제품이 실패한다면 그 이유는 무엇인가?

          세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
          """
        ).without(.internalFAQ)),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## FAQ",
          """
          ### How much does it cost?

          Drills are $3 an hour.

          ### Can I cancel a booking and get my money back?

          Yes, until you open the door.

          ### ⚑How much do we have to invest?⚐

          $310,000 in the first year.

          ### What are the top three reasons this will not succeed?

          Theft above 4 percent, tools that come back dirty, and a council that wants its pavement back.
          """
        ).without(.internalFAQ)),
    ],
    yieldsTo: ["missing-faq", "internal-faq-missing", "external-faq-missing", "placeholder"],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding at the first question of colleagues among those of customers.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isAudienceNamed(.externalFAQ), !facts.isAudienceNamed(.internalFAQ) else { return [] }
    let questions = facts.questions
    let inside = questions.filter { asksInside($0, in: facts) }
    guard inside.count > 1, questions.count - inside.count > 1, let first = inside.first,
      !namesAudiences(in: facts)
    else { return [] }
    return [
      finding(
        at: first.question,
        message: Text(
          ko: "고객의 질문과 회사 안의 질문이 한 FAQ에 섞여 있습니다.",
          en: "Questions of customers and of colleagues stand in one FAQ."),
        evidence: facts.words(first.question),
        help: Text(
          ko: "외부 FAQ와 내부 FAQ로 나누고, 이 질문은 내부 FAQ로 옮기세요.",
          en: "Part it into an external and an internal FAQ, and move this question to the internal one."),
        question: Text(
          ko: "출시하는 날 고객이 이 질문과 답을 읽어도 괜찮은가요?",
          en: "May customers read this question and its answer on launch day?"),
        notes: inside.dropFirst().prefix(8).map {
          Finding.Note(
            range: $0.question,
            message: Text(ko: "이것도 회사 안의 질문입니다.", en: "This one is a colleague's as well."))
        })
    ]
  }

  private static let labels = Phrases(list: "faq-audiences-mixed-labels")

  /// Whether each question says for whom it is.
  private func namesAudiences(in facts: Facts) -> Bool {
    facts.draft.parts.contains { $0.kind.isFAQ && Self.labels.occur(in: facts.words($0.range).lowercased()) }
  }

  private func asksInside(_ question: QuestionAndAnswer, in facts: Facts) -> Bool {
    let words = facts.folded(question.question).bytes.smallLetters
    return Self.inside.occur(in: words, 0..<words.count)
  }

  /// What only those ask who decide or pay for the product.
  private static let inside = Phrases(list: "asked-inside")
}
