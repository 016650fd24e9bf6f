internal import PRFAQModel

/// The dateline has a date.
public struct DatelineNoDate: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "dateline-no-date", category: .summary, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 요약에 출시일을 적는다. Bryar와 Carr, ‘Working Backwards’(2021) \
        5장: 보도자료는 예정한 출시일로 시작한다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the summary states the launch date. Bryar & Carr, \
        Working Backwards (2021), ch. 5: a proposed launch date opens the release.
        """),
    summary: Text(
      ko: "요약을 여는 줄에는 출시할 날짜가 있습니다.",
      en: "The dateline gives the launch date."),
    rationale: Text(
      ko: "날짜가 있어야 일정과 비용을 되짚어 따질 수 있습니다. ‘곧’은 아무도 지키지 않아도 되는 약속입니다.",
      en:
        "Only a date lets schedule and cost be worked out backwards. “Soon” is a promise that nobody has to keep."
    ),
    examples: [
      .passes(
        .ko, note: Text(ko: "날짜가 첫 문장 안에 있어도 됩니다.", en: "The date may stand in the first sentence."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다

        (서울=가상일보) 나래소프트는 2026년 5월 4일 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        ⚑(서울=가상일보)⚐ 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """, mended: ["(서울=가상일보) ": "(서울=가상일보) 2026년 5월 4일 — "]),
      .passes(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .passes(
        .en,
        note: Text(
          ko: "발표하는 날을 문서 머리에 적어 두었으면 됩니다.",
          en: "The day of the release may stand at the head of the document."),
        """
        # Shedkey PR/FAQ

        Release date: May 4, 2026

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Summary

        LEEDS, England — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Summary

        ⚑LEEDS, England —⚐ Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """, mended: ["LEEDS, England —": "LEEDS, England, May 4, 2026 —"]),
    ],
    yieldsTo: ["missing-press-release", "dateline-missing", "placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding where the dateline and the sentence after it name no day.
  public func findings(in facts: Facts) -> [Finding] {
    guard let dateline = facts.draft.pressRelease?.dateline, dateline.dateRange == nil,
      !facts.isPlaceholder(dateline, for: .date), !facts.namesDate(after: dateline),
      !facts.namesReleaseDay, !facts.hasReleaseDayInFrontMatter
    else { return [] }
    return [
      finding(
        at: dateline.range,
        message: Text(ko: "요약을 여는 줄에 날짜가 없습니다.", en: "The dateline gives no date."),
        evidence: facts.words(dateline.range),
        help: Text(
          ko: "출시할 날을 연월일까지 적으세요. 정하지 못했다면 목표로 삼을 날을 고르세요.",
          en: "Give the launch date to the day; if there is none yet, choose the day to aim for."),
        question: Text(
          ko: "며칠에 내놓아야 고객에게 가장 도움이 되나요?",
          en: "On which day would it help customers most?"))
    ]
  }
}
