internal import PRFAQModel
internal import PRFAQProse

/// A leader speaks of customers.
public struct LeaderQuoteNoCustomer: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "leader-quote-no-customer", category: .quotes, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”이 인용한, 고객을 보라는 제프 베이조스의 말. punt-labs/prfaq: 기술이 \
        아니라 고객을 말한다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”, citing Jeff Bezos on looking at customers. \
        punt-labs/prfaq: refer to the customer and not to the technology.
        """),
    summary: Text(ko: "책임자의 말에는 고객이 나옵니다.", en: "A leader's words mention customers."),
    rationale: Text(
      ko: "책임자가 고객을 말하지 않으면 회사가 무엇을 보고 있는지 드러납니다.",
      en: "A leader who does not mention customers shows where the company is looking."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(.leaderQuote, "“⚑새 설비를 짓지 않고 빈 밤을 빌렸습니다. 쉬는 시간이 아까웠습니다.⚐” — 이도현, 달빛세탁 대표")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .leaderQuote,
          "\"⚑So we put the hole on the corner of the street and kept the drill inside.⚐\" said Tom Ashby, chief executive of ShedShare."
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + [
      "leader-quote-missing", "leader-quote-emotion-only", "leader-quote-competitor",
    ], isOptIn: true, languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each leader in whose words nobody else appears.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.quotes.compactMap { quote, passage in
      guard quote.role == .leader, facts.isWritten(passage),
        passage.language.isKorean || passage.language == .en, !passage.namesSomebody
      else { return nil }
      return finding(
        at: quote.text,
        message: Text(ko: "책임자의 말에 고객이 없습니다.", en: "The leader does not mention customers."),
        evidence: facts.excerpt(quote.text),
        help: Text(
          ko: "어떤 고객의 어떤 하루를 바꾸려 했는지 한 문장을 넣으세요.",
          en: "Add a sentence on which customers, and what about their day, was to change."),
        question: Text(
          ko: "이 결정을 고객 앞에서 설명한다면 뭐라고 하시겠어요?",
          en: "How would you explain this decision to a customer's face?"))
    }
  }
}
