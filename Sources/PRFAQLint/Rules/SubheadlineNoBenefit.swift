internal import PRFAQProse

/// The subheadline says what the customer gets.
public struct SubheadlineNoBenefit: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "subheadline-no-benefit", category: .headline, severity: .warning,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 부제는 고객이 얻을 혜택을 말한다.",
      en: """
        flex.team, “Amazon Working Backwards”: the subheadline says which benefit the \
        customer will get.
        """),
    summary: Text(ko: "부제에는 고객이 얻는 것이 나와 있습니다.", en: "The subheadline says what the customer gets."),
    rationale: Text(
      ko: "고객은 제품이 무엇인지보다 내 하루가 어떻게 달라지는지를 먼저 봅니다.",
      en: "Customers look for how their day changes before they ask what the product is."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "혜택은 명사나 수치로 적어도 됩니다.", en: "A benefit may be a noun or a number."),
        ExampleDraft.ko.with(.subheadline, "1인 가구를 위한 하룻밤 8시간 세탁")),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "제목이 혜택을 말했으면 부제는 누구를 위한 것인지만 말해도 됩니다.",
          en: "Where the headline has told the benefit, the line below it may only say for whom."),
        ExampleDraft.en.replacing(
          .headline, "ShedShare saves renters the price of a drill"
        ).with(
          .subheadline, "A tool library for renters in small flats who hang one shelf a year and own no drill"
        )),
      .fails(.ko, ExampleDraft.ko.with(.subheadline, "⚑혼자 사는 직장인 대상 야간 세탁 서비스⚐")),
      .fails(.en, ExampleDraft.en.with(.subheadline, "⚑The tool library for renters in Leeds⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["subheadline-missing"], languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// Whether the headline has told the benefit, and the line below it takes its length to say for whom.
  private func saysForWhom(_ subheadline: Passage, in facts: Facts) -> Bool {
    guard subheadline.language == .en, let headline = facts.release.headline else { return false }
    return headline.namesBenefit && subheadline.namesSomebody
      && subheadline.wordCount(in: subheadline.all) > 11
  }

  /// One finding for a subheadline without a benefit.
  public func findings(in facts: Facts) -> [Finding] {
    guard let subheadline = facts.release.subheadline, facts.isWritten(subheadline),
      subheadline.isSubheadlineText, subheadline.isNounPhrase, !subheadline.namesBenefit,
      !saysForWhom(subheadline, in: facts)
    else { return [] }
    return [
      finding(
        at: subheadline.range,
        message: Text(ko: "부제에 고객이 얻는 것이 없습니다.", en: "The subheadline does not say what the customer gets."),
        evidence: facts.excerpt(subheadline.range),
        help: Text(
          ko: "줄어드는 시간이나 비용, 사라지는 불편, 새로 할 수 있는 일 가운데 하나를 쓰세요.",
          en: "Name one thing: time or money saved, a trouble that ends, or something that becomes possible."),
        question: Text(
          ko: "이 제품을 쓴 다음 날 고객에게 달라지는 것은 무엇인가요?",
          en: "What is different for the customer on the day after?"))
    ]
  }
}
