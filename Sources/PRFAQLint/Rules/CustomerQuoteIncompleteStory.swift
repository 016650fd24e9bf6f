internal import PRFAQModel
internal import PRFAQProse

/// A customer tells what led to the product and what has changed.
public struct CustomerQuoteIncompleteStory: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-quote-incomplete-story", category: .quotes, severity: .warning,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 고객이 제품을 찾은 까닭, 겪은 일, 불편이 사라진 과정을 적는다.",
      en: """
        flex.team, “Amazon Working Backwards”: what led the customer to the product, what \
        they went through, and how the pain went away.
        """),
    summary: Text(
      ko: "고객의 말에는 겪은 일이 있습니다.",
      en: "A customer tells what happened and what has changed."),
    rationale: Text(
      ko: "처음과 끝이 있어야 이야기가 됩니다. 둘 가운데 하나가 없으면 광고 문구로 들립니다.",
      en: "A story has a beginning and an end; without either it sounds like an advertisement."),
    examples: [
      .passes(
        .en,
        note: Text(
          ko: "무슨 일이 있었는지 한 장면이면 됩니다.", en: "One scene of what happened will do."),
        ExampleDraft.en.with(
          .customerQuote,
          "\"The drill was in the lady's airing cupboard. I said thank you to a van and drove on.\" said Priya Raman, a night nurse."
        )),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.ko, ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko, ExampleDraft.ko.with(.customerQuote, "“⚑정말 편리하고 빠른 서비스입니다. 모두에게 꼭 필요합니다.⚐” — 오세영, 간호사(31세)")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .customerQuote,
          "\"⚑The lockers are convenient and bright, and everybody on the street thinks so.⚐\" said Priya Raman, a night nurse."
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["customer-quote-missing", "customer-quote-generic"],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each customer whose words lack a beginning, an end, or both.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.quotes.compactMap { quote, passage in
      guard quote.role == .customer, facts.isWritten(passage),
        passage.language.isKorean || passage.language == .en
      else { return nil }
      // A few words may be half of what is said.
      let isLong =
        passage.language.isKorean
        ? passage.letters(in: passage.all) >= 20 : passage.wordCount(in: passage.all) >= 10
      guard isLong, !passage.has([.trigger, .relief]), !passage.tellsPast,
        !passage.hasQuantity(in: passage.all)
      else {
        return nil
      }
      return report(quote.text, in: facts)
    }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "고객이 겪은 일은 없고 의견만 있습니다.", en: "The customer gives an opinion and tells nothing that happened."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "‘전에는 …했는데, …해서 써 봤고, 이제는 …한다’의 흐름으로 다시 쓰세요.",
        en: "Tell it in three steps: how it used to be, what made them try it, and how it is now."),
      question: Text(
        ko: "이 고객은 어느 날, 무슨 일로 이 제품을 처음 찾았나요?",
        en: "On which day, and after what, did this customer first look for it?"))
  }
}

extension Passage {
  /// Whether a verb in the past that tells of something that happened stands in it; Korean ones are told by the ㅆ
  /// under their last syllable, which 있 and 겠 have as well.
  fileprivate var tellsPast: Bool {
    if language == .en { return Self.happenings.occur(in: bytes, all) }
    return language.isKorean
      && string(all).unicodeScalars.contains { scalar in
        (0xAC00...0xD7A3).contains(scalar.value) && (scalar.value - 0xAC00) % 28 == 20 && scalar != "있"
          && scalar != "겠"
      }
  }

  /// Verbs of things that happened; to have loved something is an opinion.
  private static let happenings = Phrases(list: "customer-quote-incomplete-story-happenings")
}
