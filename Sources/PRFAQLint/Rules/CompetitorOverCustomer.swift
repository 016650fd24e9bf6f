internal import PRFAQModel
internal import PRFAQProse

/// The release speaks of customers more than of competitors.
///
/// To name an alternative is good; only a release that names competitors more often than customers is judged.
public struct CompetitorOverCustomer: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "competitor-over-customer", category: .style, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”과 언더독스가 인용한 제프 베이조스의 말: 남들은 경쟁사를 보고 우리는 고객을 본다.
        """,
      en: """
        flex.team, “Amazon Working Backwards” and Underdogs quote Jeff Bezos: others watch \
        their competitors, we watch our customers.
        """),
    summary: Text(
      ko: "보도자료는 경쟁사보다 고객을 더 많이 말합니다.", en: "The release speaks of customers more than of competitors."),
    rationale: Text(
      ko: "경쟁사를 이기는 것은 고객의 혜택이 아닙니다. 보도자료가 경쟁사를 향하면 고객이 왜 바꿔야 하는지가 빠집니다.",
      en: """
        To beat a competitor is no benefit to customers. A release aimed at competitors leaves out why a customer should \
        switch.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en,
        note: Text(
          ko: "고객이 지금 쓰는 것을 말하려고 경쟁사를 드는 것은 좋습니다.",
          en: "To name a competitor in telling what customers use today is good."),
        ExampleDraft.en.with(
          .solution,
          "Unlike a competitor's hire shop, ShedShare is open at night. The customer scans the door, picks a tool and unlocks it."
        )),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .solution,
          """
          달빛세탁은 ⚑경쟁사⚐보다 두 시간 빠르다. 경쟁사는 낮에만 걷어 가고, 업계 1위인 타사도 밤에는 쉰다. 타사 앱에서는 시간을 고르지 못한다.
          """)),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          """
          ShedShare beats every ⚑competitor⚐ in Leeds. Our competitors close at five, the market leader has two shops, and our rivals rent by the day. No competitor has lockers.
          """)),
    ], yieldsTo: ["placeholder", "leader-quote-competitor"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for a release that is about competitors.
  public func findings(in facts: Facts) -> [Finding] {
    var competitors: [Range<Int>] = []
    var customers = 0
    for wording in facts.prose.wordings where !wording.lists.isDisjoint(with: [.competitor, .customerTerm]) {
      let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.range.lowerBound)]
      guard facts.prose.blocks[sentence.block].part.isRelease, sentence.role == .statement else { continue }
      if wording.lists.contains(.competitor) { competitors.append(facts.prose.source(wording.range)) }
      if wording.lists.contains(.customerTerm) { customers += 1 }
    }
    guard competitors.count > 2, competitors.count > customers, let first = competitors.first else {
      return []
    }
    return [
      finding(
        at: first,
        message: Text(
          ko: "보도자료가 경쟁사를 \(competitors.count)번, 고객을 \(customers)번 말합니다.",
          en: "The release names competitors \(competitors.count) times and customers \(customers)."),
        evidence: facts.words(first),
        help: Text(
          ko: "경쟁사를 말한 문장을 고객이 전에는 어떻게 했고 이제는 어떻게 하는지로 바꾸고, 비교는 내부 FAQ로 옮기세요.",
          en: """
            Turn these sentences into what customers did before and do now, and move the comparison to the internal FAQ.
            """),
        question: Text(
          ko: "경쟁사를 한 번도 말하지 않는다면 고객은 왜 이 제품을 고르나요?",
          en: "Without a word on competitors, why would a customer choose this?"),
        notes: competitors.dropFirst().prefix(8).map {
          Finding.Note(range: $0, message: Text(ko: "여기도 경쟁사를 말합니다.", en: "Competitors again."))
        })
    ]
  }
}
