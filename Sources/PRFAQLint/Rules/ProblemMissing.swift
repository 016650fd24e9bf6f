internal import PRFAQModel
internal import PRFAQProse

/// The release states the customer's problem.
public struct ProblemMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-missing", category: .problem, severity: .error,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 고객의 문제를 고객의 말로. Bryar와 Carr, ‘Working \
        Backwards’(2021) 5장: 문제에 한 문단.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the customer's problems in the customer's language. \
        Bryar & Carr, Working Backwards (2021), ch. 5: a paragraph on the problem.
        """),
    summary: Text(
      ko: "보도자료는 고객이 지금 겪는 문제를 적습니다.",
      en: "The release states the problem that customers have today."),
    rationale: Text(
      ko: "문제가 없으면 해결책이 무엇을 푸는지 견줄 수 없습니다. 제품이 좋아 보여도 아무도 필요로 하지 않을 수 있습니다.",
      en:
        "Without the problem there is nothing to hold the solution against: it may look good and be needed by "
        + "nobody."),
    examples: [
      .passes(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 문제점

        총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다.
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

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다. 낸 사람은 장부에 저절로 적힌다.

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """,
        mended: [
          "‘모임셈’을 출시했다.\n":
            "‘모임셈’을 출시했다.\n\n### 문제점\n\n총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).\n"
        ]),
      .passes(
        .en,
        note: Text(
          ko: "소제목이 없어도 문단이 문제를 말하면 됩니다.", en: "A paragraph that tells the problem needs no heading."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        Today tenants buy a ladder for one afternoon and then have nowhere to keep it. Of 38 tenants we followed, 29 wasted money on a tool they used once (diary study, n=38, hypothetical).

        With Shedkey a tenant picks a tool, gets a code and opens the shed.
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

        ### Solution

        A tenant picks a tool, gets a code and opens the shed.

        ## FAQ

        ### What does it cost?

        The first three loans are free.
        """,
        mended: [
          "no room for tools.\n":
            "no room for tools.\n\n### Problem\n\nOf 38 tenants we followed, 29 bought a tool they used once (diary study, n=38, hypothetical).\n"
        ]),
      .passes(
        .ko,
        note: Text(
          ko: "고객의 말이 문제를 들려주면 됩니다. 다섯 가지 질문이 문제에 답해도 됩니다.",
          en: "A customer who tells the problem will do, and so will an answer among the five questions."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다.

        ### 고객 후기

        “누가 냈는지 맞춰 보느라 토요일을 통째로 썼는데, 이제는 알림만 봅니다.” — 정해린, 배드민턴 동호회 총무
        """),
      .passes(
        .en,
        note: Text(
          ko: "알리는 문단에서 지금까지 어땠는지 말해도 됩니다.",
          en: "The announcement may say how it has been until now."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Summary

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants. Until now they had to buy a ladder for one afternoon.

        ### Solution

        A tenant picks a tool, gets a code and opens the shed.
        """),
    ],
    yieldsTo: ["missing-press-release", "section-empty"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding where a release does not say what hurts.
  public func findings(in facts: Facts) -> [Finding] {
    guard let release = facts.draft.pressRelease, release.problems.isEmpty, !facts.hasNamedSection(.problem),
      !facts.tellsProblemElsewhere
    else {
      return []
    }
    let answer = facts.problemInFAQ
    return [
      absence(
        at: facts.place(for: .problem), severity: answer == nil ? .error : .warning,
        message: answer == nil
          ? Text(ko: "보도자료에 고객의 문제가 없습니다.", en: "The release does not state the customer's problem.")
          : Text(
            ko: "고객의 문제가 FAQ에만 있고 보도자료에는 없습니다.",
            en: "Only the FAQ tells the customer's problem; the release does not."),
        help: Text(
          ko: "고객이 지금 겪는 문제를 서너 가지, 중요한 것부터 고객의 말로 쓰고 각각이 끼치는 손해를 숫자로 밝히세요.",
          en:
            "List the three or four problems customers have today in their own words, the worst first, each with "
            + "what it costs them."),
        question: Text(
          ko: "이 제품이 없는 오늘, 고객은 무엇 때문에 시간이나 돈을 잃고 있나요?",
          en: "Without this product, what are customers losing time or money on today?"),
        notes: answer.map {
          [Finding.Note(range: $0, message: Text(ko: "여기에 문제가 나옵니다.", en: "The problem is told here."))]
        } ?? [])
    ]
  }
}
