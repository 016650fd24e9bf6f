internal import PRFAQModel

/// A PR/FAQ has a press release.
public struct MissingPressRelease: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "missing-press-release", category: .structure, severity: .error,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 첫 단계는 여덟 항목으로 된 보도자료다. Bryar와 Carr, ‘Working \
        Backwards’(2021) 5장: 보도자료가 FAQ보다 먼저 온다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the first step is a press release of eight items. \
        Bryar & Carr, Working Backwards (2021), ch. 5: the release comes before the FAQ.
        """),
    summary: Text(
      ko: "PR/FAQ에는 출시된 것처럼 쓴 보도자료가 있습니다.",
      en: "A PR/FAQ has a press release, written as if the product were out."),
    rationale: Text(
      ko: "보도자료는 고객이 무엇을 얻는지 한 쪽에 담는 글입니다. 이것이 없으면 회의에서 질문과 답만 오가고, "
        + "정작 무엇을 왜 만드는지는 아무도 확인하지 못합니다.",
      en:
        "The release says on one page what customers get. Without it a meeting trades questions and answers, "
        + "and nobody checks what is to be built and why."),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "소제목 없이 문단으로 이어 쓴 보도자료도 보도자료입니다.", en: "A release told in paragraphs, without headings, is one."
        ),
        """
        # 모임셈, 회비 걷는 총무의 하루를 돌려준다

        *동호회 총무가 독촉 문자 없이 사흘 안에 회비를 걷는다*

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.

        지금까지 총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        모임셈은 회원에게 송금 단추를 보낸다. 낸 사람은 장부에 저절로 적힌다.

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """),
      .fails(
        .ko,
        """
        ⚑⚐# 모임셈 PR/FAQ

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.

        ### 회원도 앱을 깔아야 하나요?

        아니요. 문자로 받은 단추를 누르면 됩니다.
        """,
        mended: [
          "# 모임셈 PR/FAQ\n":
            "# 모임셈 PR/FAQ\n\n## 보도자료\n\n### 모임셈, 회비 걷는 총무의 하루를 돌려준다\n\n(서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.\n"
        ]),
      .passes(
        .en,
        note: Text(
          ko: "머리말의 stage: faq-only는 FAQ뿐인 문서라고 말합니다.",
          en: "Front matter may say that the document is a FAQ alone, with stage: faq-only."),
        """
        ---
        product: Shedkey
        stage: faq-only
        ---

        # Shedkey: questions for the launch

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """),
      .fails(
        .en,
        """
        ⚑⚐# Shedkey PR/FAQ

        ## External FAQ

        ### What does it cost?

        The first three loans are free.

        ## Internal FAQ

        ### Why will this fail?

        Owners may stop lending after the first broken drill.
        """,
        mended: [
          "# Shedkey PR/FAQ\n":
            "# Shedkey PR/FAQ\n\n## Press Release\n\n### Shedkey lets neighbours borrow a ladder tonight\n\nLEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.\n"
        ]),
    ],
    yieldsTo: ["section-empty"], reach: .document, fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding where neither a release nor three of its items are recognised.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.hasPressRelease, !facts.isStage("faq-only") else { return [] }
    let heading = facts.emptySections.first { $0.kind == .pressRelease }?.heading.lowerBound
    return [
      absence(
        at: heading ?? facts.documentStart,
        message: Text(ko: "보도자료가 없습니다.", en: "There is no press release."),
        help: Text(
          ko: "제목, 부제, 요약, 문제점, 해결책, 고객 후기, 리더의 말, 이용 안내를 갖춘 보도자료를 질문 앞에 쓰세요.",
          en: "Write a release ahead of the questions: headline, subheadline, summary, problem, solution, "
            + "a customer's and a leader's words, call to action."),
        question: Text(
          ko: "출시하는 날 고객에게 무엇이라고 알리겠습니까?",
          en: "What would you announce to customers on the day of the launch?"),
        fixes: [
          facts.scaffoldAtStart(
            [.pressRelease],
            title: Text(ko: "보도자료의 틀 넣기", en: "Put in the headings of a press release"))
        ])
    ]
  }
}

extension Facts {
  /// Whether there is release text, or as many items as make one: three, or any under a heading for it.
  var hasPressRelease: Bool {
    let parts = draft.parts.filter { $0.kind.isRelease }
    if parts.contains(where: { $0.kind == .pressRelease && !$0.isHeadingOnly }) { return true }
    var items = parts.map { $0.kind }.distinct.filter { $0 != .pressRelease && $0 != .boilerplate }
    if items.contains(.callToAction) { items.removeAll { $0 == .gettingStarted } }
    return items.count >= (parts.contains { $0.kind == .pressRelease } ? 1 : 3)
  }

  /// Whether the front matter says that the document is of a certain stage.
  func isStage(_ stage: String) -> Bool { draft.metadata.value("stage") == stage }
}
