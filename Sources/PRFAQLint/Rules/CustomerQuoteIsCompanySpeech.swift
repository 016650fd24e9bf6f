internal import PRFAQModel
internal import PRFAQProse

/// A customer speaks like a customer and not like the company.
public struct CustomerQuoteIsCompanySpeech: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-quote-is-company-speech", category: .quotes, severity: .info,
    source: Text(
      ko: "punt-labs/prfaq: 인용은 실제 사람이 하는 말처럼 들려야 한다.",
      en: "punt-labs/prfaq: the quotation should sound like a real person."),
    summary: Text(ko: "고객의 말은 사람의 말처럼 들립니다.", en: "A customer sounds like a person."),
    rationale: Text(
      ko: "‘혁신적인 솔루션’이라고 말하는 고객은 없습니다. 그 말이 나오면 독자는 누가 썼는지 알아차립니다.",
      en: "No customer says “seamless solution”; readers hear who wrote it."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .customerQuote, "“토요일이 사라졌었는데, ⚑혁신적⚐인 달빛세탁 덕분에 이제 산에 갑니다.” — 오세영, 간호사(31세)")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .customerQuote,
          "\"The shelf had been in its box since March, and the ⚑seamless⚐ experience changed that,\" said Priya Raman, a night nurse."
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["customer-quote-missing", "customer-quote-generic"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each customer's quotation, at its first word of company speech.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.quotes.compactMap { quote, passage in
      guard quote.role == .customer, facts.isWritten(passage), let word = passage.first(.companySpeech) else {
        return nil
      }
      let range = passage.source(word)
      let words = facts.words(range)
      return finding(
        at: range,
        message: Text(ko: "고객이 아니라 회사의 말투입니다: ‘\(words)’.", en: "This is how a company speaks: “\(words)”."),
        evidence: words,
        help: Text(
          ko: "그 고객이 저녁 식탁에서 할 말로 바꾸어 쓰세요.",
          en: "Put it in the words that this customer would use at the kitchen table."),
        question: Text(
          ko: "이 고객을 아는 사람이 들으면 그 사람의 말이라고 믿을까요?",
          en: "Would somebody who knows this customer believe that they said it?"))
    }
  }
}
