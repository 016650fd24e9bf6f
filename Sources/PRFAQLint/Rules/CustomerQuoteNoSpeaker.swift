internal import PRFAQModel
internal import PRFAQProse

/// A quoted customer has a name or at least a role.
public struct CustomerQuoteNoSpeaker: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-quote-no-speaker", category: .quotes, severity: .warning,
    source: Text(
      ko: """
        뉴스와이어의 문체 지침: 인용에는 말한 사람을 밝힌다. punt-labs/prfaq: 고객은 하는 일이 분명한 사람이다. 실제 인물인지는 묻지 \
        않습니다.
        """,
      en: """
        Newswire Korea's news style guide: a quotation names who speaks. punt-labs/prfaq: \
        the customer is a person with a specific role. Whether the person is real is never \
        asked.
        """),
    summary: Text(
      ko: "고객의 말에는 누가 하는 말인지 이름이나 하는 일이 적혀 있습니다.",
      en: "A customer's words come with a name or a role."),
    rationale: Text(
      ko: """
        누구의 말인지 모르면 읽는 사람은 그 고객이 이 제품의 고객인지 판단할 수 없습니다. 지어낸 사람이어도 \
        이름과 처지가 있어야 그럴듯한지 따져 볼 수 있습니다.
        """,
      en: """
        Without a speaker nobody can judge whether this is the customer the product is for. Even an invented person \
        needs a situation before readers can tell whether the words ring true.
        """),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.enNarrative.text),
      .passes(
        .en,
        note: Text(
          ko: "이름 없이 누구인지만 밝힌 말도 판단하기에 충분합니다.", en: "A role without a name says enough to judge by."),
        ExampleDraft.en.with(
          .customerQuote,
          """
          > "The shelf had been in its box since March. The books are up now."
          >
          > — a night nurse in Headingley, first week of the pilot
          """)),
      .passes(
        .ko,
        ExampleDraft.ko.replacing(
          .customerQuote, heading: "### 고객 사용 후기 (오세영, 간호사)",
          "“토요일 오전이 통째로 사라졌었어요. 이제 토요일에는 산에 갑니다.”"
        ).text),
      .fails(.ko, ExampleDraft.ko.with(.customerQuote, "“⚑와, 정말 좋아요! 친구들에게도 강력 추천합니다.⚐”")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .customerQuote,
          "\"The shelf had been in its box since March. I took the drill at nine and had it back by ten,\" said ⚑an early customer at a hospital⚐."
        )),
      // A name withheld in a draft that invents its customer is a smell, no more.
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .customerQuote, "“토요일 오전이 통째로 사라졌었어요. 이제 토요일에는 산에 갑니다.” — ⚑직장인 A씨(31)⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .customerQuote, "\"⚑I used to hate hanging shelves and now I love it! Highly recommend!⚐\"")),
    ],
    yieldsTo: ["missing-press-release", "placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding for each quotation of a customer that nobody is named for.
  public func findings(in facts: Facts) -> [Finding] {
    facts.quotes.compactMap { quote in
      guard quote.role != .leader, !facts.hasPlaceholder(in: quote.range) else { return nil }
      if let attribution = quote.attribution {
        guard quote.role == .customer else { return nil }
        let isWithheld = Voice.isAnonymous(quote, in: facts)
        guard isWithheld || isNameless(quote, attribution, in: facts) else { return nil }
        let message =
          isWithheld
          ? Text(ko: "고객의 이름이 가려져 있습니다.", en: "The customer's name is withheld.")
          : Text(ko: "고객이 하는 일만 있고 이름이 없습니다.", en: "The customer has a role and no name.")
        return unnamed(facts.signature(attribution), message, in: facts)
      }
      guard facts.isUnsigned(quote) else { return nil }
      return nobody(quote, in: facts)
    }
  }

  private func nobody(_ quote: Quote, in facts: Facts) -> Finding {
    finding(
      at: quote.text,
      message: Text(ko: "누가 하는 말인지 적혀 있지 않습니다.", en: "Nobody is named as the speaker."),
      evidence: facts.excerpt(quote.text),
      help: Text(
        ko: "따옴표 뒤에 이름과 하는 일을 적으세요. 예: — 오세영, 간호사(31세)",
        en: "Add a name and an occupation after the quotation, such as: — Priya Raman, night nurse."),
      question: Text(
        ko: "이 말을 하는 사람은 누구이고, 어떤 처지에 있나요?",
        en: "Who says this, and what is their situation?"))
  }

  /// Whether the words beside a quotation, and the heading over it, say what the customer does and name nobody: `said
  /// an early customer at a payments processor`.
  private func isNameless(_ quote: Quote, _ attribution: Range<Int>, in facts: Facts) -> Bool {
    switch facts.part(around: quote.range)?.language {
    case .en, .ko: break
    default: return false
    }
    let isKorean = facts.part(around: quote.range)?.language == .ko
    func holdsName(_ words: String) -> Bool {
      !Voice.names(in: words, companies: facts.companies).isEmpty
        && (!isKorean || Voice.mayNameKorean(words, facts.companies.lexicon))
    }
    let words = facts.composed(attribution)
    // Who is known and asked not to be named, and who speaks to colleagues, lacks nothing.
    if holdsName(words) || facts.says(Self.reserved, inSource: attribution) || facts.isPlainNotice {
      return false
    }
    let heading = facts.part(around: quote.range)?.headingRange.map { facts.composed($0) } ?? ""
    return !holdsName(facts.wordsAround(quote)) && !holdsName(heading)
      && words.hasMore(than: 5) { $0.isLetter }
  }

  private static let reserved = Phrases(list: "customer-quote-no-speaker-reserved")

  /// The finding about a customer who is there without a name.
  private func unnamed(_ attribution: Range<Int>, _ message: Text, in facts: Facts) -> Finding {
    finding(
      at: attribution, severity: .info, message: message, evidence: facts.words(attribution),
      help: Text(
        ko: "초안의 고객은 지어낸 사람이어도 되니, 실제로 있을 법한 이름과 하는 일을 적으세요.",
        en: "The customer of a draft may be invented, so give a likely name and an occupation."),
      question: Text(
        ko: "이 고객이 실제로 있다면 어떤 사람일까요?", en: "If this customer existed, who would it be?"))
  }
}
