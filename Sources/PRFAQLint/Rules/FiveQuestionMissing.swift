internal import PRFAQModel

/// A document that answers some of the five questions answers all of them.
public struct FiveQuestionMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "five-question-missing", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 고객을 정의하는 다섯 질문에는 저마다 물으려는 것이 있다. Amazon의 ‘Working \
        Backwards’ 유인물(2019)도 같은 다섯을 묻습니다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): five questions that define the customer, each with \
        its own point. An Amazon ‘Working Backwards’ handout (2019) asks the same five.
        """),
    summary: Text(
      ko: "다섯 가지 질문에 하나도 빠짐없이 답합니다.",
      en: "None of the five customer questions is left out."),
    rationale: Text(
      ko: "다섯 질문은 서로를 받칩니다. 근거를 묻는 질문이 빠지면 문제가 짐작으로 남고, 경험을 묻는 질문이 빠지면 혜택이 구호로 남습니다.",
      en:
        "The five support each other: without the one on evidence the problem stays a guess, without the one on "
        + "experience the benefit stays a slogan."),
    examples: [
      .passes(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 5가지 질문

        ### 1. 고객은 누구인가?

        회원이 20명에서 60명인 동호회의 총무다.

        ### 2. 고객의 문제는 무엇인가?

        회비를 걷는 데 한 달에 6시간을 쓴다(장부 조사, n=41, 가정).

        ### 3. 고객이 얻는 가장 중요한 혜택은 무엇인가?

        사흘 안에 회비가 다 걷힌다.

        ### 4. 고객에게 필요한 것을 어떻게 아는가?

        총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).

        ### 5. 고객 경험은 어떤 모습인가?

        명단을 올린다. 단추가 간다. 장부가 채워진다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ⚑⚐## 5가지 질문

        ### 1. 고객은 누구인가?

        회원이 20명에서 60명인 동호회의 총무다.

        ### 2. 고객의 문제는 무엇인가?

        회비를 걷는 데 한 달에 6시간을 쓴다(장부 조사, n=41, 가정).

        ### 3. 고객이 얻는 가장 중요한 혜택은 무엇인가?

        사흘 안에 회비가 다 걷힌다.
        """,
        mended: [
          "사흘 안에 회비가 다 걷힌다.":
            "사흘 안에 회비가 다 걷힌다.\n\n### 4. 고객에게 필요한 것을 어떻게 아는가?\n\n총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).\n\n### 5. 고객 경험은 어떤 모습인가?\n\n명단을 올린다. 단추가 간다. 장부가 채워진다."
        ]),
      .passes(
        .en,
        note: Text(
          ko: "질문을 번호 목록의 굵은 글씨로 써도 됩니다.", en: "The questions may be bold words of a numbered list."),
        """
        # Shedkey PR/FAQ

        ## Five customer questions

        1. **Who is the customer?** Tenants in flats under 50 m² who borrow or buy a tool twice a year.
        2. **What is the customer problem or opportunity?** They buy a tool for one job and have nowhere to keep it.
        3. **What is the most important customer benefit?** The right tool within ten minutes' walk, tonight.
        4. **How do you know what customers need or want?** Diaries of 38 tenants over six weeks (January 2026, hypothetical).
        5. **What does the customer experience look like?** Pick on the map, get a code, open the shed, bring it back.
        """),
      .passes(
        .ko,
        note: Text(
          ko: "묻는 줄에서 바로 답해도 됩니다.", en: "The line that asks may answer at once."),
        """
        # 모임셈 PR/FAQ

        ## 다섯 가지 질문

        1. 고객은 누구인가 — 회원이 20명에서 60명인 동호회의 총무다.
        2. 고객의 문제는 무엇인가 — 회비를 걷는 데 한 달에 6시간을 쓴다.
        3. 가장 중요한 혜택은 무엇인가 — 사흘 안에 회비가 다 걷힌다.
        4. 필요한 것을 어떻게 아는가 — 총무 41명의 장부를 두 달 동안 읽었다.
        5. 고객 경험은 어떤 모습인가 — 명단을 올리면 단추가 가고 장부가 채워진다.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ⚑⚐## Five customer questions

        ### Who is the customer?

        Tenants in flats under 50 m² who borrow or buy a tool twice a year.

        ### What is the most important customer benefit?

        The right tool within ten minutes' walk, tonight.

        ### What does the customer experience look like?

        Pick on the map, get a code, open the shed, bring it back.
        """,
        mended: [
          "twice a year.\n":
            "twice a year.\n\n### What is the customer problem or opportunity?\n\nThey buy a tool for one job and have nowhere to keep it.\n",
          "walk, tonight.\n":
            "walk, tonight.\n\n### How do you know what customers need or want?\n\nDiaries of 38 tenants over six weeks (January 2026, hypothetical).\n",
        ]),
    ],
    yieldsTo: ["missing-five-questions", "section-empty"], levels: [.bryarCarr: .off])

  /// Creates the rule.
  public init() {}

  /// One finding for all questions that are left out or left open.
  public func findings(in facts: Facts) -> [Finding] {
    let questions = facts.draft.customerQuestions
    let answered = questions.filter { $0.answer != nil || holdsAnswer($0, in: facts) }.map { $0.kind }
      .distinct
    let missing = CustomerQuestion.Kind.allCases.filter { !answered.contains($0) }
    // One question alone may be a heading about customers that asks nothing.
    guard questions.count > 1, !missing.isEmpty, !facts.hasQuestionsElsewhere, labelledLines(in: facts) < 5,
      !isWhole(questions, in: facts)
    else {
      return []
    }
    let ko = missing.map { $0.name.ko }.joined(separator: ", ")
    let en = missing.map { $0.name.en }.joined(separator: "; ")
    return [
      absence(
        at: facts.start { $0 == .customerQuestion },
        message: Text(
          ko: "다섯 가지 질문 가운데 \(missing.count)개에 답이 없습니다: \(ko).",
          en:
            "\(missing.count) of the five customer questions \(missing.count == 1 ? "is" : "are") not answered: "
            + "\(en)."),
        help: Text(
          ko: "빠진 질문을 넣고 한 문단씩 답하세요. 아직 모른다면 언제 누가 알아낼지 적으세요.",
          en:
            "Add what is missing with a paragraph each. If you do not know yet, say who will find out by when."
        ),
        question: missing.first?.prompt ?? CustomerQuestion.Kind.customer.prompt,
        notes: questions.filter { $0.answer == nil && missing.contains($0.kind) }.map {
          Finding.Note(
            range: $0.question,
            message: Text(ko: "이 질문 아래에 답이 없습니다.", en: "Nothing follows this question."))
        })
    ]
  }

  /// Whether the line that asks goes on with the answer, or is the answer: `고객은 누구인가 — 총무다`, `**Problem:** they …`.
  private func holdsAnswer(_ question: CustomerQuestion, in facts: Facts) -> Bool {
    let line = facts.composed(question.question).trimmed
    for mark in [" — ", " – ", " - ", "?", "？", ": ", ":**", "："] {
      guard let place = line.firstRange(of: mark) else { continue }
      // `Q2: …` and `질문 2: …` only count.
      let isName = line[..<place.lowerBound].count { $0.isLetter } > 3
      let rest = line[place.upperBound...]
      if isName, rest.count(where: { $0.isLetter }) > 3, !rest.contains(where: { "?？".contains($0) }) {
        return true
      }
    }
    return ["다.", "요.", "다", "。"].contains { line.trimmedEnds(" *_").hasSuffix($0) } && line.count > 12
  }

  /// How many lines of the section name a matter and go on about it: `**Customer:** people between 20 and 34 …`.
  private func labelledLines(in facts: Facts) -> Int {
    facts.draft.parts(.customerQuestion).flatMap { facts.draft.wholeLines(in: $0.range) }.count { line in
      let words = facts.composed(line)
      guard let colon = words.firstIndex(where: { ":：".contains($0) }) else { return false }
      return words[..<colon].count <= 60 && words[colon...].count { $0.isLetter } > 8
    }
  }

  /// Whether five or more numbered lines ask, and none of those that were understood is left open: the others ask in
  /// words of their own.
  private func isWhole(_ questions: [CustomerQuestion], in facts: Facts) -> Bool {
    guard questions.allSatisfy({ $0.answer != nil || holdsAnswer($0, in: facts) }) else { return false }
    let numbered = facts.draft.parts(.customerQuestion).flatMap { facts.draft.wholeLines(in: $0.range) }.count
    { line in
      let words = facts.composed(line).drop { "#*_> ".contains($0) }
      let number = words.prefix(5).drop { "(（".contains($0) }
      guard let first = number.first, first.isNumber || "①②③④⑤⑥一二三四五".contains(first) else { return false }
      return number.dropFirst().first.map { ".)）、．:： ".contains($0) } ?? false || "①②③④⑤⑥".contains(first)
    }
    return numbered >= 5
  }
}
