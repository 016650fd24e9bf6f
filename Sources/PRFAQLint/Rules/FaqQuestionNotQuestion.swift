internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A question of the FAQ asks.
public struct FaqQuestionNotQuestion: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-question-not-question", category: .faq, severity: .info,
    source: Text(
      ko: "Bryar와 Carr에서 이끌어 냈습니다. 질문은 묻는 사람의 말로 씁니다.",
      en: "Follows from Bryar & Carr: questions stand in the words of those who ask."),
    summary: Text(ko: "FAQ의 질문은 묻는 말로 씁니다.", en: "A question of the FAQ is asked, not named."),
    rationale: Text(
      ko: "‘요금’이라는 제목은 누가 무엇을 궁금해하는지 알려 주지 않아, 답도 설명서처럼 길어집니다.",
      en: "A heading such as “Pricing” does not tell who wonders what, and the answer becomes a manual."),
    examples: [
      .passes(
        .ko, note: Text(ko: "사정을 말한 뒤에 묻는 것도 질문입니다.", en: "A statement may come before what is asked."),
        ExampleDraft.ko.with(
          .externalFAQ,
          "### 옷을 잘못 받았어요. 어디에 알리나요?\n\n앱의 ‘도움’에서 알려 주세요.\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 어디에서 쓰나요?\n\n마포구입니다."
        )),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.koNarrative.with(
          .externalFAQ,
          """
          **Q. ⚑요금 안내⚐**
          A. 살 하나에 3,000원입니다.

          **Q. 얼마나 걸리나요?**
          A. 이틀입니다.

          **Q. 고치지 못하는 우산도 있나요?**
          A. 천이 세 뼘 넘게 찢어진 우산입니다.
          """), mended: ["요금 안내": "요금은 얼마인가요?"]),
      .fails(
        .en,
        ExampleDraft.enNarrative.with(
          .externalFAQ,
          """
          **Q: ⚑Pricing⚐**
          A: £6 a month for the whole choir.

          **Q: Do I have to read music?**
          A: No. The bar that is playing is coloured.

          **Q: Can I use it without a connection?**
          A: Yes.
          """), mended: ["Pricing": "What does it cost?"]),
    ], yieldsTo: ["placeholder", "faq-answer-missing"], isOptIn: true, languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each heading that only names a topic.
  public func findings(in facts: Facts) -> [Finding] {
    facts.questions.compactMap { question in
      guard question.answer != nil, !facts.bytes[question.question].contains(0x3F) else { return nil }
      let bytes = PlainText(facts.bytes[question.question]).bytes
      guard !bytes.isEmpty, isTopic(bytes, question.question, in: facts),
        !QuestionForm.isQuestion(bytes, 0..<bytes.count, language: facts.draft.language)
      else { return nil }
      let words = facts.words(question.question)
      return finding(
        at: question.question,
        message: Text(
          ko: "‘\(words)’\(words.particle("은", "는")) 묻는 말이 아닙니다.", en: "“\(words)” does not ask anything."),
        evidence: words,
        help: Text(
          ko: "고객이 실제로 물을 말로 바꾸세요. 예: ‘요금 안내’ → ‘요금은 얼마인가요?’",
          en: "Put it as a customer would ask: “Pricing” becomes “What does it cost?”"),
        question: Text(ko: "누가 무엇을 알고 싶어 하나요?", en: "Who wants to know what?"))
    }
  }

  private static let asking = Phrases(list: "faq-question-not-question-asking")

  /// Whether a few words only name something: no ending of a Korean verb, no sentence, no cell of a table.
  private func isTopic(_ bytes: [UInt8], _ range: Range<Int>, in facts: Facts) -> Bool {
    let words = String(decoding: bytes, as: UTF8.self).trimmedEnds(" .:*")
    let isCell = facts.nodes(overlapping: range).contains { facts.draft.tree.nodes[$0].kind == .tableCell }
    return !isCell && words.split(separator: " ").count < 5 && !Self.asking.end(words)
  }
}
