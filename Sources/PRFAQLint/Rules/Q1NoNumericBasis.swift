internal import PRFAQModel
internal import PRFAQProse

/// The choice of the customer rests on a number.
public struct Q1NoNumericBasis: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "q1-no-numeric-basis", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 왜 이 고객인지 까닭과 숫자로 말한다.",
      en: """
        flex.team, “Amazon Working Backwards”: say why it is this customer, with reasons and \
        numbers.
        """),
    summary: Text(
      ko: "왜 이 고객인지를 수치로 뒷받침합니다.", en: "A number says why it is this customer."),
    rationale: Text(
      ko: "몇 명이 얼마나 자주 겪는지 모르면, 이 고객을 고른 것인지 떠올린 것인지 구별할 수 없습니다.",
      en: """
        Without how many they are and how often it happens, nobody can tell a customer who was chosen from one who came \
        to mind.
        """),
    examples: [
      .passes(.ko, ExampleQuestions.ko(customer: "회원이 20명에서 60명인 동호회의 총무다.")),
      .passes(
        .en, ExampleQuestions.en(customer: "Tenants in flats under 50 m² who need a tool twice a year.")),
      .passes(
        .ko,
        note: Text(
          ko: "수치는 표나 목록에 있어도 됩니다.", en: "The number may stand in a list or a table."),
        ExampleQuestions.ko(customer: "동호회 총무다.\n\n- 전국 4만 1천 명(가정)\n- 한 달에 한 번 회비를 걷는다")),
      .fails(.ko, ExampleQuestions.ko(customer: "⚑동호회에서 회비를 걷는 총무다. 총무는 회비 때문에 회원에게 미안해하고, 그래서 자주 그만둔다.⚐")),
      .fails(
        .en,
        ExampleQuestions.en(
          customer:
            "⚑Tenants who need a tool now and then and would rather not buy one. They have little room.⚐")),
    ],
    yieldsTo: ["placeholder", "section-empty", "customer-generic", "missing-five-questions"])

  /// Creates the rule.
  public init() {}

  /// Numbers in words that count no unit of the lists.
  private static let numberWords = Phrases(list: "q1-no-numeric-basis-number-words")

  /// One finding for an answer without a number.
  public func findings(in facts: Facts) -> [Finding] {
    facts.answers(to: .customer).compactMap { answer in
      guard !facts.bytes[answer].contains(where: { $0 &- 0x30 < 10 }),
        facts.prose.quantities(in: facts.prose.text(of: answer)).isEmpty,
        facts.links(in: answer).isEmpty, !Self.numberWords.occur(in: facts.composed(answer))
      else { return nil }
      return finding(
        at: answer,
        message: Text(
          ko: "왜 이 고객인지를 뒷받침하는 수치가 없습니다.", en: "No number says why it is this customer."),
        evidence: facts.excerpt(answer),
        help: Text(
          ko: "이 고객이 몇 명인지, 문제를 얼마나 자주 겪는지, 지금 거기에 얼마를 쓰는지 가운데 하나를 출처와 함께 쓰세요.",
          en: """
            Write how many of them there are, how often they have the problem or what they spend on it today, with the \
            source.
            """),
        question: Text(
          ko: "이 고객은 몇 명이고, 그것을 어떻게 세었나요?",
          en: "How many of these customers are there, and how did you count?"))
    }
  }
}
