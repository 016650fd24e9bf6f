internal import PRFAQModel
internal import PRFAQProse

/// The draft says what customers use today instead.
public struct SolutionNoAlternative: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "solution-no-alternative", category: .solution, severity: .info,
    source: Text(
      ko: """
        Bryar와 Carr의 템플릿: 경쟁 제품이 있음을 인정한다. flex.team의 “Amazon Working Backwards”의 두 번째 질문: \
        지금 제품이 풀지 못한 것.
        """,
      en: """
        Bryar & Carr's template: acknowledge the competition. flex.team, “Amazon Working \
        Backwards”, second question: what existing products leave unsolved.
        """),
    summary: Text(
      ko: "고객이 지금 대신 쓰는 것이 나와 있습니다.", en: "The draft says what customers use today instead."),
    rationale: Text(
      ko: "고객은 아무것도 없는 데서 고르지 않습니다. 지금 쓰는 것보다 나은 점이 있어야 옮겨 옵니다.",
      en: "Nobody chooses out of nothing; customers move when something is better than what they have."),
    examples: [
      .passes(
        .ko,
        ExampleDraft.ko.with(.solution, "고객이 가방을 걸고 ‘수거’를 누르면 기사가 걷어 간다. 빨래방과 달리 기다리지 않고, 기존 세탁소보다 아침이 빠르다.")),
      .passes(
        .en, note: Text(ko: "FAQ나 다섯 가지 질문에 있어도 됩니다.", en: "It may stand in the FAQ or the five questions."),
        ExampleDraft.en.with(
          .internalFAQ,
          "### What do renters use instead of us today?\n\nThey buy a drill, or borrow one from a neighbour.")
      ),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .solution, "⚑고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 말린 옷이 아침 7시 전에 돌아온다.⚐"
        ).replacing(.internalFAQ, "### 투자금은 얼마나 필요한가?\n\n열두 달 동안 2억 8천만 원이다.").with(
          .externalFAQ, "### 요금은 얼마인가요?\n\n가방 하나에 9,900원입니다.")),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .solution,
          "⚑The customer scans the door, picks a drill and unlocks it; the price by the hour is on the screen.⚐"
        ).replacing(.internalFAQ, "### How large is the market?\n\nThere are 61,000 rented homes.").with(
          .externalFAQ, "### How much does it cost?\n\nDrills are $3 an hour.")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["solution-missing"], isOptIn: true, languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding when neither solution nor questions name an alternative.
  public func findings(in facts: Facts) -> [Finding] {
    guard let first = facts.release.solution.first, facts.release.solution.allSatisfy({ facts.isWritten($0) })
    else {
      return []
    }
    let asked = (facts.draft.internalFAQ + facts.draft.externalFAQ + facts.draft.faq).map { $0.range }
    let ranges =
      facts.release.solution.map { $0.range } + asked + facts.draft.customerQuestions.map { $0.range }
    guard !ranges.contains(where: { !facts.wordings([.alternative, .competitor], in: $0).isEmpty }) else {
      return []
    }
    return [
      finding(
        at: first.range,
        message: Text(
          ko: "고객이 지금 대신 쓰는 것과 견주지 않았습니다.",
          en: "Nothing compares the product with what customers use today."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "지금 쓰는 방법 하나를 들고, 그것보다 무엇이 나은지 한 문장을 덧붙이세요.",
          en: "Name one thing that customers use today, and say in a sentence what is better about this."),
        question: Text(
          ko: "이 제품이 없어지면 고객은 무엇으로 돌아가나요?", en: "If this went away, what would customers go back to?"))
    ]
  }
}
