internal import PRFAQModel

/// A heading has something under it.
public struct SectionEmpty: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "section-empty", category: .structure, severity: .error,
    source: Text(
      ko: "flex.team, ‘아마존이 일하는 법’(2024)에서 이끌어 냈습니다. 보도자료의 항목은 채우라고 있는 것입니다.",
      en: """
        Follows from flex.team, ‘아마존이 일하는 법’ (2024): each item of the release is there to be \
        filled in.
        """),
    summary: Text(
      ko: "체크리스트 항목의 제목 아래에는 내용이 있습니다.",
      en: "A section of the checklist holds text, not only a heading."),
    rationale: Text(
      ko: "제목만 남은 항목은 쓴 것처럼 보여서 빠진 것보다 늦게 발견됩니다. 검토 회의에서 발견하면 그 항목은 심의할 수 없습니다.",
      en:
        "A bare heading looks like a section that was written, so it is noticed later than one that is missing, "
        + "often in the meeting, where it cannot be reviewed."),
    examples: [
      .passes(
        .ko,
        note: Text(ko: "소제목만 거느린 제목은 비어 있지 않습니다.", en: "A heading that only groups others is not empty."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.

        ## 자주 묻는 질문

        ### 외부 FAQ

        #### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ⚑### 문제점⚐

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다.

        ⚑## 내부 FAQ⚐

        <!-- 재무팀 답변을 기다린다 -->
        """,
        mended: [
          "### 문제점\n": "### 문제점\n\n총무 41명은 회비를 걷는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).\n",
          "<!-- 재무팀 답변을 기다린다 -->": "### 투자금은 얼마나 필요한가?\n\n열두 달 동안 1억 2천만 원이다(가정).",
        ]),
      .passes(
        .en, note: Text(ko: "그림 하나도 내용입니다.", en: "A picture is contents, too."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ## Mock-up

        ![The shed's lock glows green](shed.png)
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Problem

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).

        ⚑### Call to Action⚐

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """,
        mended: [
          "### Call to Action\n":
            "### Call to Action\n\nSheds are open in Leeds today. Join at https://shedkey.example.\n"
        ]),
    ],
    yieldsTo: ["placeholder"], reach: .section)

  /// Creates the rule.
  public init() {}

  /// One finding for each recognised heading without a body.
  public func findings(in facts: Facts) -> [Finding] {
    facts.emptySections.map { section in
      let name = facts.words(section.name).trimmingMarks
      return finding(
        at: section.heading,
        message: Text(ko: "‘\(name)’ 항목에 내용이 없습니다.", en: "The section “\(name)” is empty."),
        evidence: name,
        help: Text(
          ko: "항목의 내용을 쓰거나, 쓰지 않기로 했다면 제목도 지우세요.",
          en: "Write the section, or take its heading out as well if you decided against it."),
        question: Text(
          ko: "이 항목을 비워 둔 까닭은 아직 모르기 때문인가요, 필요 없기 때문인가요?",
          en: "Is this empty because you do not know yet, or because it is not needed?"))
    }
  }
}

extension String {
  /// A heading's words without the marks of emphasis and the colon around them.
  fileprivate var trimmingMarks: String {
    let marks: Set<Character> = ["*", "_", ":", "：", " "]
    return String(
      drop(while: { marks.contains($0) }).reversed().drop(while: { marks.contains($0) }).reversed())
  }
}
