internal import PRFAQModel
internal import PRFAQProse

/// A leader speaks of more than their own feelings.
public struct LeaderQuoteEmotionOnly: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "leader-quote-emotion-only", category: .quotes, severity: .warning,
    source: Text(
      ko: """
        편집자가 꼽은 보도자료의 낡은 말 목록은 “excited”와 “thrilled”로 시작합니다. flex.team의 “Amazon Working \
        Backwards”: 책임자는 제품이 어떻게 도움이 되는지 말한다.
        """,
      en: """
        Editors' lists of worn words in releases begin with “excited” and “thrilled”. \
        flex.team, “Amazon Working Backwards”: the leader speaks of how the product helps.
        """),
    summary: Text(
      ko: "책임자는 자기 기분이 아니라 고객을 이야기합니다.", en: "A leader speaks of customers and not of feelings."),
    rationale: Text(
      ko: "‘기쁘게 생각합니다’는 아무 정보도 주지 않습니다. 왜 만들었는지 말할 유일한 자리를 버리는 셈입니다.",
      en:
        "That somebody is thrilled tells nothing, and it spends the one place where the reason why could be given."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "고객 이야기가 함께 있으면 됩니다.", en: "Feelings are fine beside a word on customers."),
        ExampleDraft.ko.with(
          .leaderQuote, "“고객의 토요일을 돌려드리게 되어 기쁩니다. 빈 밤을 빌려 값을 낮췄습니다.” — 이도현, 달빛세탁 대표")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko, ExampleDraft.ko.with(.leaderQuote, "“⚑이렇게 뜻깊은 제품을 선보이게 되어 매우 기쁘게 생각합니다.⚐” — 이도현, 달빛세탁 대표")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .leaderQuote,
          "\"⚑We are thrilled and proud to announce ShedShare today.⚐\" said Tom Ashby, chief executive of ShedShare."
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["leader-quote-missing"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each leader who speaks of feelings and neither of customers nor of figures.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.quotes.compactMap { quote, passage in
      guard quote.role == .leader, facts.isWritten(passage), passage.has(.emotion),
        !passage.namesCustomer(in: passage.all), !passage.hasQuantity(in: passage.all)
      else { return nil }
      return finding(
        at: quote.text,
        message: Text(ko: "책임자가 기분만 말합니다.", en: "The leader speaks of feelings and not of customers."),
        evidence: facts.excerpt(quote.text),
        help: Text(
          ko: "어떤 고객의 무엇을 보고 이 제품을 이렇게 만들었는지 쓰세요.",
          en: "Say what you saw customers do, and why the product is made as it is because of that."),
        question: Text(
          ko: "이 제품을 만들기로 마음먹게 한 고객은 누구였나요?", en: "Which customer made you decide to build this?"))
    }
  }
}
