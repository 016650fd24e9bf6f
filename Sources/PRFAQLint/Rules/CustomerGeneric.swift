internal import PRFAQModel
internal import PRFAQProse

/// The customer is somebody in particular, not everybody.
public struct CustomerGeneric: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-generic", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: """
        Bryar와 Carr의 템플릿: 모두를 위한 제품이라는 생각은 착각이다. flex.team, ‘아마존이 일하는 법’(2024): 페르소나만큼 구체적인 \
        고객을 적는다.
        """,
      en: """
        Bryar and Carr's template: whoever thinks that a product is for everyone is \
        mistaken. flex.team, ‘아마존이 일하는 법’ (2024), asks for a customer as concrete as a \
        persona.
        """),
    summary: Text(
      ko: "고객은 모든 사람이 아니라 어떤 사람입니다.", en: "The customer is somebody in particular, not everybody."),
    rationale: Text(
      ko: "모두를 위한 제품에는 먼저 풀 문제도, 비교할 대안도, 찾아가 물어볼 사람도 없습니다.",
      en: """
        A product for everybody has no problem to solve first, no alternative to be compared with and nobody to go and \
        see.
        """),
    examples: [
      .passes(.ko, ExampleQuestions.ko(customer: "밤 10시 뒤에 퇴근하는 서울의 1인 가구 21만 명이다(통계청, 2025년).")),
      .passes(.ko, ExampleQuestions.ko(customer: "도서관 회원증이 있는 대전 시민이면 누구나 쓸 수 있지만, 먼저는 유아차를 미는 보호자다.")),
      .fails(.ko, ExampleQuestions.ko(customer: "⚑누구나⚐ 고객이 될 수 있다.")),
      .fails(.ko, ExampleQuestions.ko(customer: "우리 고객은 ⚑모든 사람⚐이다.")),
      .fails(.ko, ExampleQuestions.ko(customer: "⚑MZ세대⚐입니다.")),
      .passes(
        .en,
        ExampleQuestions.en(
          customer: "Nurses who finish after ten at night; 4,100 of them work in Leeds (NHS, 2025).")),
      .passes(
        .en,
        ExampleQuestions.en(
          customer: "Everyone who rents a flat without storage in Leeds, 61,000 homes (census, 2021).")),
      .fails(.en, ExampleQuestions.en(customer: "⚑Everyone⚐ can use it.")),
      .fails(.en, ExampleQuestions.en(customer: "Our customers are ⚑small businesses⚐.")),
    ],
    yieldsTo: ["placeholder", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding for an answer, or a subheadline, that opens with everybody.
  public func findings(in facts: Facts) -> [Finding] {
    let answers = facts.answers(to: .customer).compactMap { facts.firstSentence(in: $0) }
    let subheadlines = facts.draft.parts(.subheadline).compactMap { part -> Range<Int>? in
      let start = part.headingRange?.upperBound ?? part.range.lowerBound
      guard start < part.range.upperBound, !facts.hasPlaceholder(in: part.range) else { return nil }
      return facts.sentences(in: start..<part.range.upperBound).last
    }
    let found =
      answers.compactMap { facts.place(in: $0) { GenericCustomer.find(in: $0, isAnswer: true) } }
      + subheadlines.compactMap { facts.place(in: $0) { GenericCustomer.find(in: $0, isAnswer: false) } }
    return found.map { report($0, in: facts) }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(range)
    return finding(
      at: range,
      message: Text(
        ko: "‘\(words)’(이)라고 하면 고객이 정해지지 않습니다.", en: "“\(words)” does not settle who the customer is."),
      evidence: words,
      help: Text(
        ko: "무엇을 하다가 이 문제를 겪는 사람인지, 몇 명인지 쓰세요. 나머지 사람은 외부 FAQ에서 ‘누구에게는 맞지 않는지’로 밝히세요.",
        en: """
          Say what these people are doing when they meet the problem, and how many they are; the external FAQ may say \
          for whom it is not.
          """),
      question: Text(
        ko: "내일 한 사람만 찾아가 보여 줄 수 있다면 누구인가요?",
        en: "If you could show it to one person tomorrow, who would that be?"))
  }
}
