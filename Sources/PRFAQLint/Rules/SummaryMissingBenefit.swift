internal import PRFAQProse

/// The first paragraph of the summary tells the benefit.
public struct SummaryMissingBenefit: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "summary-missing-benefit", category: .summary, severity: .warning,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 요약은 혜택을 간추린다.",
      en: "flex.team, “Amazon Working Backwards”: the summary sums up the benefit."),
    summary: Text(
      ko: "요약의 첫 문단에는 고객이 얻는 것이 있습니다.", en: "The first paragraph of the summary tells the benefit."),
    rationale: Text(
      ko: "무엇을 내놓았는지만 알리면 고객은 자기와 상관없는 소식으로 읽습니다.",
      en: "News of a launch alone is no news to a customer; what they gain is."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(.summary, "⚑(서울=가상일보) 2027년 4월 5일 — 의류 관리 서비스 ‘달빛세탁’이 마포구에서 문을 열었다고 회사가 밝혔다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .summary,
          "⚑LEEDS / Aire Wire / April 5, 2027 — ShedShare today announced its tool library for renters in Leeds, who scan a door.⚐"
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["summary-missing", "summary-not-self-sufficient"], isOptIn: true,
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for a first paragraph without a word of benefit.
  public func findings(in facts: Facts) -> [Finding] {
    guard let first = facts.release.summary.first, facts.isWritten(first),
      first.language.isKorean || first.language == .en, !first.has(.gain), !first.has([.benefit])
    else { return [] }
    return [
      finding(
        at: first.range,
        message: Text(
          ko: "요약의 첫 문단에 고객이 얻는 것이 없습니다.",
          en: "The first paragraph of the summary does not tell what the customer gets."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "내놓은 것 바로 뒤에, 고객이 줄이거나 얻는 것을 한 문장으로 쓰세요.",
          en: "Right after what is launched, say in one sentence what customers save or gain."),
        question: Text(
          ko: "고객이 이 소식에서 가져갈 것 하나는 무엇인가요?", en: "Which one thing should customers take from this?"))
    ]
  }
}
