internal import PRFAQModel

/// Someone who answers for the product speaks in the release.
public struct LeaderQuoteMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "leader-quote-missing", category: .quotes, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 회사 안 책임자의 말은 보도자료의 여덟 항목 가운데 하나다. Bryar와 \
        Carr의 템플릿: 대변인의 말을 적는다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: words of a leader inside the company are one \
        of the eight items of the release. Bryar & Carr's template asks for a \
        spokesperson's.
        """),
    summary: Text(
      ko: "보도자료에 제품을 책임지는 사람의 말이 있습니다.",
      en: "Someone who answers for the product speaks in the press release."),
    rationale: Text(
      ko: "왜 이 고객의 이 문제를 풀기로 했는지 책임지는 사람이 직접 말하면, 제품을 만드는 이유가 문서에 남습니다.",
      en: """
        Words of the person who answers for the product put on record why the company solves this problem for this \
        customer.
        """),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "따옴표 없이 ‘대표 한마디:’로 적어도 됩니다.",
          en: "The words may stand behind the speaker's title without quotation marks."),
        ExampleDraft.ko.replacing(
          .leaderQuote, heading: "", "대표님 한마디: 고객이 잠든 시간에 끝나는 집안일을 만들고 싶었습니다."
        ).text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .ko, note: Text(ko: "리더가 고객보다 먼저 말해도 됩니다.", en: "The leader may speak before the customer."),
        ExampleDraft.koNarrative.text),
      .passes(
        .en,
        note: Text(
          ko: "말하는 사람이 누구 편인지 알 수 없으면 없다고 하지 않습니다.",
          en: "Where nobody can tell for whom a voice speaks, it is not said to be missing."),
        ExampleDraft.enNarrative.replacing(
          .customerQuote,
          """
          "We stopped losing bars at the page turn and started to sing again," said Ilse Marten. "Nobody hums any more."
          """
        ).without(.leaderQuote)),
      .fails(.ko, ExampleDraft.ko.without(.leaderQuote, markAt: .release)),
      .fails(.en, ExampleDraft.en.without(.leaderQuote, markAt: .release)),
      .fails(.en, ExampleDraft.enNarrative.without(.leaderQuote, markAt: .release)),
    ],
    yieldsTo: ["missing-press-release", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding when no leader speaks.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.draft.pressRelease != nil, !facts.quotes.contains(where: { $0.role == .leader }),
      !facts.hasNamedSection(.leaderQuote), !facts.isPlainNotice, !facts.mayQuoteSomebody
    else { return [] }
    // A voice that cannot be told is the customer's where there is no other, and may be the leader's elsewhere.
    let customers = facts.quotes.count { $0.role == .customer }
    let untold = facts.quotes.count { $0.role == .unknown }
    guard untold <= (customers == 0 ? 1 : 0), !facts.isLeaderQuotedElsewhere,
      !facts.quotesSomebodyUntold
    else { return [] }
    let place = facts.place(for: .leaderQuote)
    return [
      absence(
        at: place,
        message: Text(
          ko: "보도자료에 제품을 책임지는 사람의 말이 없습니다.",
          en: "Nobody who answers for the product speaks in the press release."),
        help: Text(
          ko: "이름과 직함을 밝히고, 왜 이 고객의 이 문제를 풀기로 했는지 그 사람의 말로 한두 문장 쓰세요.",
          en: """
            Give a name and a title, and write in that person's words, in one or two sentences, why the company \
            solves this problem for this customer.
            """),
        question: Text(
          ko: "이 제품이 왜 있어야 하는지를 회사에서 누가 자기 이름으로 말할 수 있나요?",
          en: "Who in the company would say in their own name why this product has to exist?"))
    ]
  }
}
