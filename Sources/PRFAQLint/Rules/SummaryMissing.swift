internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The release has a summary.
public struct SummaryMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "summary-missing", category: .summary, severity: .error,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 이것만 읽는 사람을 위해 날짜, 도시, 매체와 함께 쓴 요약. Bryar와 Carr, \
        ‘Working Backwards’(2021) 5장.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): a summary with date, city and medium, written for a \
        reader who reads nothing else. Bryar & Carr, Working Backwards (2021), ch. 5.
        """),
    summary: Text(
      ko: "보도자료는 무엇을 누구에게 언제 내놓는지 밝히는 요약으로 시작합니다.",
      en: "The release opens with a summary that announces what, for whom and when."),
    rationale: Text(
      ko: "바쁜 독자는 요약까지만 읽습니다. 그 문단만 읽고도 제품과 혜택을 알 수 있어야 나머지를 읽을지 정할 수 있습니다.",
      en:
        "Busy readers stop after the summary. It has to tell them the product and the benefit, or they cannot "
        + "decide whether to read on."),
    examples: [
      .passes(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.
        """),
      .passes(
        .en,
        note: Text(
          ko: "문서 끝에 요약이 있으면 됩니다.", en: "A summary at the end of the document will do."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Problem

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).

        ## FAQ

        ### What does it cost?

        The first three loans are free.

        ## Summary

        Shedkey opens a tool library for tenants who have no room for tools.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ⚑⚐## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 문제점

        총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다. 낸 사람은 장부에 저절로 적힌다.

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """,
        mended: [
          "하루를 돌려준다\n": "하루를 돌려준다\n\n### 요약\n\n(서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.\n"
        ]),
      .passes(
        .en,
        note: Text(
          ko: "소제목이 없어도 첫 문단이 소식을 전하면 됩니다.", en: "A first paragraph that tells the news needs no heading."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        Today Hollow Lane announced Shedkey, a tool library for tenants who have no room for tools.

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ⚑⚐## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Problem

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).

        ### Solution

        A tenant picks a tool, gets a code and opens the shed.

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """,
        mended: [
          "borrow a ladder tonight\n":
            "borrow a ladder tonight\n\n### Summary\n\nLEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.\n"
        ]),
    ],
    yieldsTo: ["missing-press-release", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding where a release announces nothing.
  public func findings(in facts: Facts) -> [Finding] {
    // What stands under a heading for the headline is a headline, however long.
    guard let release = facts.draft.pressRelease,
      release.summary.allSatisfy({ facts.isNamed($0, anyOf: [.headline, .subheadline]) }),
      !facts.hasNamedSection(.summary), !facts.mayAnnounce, !namesSummaryElsewhere(in: facts)
    else { return [] }
    return [
      absence(
        at: facts.place(for: .summary),
        message: Text(ko: "보도자료에 요약 문단이 없습니다.", en: "The release has no summary."),
        help: Text(
          ko: "도시와 날짜로 시작해 무엇을 누구에게 내놓는지, 그들이 무엇을 얻는지 한 문단으로 쓰세요.",
          en:
            "Begin with city and date, then say in one paragraph what is launched, for whom and what they get."
        ),
        question: Text(
          ko: "이 문단만 읽는 사람이 꼭 알아야 할 것은 무엇인가요?",
          en: "What must someone know who reads this paragraph and nothing else?"))
    ]
  }

  /// Whether a heading anywhere in the document names a summary: at the end of a PR/FAQ some sum up what was said.
  private func namesSummaryElsewhere(in facts: Facts) -> Bool {
    facts.draft.tree.nodes.contains { node in
      guard case .heading = node.kind else { return false }
      return HeadingTable.match(facts.bytes, node.contentRange, facts.draft.vocabulary)?.meaning == .summary
    } && !facts.emptySections.contains { $0.kind == .summary }
  }
}
