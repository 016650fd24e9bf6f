internal import PRFAQModel
internal import PRFAQProse

/// The dateline names a city.
public struct DatelineNoCity: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "dateline-no-city", category: .summary, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 요약에 출시하는 도시를 적는다. Bryar와 Carr, ‘Working \
        Backwards’(2021) 5장: 보도자료는 도시로 시작한다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the summary states the city of the launch. Bryar & \
        Carr, Working Backwards (2021), ch. 5: the city opens the release.
        """),
    summary: Text(
      ko: "요약을 여는 줄에는 출시할 도시가 있습니다.",
      en: "The dateline names the city of the launch."),
    rationale: Text(
      ko: "도시를 적으면 어느 고객부터 시작할지 정하게 됩니다. 처음부터 모든 곳에서 팔 수 있는 제품은 드뭅니다.",
      en:
        "Naming a city means choosing the customers to begin with; few products can start everywhere at once."
    ),
    examples: [
      .passes(
        .ko, note: Text(ko: "도시가 첫 문장 안에 있어도 됩니다.", en: "The city may stand in the first sentence."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다

        2026년 5월 4일 서울에서 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        ⚑2026년 5월 4일 —⚐ 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """, mended: ["2026년 5월 4일 —": "(서울=가상일보) 2026년 5월 4일 —"]),
      .passes(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, England (May 4, 2026) — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Summary

        ⚑May 4, 2026 —⚐ Today Hollow Lane launched Shedkey, a tool library for tenants who have no room for tools.
        """, mended: ["May 4, 2026 — Today": "LEEDS, May 4, 2026 — Today"]),
    ],
    yieldsTo: ["missing-press-release", "dateline-missing", "placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding where the dateline and the sentence after it name no city.
  public func findings(in facts: Facts) -> [Finding] {
    // A Japanese release carries its date in a header, without a city.
    guard let dateline = facts.draft.pressRelease?.dateline, dateline.city == nil,
      facts.draft.language != .ja,
      !facts.isPlaceholder(dateline, for: .city)
    else { return [] }
    return [
      finding(
        at: dateline.range,
        message: Text(ko: "요약을 여는 줄에 도시가 없습니다.", en: "The dateline names no city."),
        evidence: facts.words(dateline.range),
        help: Text(
          ko: "가장 먼저 내놓을 도시를 맨 앞에 적으세요.",
          en: "Put the city in which you launch first at the very beginning."),
        question: Text(
          ko: "첫 고객은 어느 도시에 있나요?",
          en: "In which city are the first customers?"))
    ]
  }
}
