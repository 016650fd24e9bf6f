internal import PRFAQModel

/// A customer says in the release what the product changed.
public struct CustomerQuoteMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-quote-missing", category: .quotes, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 고객 후기는 보도자료의 여덟 항목 가운데 하나다. Bryar와 Carr의 템플릿과 \
        McAllister의 개요도 요구한다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: a customer's review is one of the eight items \
        of the release. Bryar & Carr's template and McAllister's outline both ask for it.
        """),
    summary: Text(
      ko: "보도자료에 제품을 써 본 고객의 말이 있습니다.", en: "A customer speaks in the press release."),
    rationale: Text(
      ko: """
        고객의 말을 지어 보면 누가 어떤 일로 쓰게 되었고 무엇이 달라졌는지를 한 사람의 하루로 확인하게 됩니다. \
        그 말이 떠오르지 않는다면 혜택이 아직 흐릿한 것입니다.
        """,
      en: """
        Inventing a customer's words makes you say who it is, what made them try the product and what changed in \
        their day. If no such sentence comes to mind, the benefit is still vague.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "여러 고객이 말해도, 리더보다 먼저 말해도 됩니다.",
          en: "More than one customer may speak, before the leader or after."),
        ExampleDraft.en.with(
          .customerQuote,
          """
          > "The shelf had been in its box since March. The books are up now."
          >
          > — Priya Raman, night nurse

          > "I rent in a block with no cellar. I have stopped owing my brother-in-law a drill."
          >
          > — Callum Brodie, bus driver
          """)),
      .fails(.ko, ExampleDraft.ko.without(.customerQuote, markAt: .release)),
      .fails(.en, ExampleDraft.en.without(.customerQuote, markAt: .release)),
    ],
    yieldsTo: ["missing-press-release", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding when no customer speaks.
  public func findings(in facts: Facts) -> [Finding] {
    // A voice that cannot be told counts as the customer's: the other rules ask who it is.
    guard facts.draft.pressRelease != nil, !facts.quotes.contains(where: { $0.role != .leader }),
      !facts.hasNamedSection(.customerQuote), !facts.mayHideCustomer, !facts.isCustomerQuotedElsewhere,
      !facts.quotesSomebodyUntold, !facts.mayQuoteSomebody
    else { return [] }
    let place = facts.place(for: .customerQuote)
    return [
      absence(
        at: place,
        message: Text(ko: "보도자료에 고객의 말이 없습니다.", en: "No customer speaks in the press release."),
        help: Text(
          ko: "이름과 하는 일이 있는 고객 한 사람을 정하고, 쓰게 된 계기와 달라진 점을 그 사람의 말로 두세 문장 쓰세요.",
          en: """
            Choose one customer with a name and an occupation, and write in their words, in two or three sentences, \
            what made them try it and what changed.
            """),
        question: Text(
          ko: "이 제품을 써 본 고객은 주위 사람에게 무엇이라고 이야기할까요?",
          en: "What would a customer who uses this tell a friend about it?"))
    ]
  }
}
