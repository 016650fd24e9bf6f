internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The release has a subheadline.
public struct SubheadlineMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "subheadline-missing", category: .headline, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 둘째 항목은 어떤 고객이 어떤 혜택을 얻는지 말한다. McAllister의 사내 보도자료 개요도 \
        같은 문장을 요구합니다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the second item says which customer gets which \
        benefit. McAllister's outline of the internal press release asks for the same \
        sentence.
        """),
    summary: Text(
      ko: "제목 아래에는 누가 무엇을 얻는지 밝히는 부제가 있습니다.",
      en: "Under the headline a subheadline says who gets what."),
    rationale: Text(
      ko: "제목은 제품을, 부제는 고객과 혜택을 말합니다. 부제를 쓰다 보면 고객을 아직 정하지 못했다는 사실이 드러나기도 합니다.",
      en:
        "The headline names the product, the subheadline the customer and the benefit. Writing it shows early "
        + "whether the customer has been chosen."),
    examples: [
      .passes(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 부제

        동호회 총무가 독촉 문자 없이 사흘 안에 회비를 걷는다

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 회비 앱 ‘모임셈’을 출시했다.
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

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """, mended: ["하루를 돌려준다\n": "하루를 돌려준다\n\n### 부제\n\n동호회 총무가 독촉 문자 없이 사흘 안에 회비를 걷는다\n"]),
      .passes(
        .en,
        note: Text(
          ko: "제목 바로 아래의 기울인 한 줄도 부제입니다.", en: "A line in italics below the headline is a subheadline."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        *Tenants without storage find, book and unlock a neighbour's tools in four minutes*

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .passes(
        .ko,
        note: Text(
          ko: "제목과 한 문단에 줄표로 묶은 둘째 줄도 부제입니다.",
          en: "A second line between dashes in the headline's paragraph is a subheadline."),
        """
        모임셈, 회비 걷는 총무의 하루를 돌려준다
        ―― 독촉 문자 없이 사흘 안에 회비가 모입니다 ――

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """),
      .passes(
        .en,
        note: Text(
          ko: "사내 대화방에 올리는 짧은 알림에는 부제를 달지 않습니다.",
          en: "A notice for a channel at work carries no subheadline."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        **Your street now has a shed that opens by code**

        *Internal announcement, #shed-team, first Monday of May.* Hollow Lane opens Shedkey to all who work here. Until now we bought a ladder for one afternoon and had nowhere to keep it.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ⚑⚐## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        Of 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """,
        mended: [
          "borrow a ladder tonight\n":
            "borrow a ladder tonight\n\n*Tenants without storage find, book and unlock a neighbour's tools in four minutes*\n"
        ]),
    ],
    yieldsTo: ["missing-press-release", "section-empty", "headline-missing"])

  /// Creates the rule.
  public init() {}

  /// Whether the headline's paragraph has a second line between dashes: `―― …, and the bill is halved ――`.
  ///
  /// A line that is only broken begins with a word.
  private func hasFramedLine(_ part: Part, in facts: Facts) -> Bool {
    let nodes = facts.draft.tree.nodes
    let paragraph = facts.nodes(overlapping: part.range).first { index in
      nodes[index].kind == .paragraph && part.range.contains(nodes[index].range.lowerBound)
    }
    guard let text = paragraph.map({ nodes[$0].contentRange }), !text.isEmpty else { return false }
    return facts.words(text).split(separator: "\n").dropFirst().contains { line in
      line.first { $0 != " " }.map { "―—–-〜~～".contains($0) } ?? false
    }
  }

  /// One finding where nothing stands between the headline and the announcement.
  public func findings(in facts: Facts) -> [Finding] {
    guard let release = facts.draft.pressRelease, release.subheadline == nil,
      !facts.hasNamedSection(.subheadline), !facts.hasLabelledLine(.subheadline)
    else { return [] }
    // A headline of two lines holds its subheadline.
    if let headline = release.headline, facts.draft.wholeLines(in: headline).count > 1 { return [] }
    let headlines = facts.draft.parts(.headline)
    if headlines.contains(where: { hasFramedLine($0, in: facts) }) { return [] }
    if facts.isPlainNotice { return [] }
    return [
      absence(
        at: facts.place(for: .subheadline),
        message: Text(ko: "보도자료에 부제가 없습니다.", en: "The release has no subheadline."),
        help: Text(
          ko: "제목 바로 아래에 어떤 고객이 어떤 혜택을 얻는지 한 문장으로 쓰세요.",
          en: "Say in one sentence under the headline which customers get which benefit."),
        question: Text(
          ko: "이 제품을 가장 먼저 쓸 고객은 누구이고, 그에게 무엇이 달라집니까?",
          en: "Who will use this first, and what changes for them?"))
    ]
  }
}
