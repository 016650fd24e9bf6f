internal import PRFAQModel
internal import PRFAQProse

/// The release has a headline.
public struct HeadlineMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-missing", category: .headline, severity: .error,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 첫 항목은 제목이다. Bryar와 Carr, ‘Working Backwards’(2021) \
        5장: 고객이 알아듣는 제목.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the first item is a headline. Bryar & Carr, Working \
        Backwards (2021), ch. 5: a heading that customers understand.
        """),
    summary: Text(
      ko: "보도자료에는 제목이 있습니다.",
      en: "The release has a headline."),
    rationale: Text(
      ko: "제목은 모두가 읽는 유일한 줄입니다. 한 줄로 말할 수 없는 제품이라면 아직 쓸 때가 되지 않은 것입니다.",
      en:
        "The headline is the one line that everybody reads. A product that cannot be said in a line is not ready "
        + "to be written about."),
    examples: [
      .passes(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다

        *동호회 총무가 독촉 문자 없이 사흘 안에 회비를 걷는다*

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ⚑⚐## 보도자료

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.

        ### 문제점

        총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """, mended: ["## 보도자료\n": "## 보도자료\n\n### 제목\n\n모임셈, 회비 걷는 총무의 하루를 돌려준다\n"]),
      .passes(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .passes(
        .en, note: Text(ko: "제목이 보도자료라는 말 뒤에 있어도 됩니다.", en: "It may stand behind the name of the release."),
        """
        # Shedkey PR/FAQ

        ## Press Release: Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ⚑⚐## Press Release

        ### Summary

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ### Solution

        A tenant picks a tool, gets a code and opens the shed.

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """,
        mended: [
          "## Press Release\n":
            "## Press Release\n\n### Headline\n\nShedkey lets neighbours borrow a ladder tonight\n"
        ]),
    ],
    yieldsTo: ["missing-press-release", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding where a release has no line that announces the product.
  public func findings(in facts: Facts) -> [Finding] {
    guard let release = facts.draft.pressRelease, release.headline == nil, !facts.hasNamedSection(.headline),
      !facts.hasLabelledLine(.headline), !facts.titleMayBeHeadline
    else {
      return []
    }
    return [
      absence(
        at: facts.place(for: .headline),
        message: Text(ko: "보도자료에 제목이 없습니다.", en: "The release has no headline."),
        help: Text(
          ko: "제품 이름과 고객이 얻는 것을 한 문장에 담아 첫 줄에 쓰세요.",
          en: "Open with one sentence that names the product and what customers get from it."),
        question: Text(
          ko: "고객이 이 제품을 옆 사람에게 한 문장으로 전한다면 뭐라고 하겠습니까?",
          en: "How would a customer tell a neighbour about this in one sentence?"))
    ]
  }
}
