internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The customer and the leader are two people.
public struct QuotesSameSpeaker: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "quotes-same-speaker", category: .quotes, severity: .error,
    source: Text(
      ko: "flex.team의 글과 Bryar와 Carr의 템플릿이 요구하는 두 목소리에서 이끌어 냈습니다. 하나는 회사 밖, 하나는 안의 목소리입니다.",
      en: """
        Follows from the two voices that flex.team's article and Bryar & Carr's template ask \
        for: one outside the company, one inside.
        """),
    summary: Text(
      ko: "고객과 책임자는 서로 다른 사람입니다.", en: "The customer and the leader are two different people."),
    rationale: Text(
      ko: "한 사람이 만든 쪽과 쓰는 쪽을 함께 말하면 고객의 말은 회사의 말이 됩니다. 대개 옮겨 적다가 이름을 바꾸지 않은 자리입니다.",
      en: """
        When one person speaks for the maker and for the user, the customer's words become the company's. Mostly it \
        is a copied attribution that nobody changed.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en, note: Text(ko: "두 사람의 성이 같을 수 있습니다.", en: "Two people may share a surname."),
        ExampleDraft.en.with(
          .customerQuote,
          "\"The shelf had been in its box since March,\" said Priya Ashby, a night nurse in Headingley.")),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .leaderQuote,
          "“고객이 잠든 시간에 끝나는 집안일을 만들고 싶었습니다.” — ⚑오세영⚐, 달빛세탁 대표"), mended: ["— 오세영, 달빛세탁 대표": "— 이도현, 달빛세탁 대표"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .leaderQuote,
          """
          "They did not want a drill, they wanted a hole," said ⚑Priya Raman⚐, chief executive of ShedShare.
          """), mended: ["said Priya Raman, chief executive": "said Tom Ashby, chief executive"]),
    ],
    yieldsTo: ["missing-press-release", "placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding for each name that speaks on both sides.
  public func findings(in facts: Facts) -> [Finding] {
    var names = KeySet()
    var first: [(role: Quote.Role, range: Range<Int>)] = []
    return facts.quotes.compactMap { quote in
      guard let range = quote.speaker.map({ facts.signature($0) }), !facts.hasPlaceholder(in: quote.range),
        isPlain(quote, in: facts),
        let name = facts.voice(of: quote).name
      else { return nil }
      let number = names.insert(Array(key(name).utf8))
      guard number < first.count else {
        first.append((quote.role, range))
        return nil
      }
      let other = first[number]
      guard other.role != quote.role else { return nil }
      return finding(
        at: range,
        message: Text(
          ko: "고객과 책임자의 말에 같은 이름이 적혀 있습니다.",
          en: "The customer and the leader have the same name."),
        evidence: facts.words(range),
        help: Text(
          ko: "회사 밖에서 제품을 쓰는 사람과 회사 안에서 책임지는 사람을 따로 정해 이름을 적으세요.",
          en: "Name one person who uses the product and another who answers for it in the company."),
        question: Text(
          ko: "두 말 가운데 어느 쪽이 이 사람의 말인가요?", en: "Which of the two does this person say?"),
        notes: [
          Finding.Note(
            range: other.range,
            message: Text(ko: "같은 이름이 여기에도 있습니다.", en: "The same name stands here."))
        ])
    }
  }

  /// Whether heading or attribution says outright whose voice it is; a guess is too little for an error.
  private func isPlain(_ quote: Quote, in facts: Facts) -> Bool {
    guard quote.role != .unknown else { return false }
    let bytes = facts.draft.source.bytes
    if let heading = facts.part(around: quote.range)?.headingRange,
      let meaning = HeadingTable.match(bytes, heading, facts.draft.vocabulary)?.meaning
    {
      return meaning == (quote.role == .leader ? .leaderQuote : .customerQuote)
    }
    let lists: LexiconSet = quote.role == .leader ? .leaderRole : .customerRole
    return quote.attribution.map { !facts.draft.lexicon.matches(in: bytes, $0, lists: lists).isEmpty }
      ?? false
  }

  private func key(_ name: String) -> String {
    var key = name.lowercased().filter { $0.isLetter }
    for ending in ["씨", "님"] where key.hasSuffix(ending) && key.count > 2 { key.removeLast() }
    return key
  }
}
