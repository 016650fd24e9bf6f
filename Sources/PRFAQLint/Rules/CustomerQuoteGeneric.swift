internal import PRFAQModel
internal import PRFAQProse

/// A customer's words fit this product and no other.
public struct CustomerQuoteGeneric: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-quote-generic", category: .quotes, severity: .warning,
    source: Text(
      ko: "punt-labs/prfaq: 어느 제품에나 붙일 수 있는 칭찬을 약한 인용의 예로 든다.",
      en: """
        punt-labs/prfaq: praise that would fit any product is their example of a weak \
        quotation.
        """),
    summary: Text(
      ko: "고객의 말은 다른 제품에 옮겨 붙일 수 없습니다.", en: "A customer's words would fit no other product."),
    rationale: Text(
      ko: "‘정말 좋아요’는 어느 제품에나 붙습니다. 그 고객만 아는 장면이 있어야 믿을 수 있습니다.",
      en:
        "“I love it” can be said of anything. A scene that only this customer knows is what makes it credible."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "칭찬 뒤에 겪은 일이 있으면 됩니다.", en: "Praise with a story behind it is fine."),
        ExampleDraft.ko.with(
          .customerQuote,
          "“정말 좋아요. 토요일 오전이 통째로 사라졌었는데 자고 일어나니 셔츠가 개어져 있더라고요. 이제 토요일에는 산에 갑니다.” — 오세영, 간호사(31세)")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.customerQuote, "“⚑와, 정말 좋아요! 친구들에게도 강력 추천합니다.⚐” — 오세영, 간호사(31세)")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .customerQuote,
          "\"⚑I used to hate hanging shelves and now I love it! What a game changer. Highly recommend!⚐\" said Priya Raman, a night nurse."
        )),
    ],
    yieldsTo: RuleMetadata.noRelease + ["customer-quote-missing"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each customer who says little but praise.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.quotes.compactMap { quote, passage in
      guard quote.role != .leader, facts.isWritten(passage), passage.has(.praise),
        !passage.hasQuantity(in: passage.all), !tellsMore(passage)
      else { return nil }
      return finding(
        at: quote.text,
        message: Text(
          ko: "어느 제품에나 할 수 있는 칭찬입니다.", en: "This praise would fit any product."),
        evidence: facts.excerpt(quote.text),
        help: Text(
          ko: "칭찬을 빼고, 언제 어디에서 무엇을 하다가 무엇이 달라졌는지 그 사람의 장면을 쓰세요.",
          en: "Leave the praise out and tell a scene: when, where, doing what, and what was different."),
        question: Text(
          ko: "이 고객이 제품을 쓰던 순간을 사진으로 찍는다면 무엇이 보이나요?",
          en: "If somebody had taken a picture of this customer using it, what would it show?"))
    }
  }

  /// Whether enough is said in sentences without praise: 25 letters in Korean, 12 words elsewhere.
  private func tellsMore(_ passage: Passage) -> Bool {
    let others = passage.sentences.filter { !passage.has(.praise, in: $0) }
    if passage.language.isKorean || passage.language.isUnspaced {
      return others.reduce(0) { $0 + passage.letters(in: $1) } >= 25
    }
    return others.reduce(0) { $0 + passage.wordCount(in: $1) } >= 12
  }
}
