internal import PRFAQModel
internal import PRFAQProse

/// A leader speaks of customers more than of competitors.
public struct LeaderQuoteCompetitor: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "leader-quote-competitor", category: .quotes, severity: .warning,
    source: Text(
      ko: """
        언더독스의 ‘고객 집착’ 단계와 flex.team의 “Amazon Working Backwards”이 함께 인용한 제프 베이조스의 말: 남들은 경쟁사를 \
        보고 우리는 고객을 본다.
        """,
      en: """
        Underdogs, ‘고객 집착’ levels, and flex.team, “Amazon Working Backwards”, both citing \
        Jeff Bezos: others look at competitors, we look at customers.
        """),
    summary: Text(
      ko: "책임자는 경쟁사보다 고객을 더 이야기합니다.", en: "A leader speaks of customers more than of competitors."),
    rationale: Text(
      ko: "순위는 고객의 문제를 풀어 주지 않습니다. 경쟁사를 이기는 이야기는 내부 FAQ에서 하면 됩니다.",
      en: "A rank solves nobody's problem; how to win against competitors belongs in the internal FAQ."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "고객을 더 많이 말하면 됩니다.", en: "A competitor may be named among customers."),
        ExampleDraft.ko.with(
          .leaderQuote, "“경쟁사의 값은 보지 않았습니다. 고객이 잠든 시간에, 고객의 문 앞에서 끝내고 싶었습니다.” — 이도현, 달빛세탁 대표")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(.leaderQuote, "“⚑경쟁사가 3년 걸린 일을 1년 만에 해냈고, 곧 업계 1위를 압도할 것입니다.⚐” — 이도현, 달빛세탁 대표")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .leaderQuote,
          "\"⚑We will beat every competitor and become the #1 player within a year.⚐\" said Tom Ashby, chief executive of ShedShare."
        )),
    ],
    yieldsTo: RuleMetadata.noRelease + ["leader-quote-missing"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each leader who names competitors or ranks more often than customers.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.quotes.compactMap { quote, passage in
      guard quote.role == .leader, facts.isWritten(passage) else { return nil }
      let rivals = passage.count(.rivalry)
      guard rivals > 0, rivals > passage.customerCount else { return nil }
      return finding(
        at: quote.text,
        message: Text(
          ko: "책임자가 고객보다 경쟁사와 순위를 더 많이 말합니다.",
          en: "The leader speaks of competitors or ranks more than of customers."),
        evidence: facts.excerpt(quote.text),
        help: Text(
          ko: "경쟁사와 순위를 빼고, 고객이 무엇을 할 수 있게 되었는지 쓰세요.",
          en: "Leave competitors and ranks out, and say what customers can do now."),
        question: Text(
          ko: "경쟁사가 하나도 없었다면 이 제품을 왜 만들었을까요?",
          en: "Had there been no competitor, why would you have built this?"))
    }
  }
}
