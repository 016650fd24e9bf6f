internal import PRFAQModel
internal import PRFAQProse

/// Somebody who is quoted tells what happened, and does not recite figures.
///
/// Judged of three figures and more in one quotation, two of them shares or factors: amounts and days of one's own life
/// are what a person remembers. One finding a quotation.
public struct QuoteFullOfFigures: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "quote-full-of-figures", category: .quotes, severity: .info,
    source: Text(
      ko: "punt-labs/prfaq: 인용은 실제 사람의 말처럼 들려야 한다.",
      en: "punt-labs/prfaq: a quotation has to sound like a real person."),
    summary: Text(
      ko: "인용은 수치를 읊지 않고 있었던 일을 말합니다.",
      en: "Somebody who is quoted tells what happened, and does not recite figures."),
    rationale: Text(
      ko: "초안의 인용은 지어낸 말이므로 그 안의 백분율은 근거가 되지 못하고, 사람의 말로도 들리지 않습니다.",
      en: """
        The quotations of a draft are invented, so percentages in them prove nothing, and nobody talks like that.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "자기 하루의 시간과 돈은 사람이 기억하는 수치입니다.", en: "Hours and sums of one's own day are what people remember."
        ),
        ExampleDraft.en.with(
          .customerQuote,
          "\"I paid $6, had the drill for two hours and the shelf was up by ten,\" said Priya Raman, a night nurse."
        )),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .customerQuote, "“⚑빨래에 쓰는 시간이 73% 줄었고 만족도는 40% 올랐으며 생산성은 3배가 됐습니다.⚐” — 오세영, 간호사(31세)")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .customerQuote,
          "\"⚑Our set-up time fell by 73%, accuracy rose by 40% and we are 3 times as productive.⚐\" said Priya Raman, a night nurse."
        )),
    ],
    yieldsTo: RuleMetadata.noRelease + ["placeholder", "customer-quote-generic"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each quotation that is a row of figures.
  public func findings(in facts: Facts) -> [Finding] {
    facts.release.quotes.compactMap { quote, passage in
      guard facts.isWritten(passage) else { return nil }
      let figures = facts.prose.quantities(in: facts.prose.text(of: quote.text)).filter { $0.value != nil }
      guard figures.count > 2, figures.count(where: { $0.kind == .percent || $0.kind == .multiple }) > 1
      else {
        return nil
      }
      return finding(
        at: quote.text,
        message: Text(
          ko: "인용에 수치가 \(figures.count)개 있습니다.", en: "This quotation holds \(figures.count) figures."),
        evidence: facts.excerpt(quote.text),
        help: Text(
          ko: "수치는 출처와 함께 본문으로 옮기고, 이 사람에게는 그날 무엇이 달라졌는지 말하게 하세요.",
          en: """
            Move the figures into the text, with their source, and let this person say what was different on one day.
            """),
        question: Text(
          ko: "이 사람이 동료에게 말한다면 어느 하나를 말할까요?", en: "Which one of these would this person tell a colleague?"))
    }
  }
}
