internal import PRFAQModel

/// The headline is one sentence.
public struct HeadlineNotOneSentence: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-not-one-sentence", category: .headline, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 제품 이름이 든 한 문장. Bryar와 Carr, ‘Working Backwards’(2021) \
        5장: 제목 아래에도 한 문장.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): one sentence that names the product. Bryar & Carr, \
        Working Backwards (2021), ch. 5: one sentence under the title as well.
        """),
    summary: Text(
      ko: "제목은 한 문장입니다.",
      en: "The headline is one sentence."),
    rationale: Text(
      ko: "제목이 두 문장이면 무엇이 가장 중요한지 아직 고르지 못한 것입니다. 둘째 문장은 부제나 요약에서 더 잘 읽힙니다.",
      en:
        "Two sentences in a headline mean that nobody has chosen what matters most. The second one reads better as "
        + "a subheadline or in the summary."),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "인용, 판 번호, 말줄임표는 문장의 끝이 아닙니다.",
          en: "A quotation, a version number and an ellipsis end no sentence."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        “독촉 문자는 그만.” 모임셈 2.0, 회비 걷는 총무의 하루를 돌려준다… 5월 4일 출시

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 회비 앱 ‘모임셈’을 출시했다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        ⚑모임셈이 총무의 하루를 돌려준다! 이제 회비는 저절로 걷힌다⚐

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 회비 앱 ‘모임셈’을 출시했다.

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """, mended: ["모임셈이 총무의 하루를 돌려준다! 이제 회비는 저절로 걷힌다": "모임셈, 회비 걷는 총무의 하루를 돌려준다"]),
      .passes(
        .en,
        note: Text(ko: "줄임말의 마침표는 문장의 끝이 아닙니다.", en: "The full stop of an abbreviation ends no sentence."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Hollow Lane Ltd. launches Shedkey vs. the cupboard under the stairs

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### ⚑Shedkey lets neighbours borrow a ladder tonight. No cupboard needed!⚐

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """, mended: [" tonight. No cupboard needed!": " tonight"]),
    ],
    yieldsTo: ["placeholder", "template-instruction-left"])

  /// Creates the rule.
  public init() {}

  /// One finding for a headline of several sentences.
  public func findings(in facts: Facts) -> [Finding] {
    guard let headline = facts.draft.pressRelease?.headline else { return [] }
    let count = facts.headlineSentences(headline)
    // A whole paragraph was hardly meant as one.
    guard count > 1, count < 4 else { return [] }
    return [
      finding(
        at: headline,
        message: Text(ko: "제목이 \(count)문장입니다.", en: "The headline has \(count) sentences."),
        evidence: facts.words(headline),
        help: Text(
          ko: "제품 이름과 가장 큰 혜택만 남겨 한 문장으로 줄이고, 나머지는 부제나 요약으로 옮기세요.",
          en:
            "Keep the product's name and its greatest benefit in one sentence, and move the rest to the subheadline "
            + "or the summary."),
        question: Text(
          ko: "두 문장 가운데 고객이 기억하기를 바라는 것은 어느 쪽인가요?",
          en: "Which of the sentences should a customer remember?"))
    ]
  }
}
