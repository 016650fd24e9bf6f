internal import PRFAQModel

/// A FAQ for customers has at least three questions.
public struct ExternalFaqTooFew: Rule {
  /// The least number of questions; flex.team's article shows three as its examples.
  private static let atLeast = RuleOption(
    "at-least", .integer(1...50), default: .integer(3),
    help: Text(ko: "고객의 질문이 적어도 몇 개여야 하는지", en: "how many questions of customers there are at least"))

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "external-faq-too-few", category: .faq, severity: .warning,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”은 고객 질문 세 개를 예로 들고, 다른 안내서는 다섯에서 열 개를 권합니다.",
      en: """
        flex.team, “Amazon Working Backwards” shows three questions of customers as an \
        example; other guides ask for five to ten.
        """),
    summary: Text(
      ko: "외부 FAQ에는 질문이 세 개 이상 있습니다.", en: "The external FAQ has at least three questions."),
    rationale: Text(
      ko: "질문이 한두 개뿐이라면 대개 답하기 쉬운 것만 고른 것입니다. 가격, 고장, 환불 가운데 하나는 빠지기 마련입니다.",
      en: """
        One or two questions are mostly those that are easy to answer; price, failure or refunds will be missing.
        """),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.enNarrative.text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .externalFAQ, heading: "## ⚑외부 FAQ⚐",
          "### 요금은 얼마인가요?\n\n가방 하나에 9,900원입니다.\n\n### 옷이 상하면 어떻게 하나요?\n\n하루 안에 전액까지 배상합니다."
        ).text),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .externalFAQ, heading: "## ⚑External FAQ⚐",
          "### How much does it cost?\n\nDrills are $3 an hour and ladders $4. There is no monthly fee."
        ).text),
    ],
    yieldsTo: ["missing-faq", "external-faq-missing"], options: [atLeast])

  private let least: Int

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) { least = options.integer(Self.atLeast) }

  /// One finding when there are fewer questions than asked for.
  public func findings(in facts: Facts) -> [Finding] {
    // Under a bare heading the questions are counted together: they may all be customers'.
    let questions = (facts.draft.externalFAQ + facts.draft.faq).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    guard let first = questions.first, questions.count < least, !facts.hasFAQElsewhere else { return [] }
    let heading = facts.part(around: first.range)?.headingRange ?? first.question
    let count = questions.count
    return [
      finding(
        at: heading,
        message: message(count, isExternal: !facts.draft.externalFAQ.isEmpty),
        evidence: facts.words(heading),
        help: Text(
          ko: "가격, 이용 방법, 고장과 도움, 환불과 해지, 기존 제품과 다른 점 가운데 빠진 것을 골라 \(least)개 이상으로 늘리세요.",
          en: """
            Add what is missing of price, how it works, help when it fails, refunds and leaving, and how it differs \
            from what customers use today, until there are \(least) or more.
            """),
        question: Text(
          ko: "고객이 물을 텐데 아직 답하고 싶지 않은 질문은 무엇인가요?",
          en: "Which question will customers ask that you would rather not answer yet?"))
    ]
  }

  private func message(_ count: Int, isExternal: Bool) -> Text {
    let noun = count == 1 ? "question" : "questions"
    return isExternal
      ? Text(ko: "고객의 질문이 \(count)개뿐입니다.", en: "The external FAQ has only \(count) \(noun).")
      : Text(ko: "FAQ에 질문이 \(count)개뿐입니다.", en: "The FAQ has only \(count) \(noun).")
  }
}
