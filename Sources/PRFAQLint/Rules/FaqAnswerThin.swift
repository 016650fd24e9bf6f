internal import PRFAQModel
internal import PRFAQProse

/// An answer gives at least one reason or fact.
public struct FaqAnswerThin: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-answer-thin", category: .faq, severity: .info,
    source: Text(
      ko: "punt-labs가 꼽은 흔한 실수: 한 문장짜리 답. Amazon의 글쓰기 지침: 예, 아니요, 숫자는 그것으로 답이다.",
      en: """
        punt-labs, common mistakes: answers of one sentence. Amazon's guide to writing: yes, \
        no, a number are answers.
        """),
    summary: Text(ko: "답에는 이유나 사실이 하나는 있습니다.", en: "An answer gives at least one reason or fact."),
    rationale: Text(
      ko: "‘잘 됩니다’ 같은 답은 질문을 되풀이할 뿐이라 고객이 다시 묻게 됩니다.",
      en: "“It works well” repeats the question, and the customer asks again."),
    examples: [
      .passes(
        .ko, note: Text(ko: "예, 아니요, 수치로 한 답은 짧아도 됩니다.", en: "Yes, no and a number may be short."),
        ExampleDraft.ko.with(
          .externalFAQ,
          "### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 해지할 수 있나요?\n\n네.\n\n### 옷이 상하면요?\n\n하루 안에 세탁물 가격의 전액까지 배상합니다.")
      ),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .externalFAQ,
          "### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 옷은 깨끗한가요?\n\n⚑깨끗합니다.⚐\n\n### 옷이 상하면요?\n\n하루 안에 전액까지 배상합니다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .externalFAQ,
          "### How much does it cost?\n\n$3 an hour.\n\n### Are the tools any good?\n\n⚑They are good.⚐\n\n### Where are the lockers?\n\nAt 40 corners in Leeds."
        )),
    ], yieldsTo: ["faq-answer-deferral", "placeholder", "faq-answer-missing"], isOptIn: true,
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer that says next to nothing.
  public func findings(in facts: Facts) -> [Finding] {
    facts.questions.compactMap { question in
      guard let answer = question.answer, isThin(answer, in: facts) else { return nil }
      return finding(
        at: answer,
        message: Text(ko: "답이 너무 짧습니다.", en: "The answer says next to nothing."),
        evidence: facts.excerpt(answer),
        help: Text(
          ko: "예, 아니요, 수치로 시작하고 그 이유나 조건을 한 문장 덧붙이세요.",
          en: "Begin with yes, no or a number, and add a reason or a condition."),
        question: Text(ko: "고객이 이어서 물을 것은 무엇인가요?", en: "What will the customer ask next?"))
    }
  }

  private static let plain = Phrases(list: "faq-answer-thin-plain")

  private func isThin(_ answer: Range<Int>, in facts: Facts) -> Bool {
    let words = facts.prose.words(facts.prose.text(of: answer)).lowercased()
    guard !words.isEmpty, !words.contains(where: { $0.isNumber }), !Self.plain.occur(in: words),
      facts.links(in: answer).isEmpty
    else { return false }
    let isKorean = facts.part(around: answer)?.language.isKorean ?? false
    return isKorean ? words.count < 12 : words.split(separator: " ").count < 5
  }
}
