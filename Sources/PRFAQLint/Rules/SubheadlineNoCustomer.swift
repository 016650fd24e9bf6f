internal import PRFAQProse

/// The subheadline says which customer.
public struct SubheadlineNoCustomer: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "subheadline-no-customer", category: .headline, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 부제는 어떤 고객인지 말한다. Bryar와 Carr의 템플릿: 여기서 고객을 \
        정확히 그리는 것이 결정적이다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the subheadline says which customer. Bryar & \
        Carr's template: describing the customers precisely here is critical.
        """),
    summary: Text(ko: "부제에는 어떤 고객인지 나와 있습니다.", en: "The subheadline says for which customer."),
    rationale: Text(
      ko: "부제를 읽고 ‘내 이야기네’ 하는 사람이 있어야 합니다. 고객이 빠진 부제는 기능 소개로 읽힙니다.",
      en: """
        Somebody has to read the subheadline and think “that is me”. Without a customer it reads like a list of features.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko,
        note: Text(ko: "‘누구나’는 customer-generic이 말합니다.", en: "Everybody is the matter of customer-generic."),
        ExampleDraft.ko.with(.subheadline, "누구나 다음 날 아침 갠 옷을 문 앞에서 받는다")),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(ko: "고객을 ‘당신’이라 불러도 됩니다.", en: "The customer may be addressed as “you”."),
        ExampleDraft.en.with(.subheadline, "Hang your shelf the same evening without buying a drill")),
      .fails(.ko, ExampleDraft.ko.with(.subheadline, "⚑밤 11시에 걷어 아침 7시에 돌려주는 야간 세탁 서비스⚐")),
      .fails(.en, ExampleDraft.en.with(.subheadline, "⚑A drill on every corner for $3 an hour⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["subheadline-missing", "customer-generic"],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for a subheadline in which nobody is named.
  public func findings(in facts: Facts) -> [Finding] {
    guard let subheadline = facts.release.subheadline, facts.isWritten(subheadline),
      subheadline.isSubheadlineText, !subheadline.namesSomebody,
      !Self.remarks.occur(in: subheadline.string(subheadline.all))
    else { return [] }
    return [
      finding(
        at: subheadline.range,
        message: Text(ko: "부제에 고객이 나오지 않습니다.", en: "The subheadline does not say for whom."),
        evidence: facts.excerpt(subheadline.range),
        help: Text(
          ko: "누가 어떤 처지에서 무엇을 얻는지 쓰세요. 예: 빨래방에 갈 시간이 없는 직장인이 다음 날 아침 갠 옷을 받는다",
          en:
            "Say who, in which situation, gets what: “Renters who own no tools hang a shelf the same evening”."
        ),
        question: Text(
          ko: "이 소식을 가장 먼저 전하고 싶은 사람은 누구인가요?", en: "Whom would you want to tell this first?"))
    ]
  }

  /// Words of remarks about the document, which may stand where subheadlines do.
  private static let remarks = Phrases(list: "subheadline-no-customer-remarks")
}
