internal import PRFAQModel

/// A PR/FAQ has questions and answers.
public struct MissingFaq: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "missing-faq", category: .structure, severity: .error,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 둘째 단계는 FAQ다. Bryar와 Carr, ‘Working Backwards’(2021) \
        5장: FAQ에는 보도자료에 넣을 자리가 없는 것을 적는다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the second step is the FAQ. Bryar & Carr, Working \
        Backwards (2021), ch. 5: the FAQ holds what the release has no room for.
        """),
    summary: Text(
      ko: "PR/FAQ에는 질문과 답이 있습니다.",
      en: "A PR/FAQ has questions and answers."),
    rationale: Text(
      ko: "보도자료는 약속을 적고, FAQ는 그 약속을 지킬 수 있는지 적습니다. 가격, 위험, 비용 같은 물음에 답이 없으면 "
        + "읽는 사람은 결정할 근거를 얻지 못합니다.",
      en:
        "The release makes a promise, the FAQ shows whether it can be kept. Without answers on price, risk and "
        + "cost, readers have nothing to decide on."),
    examples: [
      .passes(
        .ko,
        note: Text(ko: "머리말의 faq:가 다른 파일을 가리키면 됩니다.", en: "Front matter may name another file under faq."),
        """
        ---
        product: 모임셈
        faq: moimsem-faq.md
        ---

        # 모임셈, 회비 걷는 총무의 하루를 돌려준다

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """),
      .fails(
        .ko,
        """
        ⚑⚐# 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다. 낸 사람은 장부에 저절로 적힌다.
        """,
        mended: [
          "낸 사람은 장부에 저절로 적힌다.": "낸 사람은 장부에 저절로 적힌다.\n\n## 자주 묻는 질문\n\n### 요금은 얼마인가요?\n\n회원 30명까지 무료입니다."
        ]),
      .passes(
        .en,
        note: Text(ko: "질문이 제목이 아니라 굵은 글씨여도 됩니다.", en: "Questions may be bold words instead of headings."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ## Questions

        **Q: What does it cost?**

        A: The first three loans are free.

        **Q: Who pays for a broken drill?**

        A: We do, up to £120 a loan.
        """),
      .fails(
        .en,
        """
        ⚑⚐# Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).

        A tenant picks a tool, gets a code and opens the shed. The code stops working when the tool is due back.
        """,
        mended: [
          "when the tool is due back.":
            "when the tool is due back.\n\n## FAQ\n\n### What does it cost?\n\nThe first three loans are free."
        ]),
    ],
    yieldsTo: ["section-empty"], reach: .document, fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding where no part holds questions and none are kept in another file.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    guard draft.metadata.value("faq") == nil, !facts.isStage("pr-only") else { return [] }
    let empty = facts.emptySections.filter { $0.kind.isFAQ }
    let hasText = draft.parts.contains { part in
      // A group heading over empty ones holds no question either.
      part.kind.isFAQ && !part.isHeadingOnly && !empty.contains { part.range.contains($0.name.lowerBound) }
    }
    guard !hasText, draft.externalFAQ.isEmpty, draft.internalFAQ.isEmpty, draft.faq.isEmpty,
      facts.askingLines < 3
    else { return [] }
    return [
      absence(
        at: empty.first?.heading.lowerBound ?? facts.documentStart,
        message: Text(ko: "질문과 답이 하나도 없습니다.", en: "There are no questions and answers."),
        help: Text(
          ko: "고객이 물을 것(가격, 이용 방법, 환불)과 회사 안에서 물을 것(투자금, 위험, 이해관계자)을 나누어 답을 쓰세요. "
            + "다른 파일에 있다면 front matter의 faq에 경로를 적으세요.",
          en: "Answer what customers will ask (price, how it works, refunds) and what colleagues will ask "
            + "(investment, risks, stakeholders). If they live in another file, name it as faq in the front matter."
        ),
        question: Text(
          ko: "이 보도자료를 읽은 고객과 임원이 가장 먼저 무엇을 묻겠습니까?",
          en: "What will a customer and an executive ask first after reading the release?"),
        fixes: [
          facts.scaffoldAtEnd(
            [.externalFAQ, .internalFAQ],
            title: Text(ko: "외부 FAQ와 내부 FAQ의 틀 넣기", en: "Put in an external and an internal FAQ to fill in"))
        ])
    ]
  }
}
