internal import PRFAQModel

/// The release says how the product solves the problem.
public struct SolutionMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "solution-missing", category: .solution, severity: .error,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 제품이 어떻게 움직이고 문제를 하나하나 어떻게 푸는지 적는다. Bryar와 Carr, \
        ‘Working Backwards’(2021) 5장: 해결책에 한 문단.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): how the product works and solves each problem. Bryar \
        & Carr, Working Backwards (2021), ch. 5: a paragraph on the solution.
        """),
    summary: Text(
      ko: "보도자료는 제품이 문제를 어떻게 푸는지 적습니다.",
      en: "The release says how the product solves the problem."),
    rationale: Text(
      ko: "문제만 있고 해결책이 없으면 만들 것이 무엇인지 알 수 없고, 비용도 일정도 따질 수 없습니다.",
      en: "A problem without a solution leaves open what is to be built, so neither cost nor schedule can be "
        + "discussed."),
    examples: [
      .passes(
        .en,
        note: Text(
          ko: "‘이렇게 쓴다’로 시작하는 문단은 해결책입니다.",
          en: "A paragraph that begins with how it works is the solution."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Summary

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ### Problem

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).

        How it works: the ladder hangs in a shed, a code comes by text, and it is back by Sunday.
        """),
      .passes(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 문제점

        총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ### 작동 방식

        총무가 명단을 올리면 회원에게 송금 단추가 간다. 낸 사람은 장부에 저절로 적힌다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ⚑⚐## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.

        ### 문제점

        총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """,
        mended: [
          "(장부 조사, n=41, 가정).\n":
            "(장부 조사, n=41, 가정).\n\n### 해결책\n\n총무가 명단을 올리면 회원에게 송금 단추가 간다. 낸 사람은 장부에 저절로 적힌다.\n"
        ]),
      .passes(
        .en,
        note: Text(
          ko: "소제목이 없어도 문단이 작동 방식을 말하면 됩니다.", en: "A paragraph that tells how it works needs no heading."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        Today tenants buy a ladder for one afternoon and then have nowhere to keep it. Of 38 tenants we followed, 29 wasted money on a tool they used once (diary study, n=38, hypothetical).

        With Shedkey a tenant picks a tool on the map, gets a code and opens the shed. The code stops working when the tool is due back.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ⚑⚐## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Summary

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ### Problem

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """,
        mended: [
          "(diary study, n=38, hypothetical).\n":
            "(diary study, n=38, hypothetical).\n\n### Solution\n\nA tenant picks a tool, gets a code and opens the shed.\n"
        ]),
    ],
    yieldsTo: ["missing-press-release", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding where a release does not say what the product does.
  public func findings(in facts: Facts) -> [Finding] {
    guard let release = facts.draft.pressRelease, release.solution.isEmpty, !facts.hasNamedSection(.solution),
      !facts.mayTellSolution, !facts.explainsWorking
    else {
      return []
    }
    return [
      absence(
        at: facts.place(for: .solution),
        message: Text(ko: "보도자료에 해결책이 없습니다.", en: "The release does not say how the problem is solved."),
        help: Text(
          ko: "고객이 무엇을 하면 무엇이 일어나는지 차례대로 쓰고, 위에 적은 문제를 하나씩 어떻게 푸는지 밝히세요.",
          en: "Tell step by step what the customer does and what happens then, and answer each problem above."
        ),
        question: Text(
          ko: "고객이 이 제품을 처음 켜고 문제를 푸는 순간까지 무슨 일이 일어나나요?",
          en: "What happens between opening the product for the first time and the problem being solved?"))
    ]
  }
}
