internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A PR/FAQ answers the five questions that define the customer.
public struct MissingFiveQuestions: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "missing-five-questions", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 거꾸로 일하기에 앞서 다섯 질문에 답한다. Amazon의 ‘Working Backwards’ \
        유인물(2019)도 같은 다섯을 묻습니다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): five questions to answer before working backwards. \
        An Amazon ‘Working Backwards’ handout (2019) asks the same five.
        """),
    summary: Text(
      ko: "PR/FAQ는 고객을 정의하는 다섯 가지 질문에 답합니다.",
      en: "A PR/FAQ answers the five questions that define the customer."),
    rationale: Text(
      ko: "누구의 어떤 문제를 왜 푸는지, 그것을 어떻게 아는지에 답하지 않고 쓴 보도자료는 지어낸 고객을 위한 글이 되기 쉽습니다.",
      en:
        "A release written before asking who the customer is, what hurts and how we know tends to address a "
        + "customer who does not exist."),
    examples: [
      .passes(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 5가지 질문

        ### 1. 고객은 누구인가?

        회원이 20명에서 60명인 동호회의 총무다.

        ### 2. 고객의 문제는 무엇인가?

        총무 41명은 회비를 걷는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다
        """),
      .fails(
        .ko,
        """
        ⚑⚐# 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 문제점

        총무 41명은 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """,
        mended: [
          "# 모임셈 PR/FAQ\n":
            "# 모임셈 PR/FAQ\n\n## 5가지 질문\n\n1. **고객은 누구인가?** 회원이 20명에서 60명인 동호회의 총무다.\n2. **고객의 문제는 무엇인가?** 회비를 걷는 데 한 달에 6시간을 쓴다(장부 조사, n=41, 가정).\n3. **가장 중요한 혜택은 무엇인가?** 사흘 안에 회비가 다 걷힌다.\n4. **고객에게 필요한 것을 어떻게 아는가?** 총무 41명의 장부를 두 달 동안 읽었다(2026년 1월, 가정).\n5. **고객 경험은 어떤 모습인가?** 명단을 올린다. 단추가 간다. 장부가 채워진다.\n"
        ]),
      .passes(
        .ko,
        note: Text(
          ko: "묻지 않았어도 보도자료와 FAQ가 다섯 가지에 모두 답하면 됩니다.",
          en: "A release and a FAQ that answer all five without asking them will do."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        (서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 사흘 안에 회비를 걷는다.

        ### 문제점

        총무는 회비를 걷고 장부를 맞추는 데 한 달에 6시간을 쓴다(총무 41명 인터뷰, 2026년 1월, 가정).

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다. 낸 사람은 장부에 저절로 적힌다.

        ## 자주 묻는 질문

        ### 요금은 얼마인가요?

        회원 30명까지 무료입니다.
        """),
      .passes(
        .en,
        note: Text(
          ko: "어떻게 아는지는 내부 FAQ의 답에서 말해도 됩니다.", en: "An answer of the internal FAQ may say how it is known."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools. A tenant picks a tool, gets a code and opens the shed within ten minutes.

        Today tenants buy a ladder for one afternoon, waste money on it and then have nowhere to keep it.

        ## Internal FAQ

        ### Will anybody want this?

        We have spoken with more than 30 tenants on two streets, and nineteen asked when they could start.
        """),
      .passes(
        .en,
        note: Text(
          ko: "머리말의 questions:가 다른 파일을 가리키면 됩니다.", en: "Front matter may name another file under questions."),
        """
        ---
        product: Shedkey
        questions: shedkey-five-questions.md
        ---

        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .fails(
        .en,
        """
        ⚑⚐# Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ## FAQ

        ### Who is the drill for?

        For whoever booked it; the code opens one locker only.
        """,
        mended: [
          "# Shedkey PR/FAQ\n":
            "# Shedkey PR/FAQ\n\n## Five customer questions\n\n1. **Who is the customer?** Tenants in flats under 50 m² who need a tool twice a year.\n2. **What is the customer problem or opportunity?** They buy a tool for one job and have nowhere to keep it.\n3. **What is the most important customer benefit?** The right tool within ten minutes' walk, tonight.\n4. **How do you know what customers need or want?** Diaries of 38 tenants over six weeks (January 2026, hypothetical).\n5. **What does the customer experience look like?** Pick on the map, get a code, open the shed, bring it back.\n"
        ]),
    ],
    yieldsTo: ["section-empty", "missing-faq", "missing-press-release"], reach: .document,
    levels: [.bryarCarr: .off], fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding for those that are open, unless another file answers them.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    guard !facts.hasQuestionsElsewhere else { return [] }
    let empty = facts.emptySections.filter { $0.kind == .customerQuestion }
    guard !facts.hasNamedSection(.customerQuestion) else { return [] }
    let isAnswered = draft.parts.contains { part in
      part.kind == .customerQuestion && !empty.contains { part.range.contains($0.name.lowerBound) }
    }
    guard !isAnswered, !facts.asksFiveQuestionsSomewhere else { return [] }
    let open = empty.isEmpty ? facts.openQuestions : CustomerQuestion.Kind.allCases
    guard let first = open.first else { return [] }
    return [
      absence(
        at: empty.first?.heading.lowerBound ?? facts.documentStart,
        severity: open.count > 2 ? .warning : .info, message: message(open), help: help(open),
        question: open.count == CustomerQuestion.Kind.allCases.count
          ? Text(
            ko: "이 제품이 필요한 사람 한 명을 떠올린다면 그는 누구이고 지금 무엇을 하고 있나요?",
            en: "If you picture one person who needs this, who is it and what are they doing today?")
          : first.prompt,
        fixes: [
          facts.scaffoldAtStart(
            [.fiveQuestions], title: Text(ko: "다섯 가지 질문의 틀 넣기", en: "Put in the five questions to answer"))
        ])
    ]
  }

  private func message(_ open: [CustomerQuestion.Kind]) -> Text {
    guard open.count < CustomerQuestion.Kind.allCases.count else {
      return Text(
        ko: "고객을 정의하는 다섯 가지 질문에 대한 답이 없습니다.",
        en: "The five questions that define the customer are not answered.")
    }
    let names = open.map { $0.name }
    return Text(
      ko: "다섯 가지 질문 가운데 어디에서도 답하지 않은 것이 있습니다: \(names.map { $0.ko }.joined(separator: ", ")).",
      en:
        "Of the five customer questions the draft nowhere answers \(names.map { $0.en }.joined(separator: ", and "))."
    )
  }

  private func help(_ open: [CustomerQuestion.Kind]) -> Text {
    if open == [.evidence] {
      return Text(
        ko: "고객에게 이것이 필요하다는 것을 어떻게 알았는지 한 문단으로 쓰세요. 몇 명을 언제 만났는지, 무엇을 세거나 지켜보았는지면 됩니다. "
          + "다른 파일에 있다면 front matter의 questions에 경로를 적으세요.",
        en: """
          Say in a paragraph how you know that customers need this: whom you met, what you counted or watched, how \
          many and when. If that is in another file, name it as questions in the front matter.
          """)
    }
    return Text(
      ko: "고객은 누구인지, 문제나 기회는 무엇인지, 가장 중요한 혜택은 무엇인지, 그것을 어떻게 아는지, 고객 경험은 어떤 모습인지 답하세요. "
        + "다른 파일에 있다면 front matter의 questions에 경로를 적으세요.",
      en:
        "Say who the customer is, what the problem or opportunity is, what the most important benefit is, how "
        + "you know, and what the experience looks like. If that is in another file, name it as questions in "
        + "the front matter.")
  }
}

extension Facts {
  /// Whether the document is exempt from the five questions: linked, or a release only.
  var hasQuestionsElsewhere: Bool {
    draft.metadata.value("questions") != nil || isStage("pr-only") || isStage("faq-only")
  }
}
