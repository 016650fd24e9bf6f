internal import PRFAQModel
internal import PRFAQProse

/// The dateline names the outlet that would report.
public struct DatelineNoMedia: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "dateline-no-media", category: .summary, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 날짜, 도시, 매체 이름이 먼저 온다. Bryar와 Carr, ‘Working \
        Backwards’(2021) 5장: 도시, 매체, 출시일로 시작한다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: date, city and the name of the outlet come \
        first. Bryar & Carr, Working Backwards (2021), ch. 5: begin with the city, the media \
        outlet and the launch date.
        """),
    summary: Text(ko: "요약을 여는 줄에는 소식을 전할 매체가 있습니다.", en: "The dateline names the outlet."),
    rationale: Text(
      ko: "어느 매체에 실릴 소식인지 정하면 누구에게 하는 말인지 정해집니다. 지역 신문과 기술 매체는 독자가 다릅니다.",
      en: """
        Choosing the outlet settles who is spoken to: a local paper has other readers than a trade journal.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .summary,
          """
          ⚑서울, 2027년 4월 5일 —⚐ 야간 세탁 서비스 ‘달빛세탁’이 마포구에서 문을 열었다. 달빛세탁은 밤 11시에 문 앞의 빨래를 걷어 아침 7시까지 개어서 돌려준다. 혼자 사는 직장인은 세 시간을 돌려받는다.
          """)),
      .fails(
        .en,
        ExampleDraft.en.with(
          .summary,
          """
          ⚑LEEDS, April 5, 2027 —⚐ ShedShare today opened 40 tool lockers in Leeds. A renter unlocks a drill, a ladder or a tile cutter by phone and pays by the hour. Hanging a shelf now costs $3 and ten minutes.
          """)),
    ],
    yieldsTo: RuleMetadata.unwritten + ["dateline-missing", "dateline-no-date", "dateline-no-city"],
    isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding for a dateline that has all but an outlet.
  public func findings(in facts: Facts) -> [Finding] {
    guard let dateline = facts.draft.pressRelease?.dateline, dateline.media == nil, !dateline.isPlaceholder,
      dateline.city != nil, dateline.dateRange != nil, facts.draft.metadata.value("media") == nil
    else { return [] }
    return [
      finding(
        at: dateline.range,
        message: Text(ko: "소식을 전할 매체가 적혀 있지 않습니다.", en: "The dateline names no outlet."),
        evidence: facts.words(dateline.range),
        help: Text(
          ko: "도시 뒤에 실리기를 바라는 매체를 적으세요. 예: (서울=가상일보) 2027년 4월 5일 —",
          en: "Put the outlet that should carry it behind the city: “LEEDS / Aire Wire / April 5, 2027 —”."),
        question: Text(
          ko: "고객이 평소에 읽는 매체는 어디인가요?", en: "Where would your customers read this?"))
    ]
  }
}
