internal import PRFAQMarkdown
internal import PRFAQModel

/// Every question has an answer.
///
/// A question that only groups deeper ones, or that a table of contents lists, needs none. Where a FAQ of three
/// questions or more has not one answer, that is one finding and not many.
public struct FaqAnswerMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-answer-missing", category: .faq, severity: .error,
    source: Text(
      ko: "Bryar와 Carr: FAQ는 질문과 그 답이다. 없는 답은 검토할 수 없습니다.",
      en: """
        Bryar & Carr: the FAQ is questions with their answers. A review cannot judge an \
        answer that is not there.
        """),
    summary: Text(ko: "모든 질문에 답이 있습니다.", en: "Every question has an answer."),
    rationale: Text(
      ko: "답이 없는 질문은 가장 어려운 질문일 때가 많습니다. 모른다면 모른다고 쓰고 언제 누가 알아낼지를 적는 것도 답입니다.",
      en: """
        A question without an answer is often the hardest one. “We do not know; Dana will by 3 May” is an answer.
        """),
    examples: [
      .passes(
        .en,
        note: Text(
          ko: "질문인 제목 아래의 글은 무엇처럼 보이든 답입니다.",
          en: "What stands under a heading that asks is its answer, whatever it looks like."),
        ExampleDraft.en.with(
          .internalFAQ,
          """
          ### What would make this fail?

          Theft above 4 percent.

          ### How many lockers do we need?

          About 1,900 a year to pay two salaries.
          """
        )),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.ko, ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "모른다고 말하고 누가 알아낼지 밝힌 것도 답입니다.",
          en: "Saying that it is not known yet, and who finds out, is an answer."),
        ExampleDraft.en.with(
          .internalFAQ,
          """
          ### How large is the market?

          We do not know yet; Priya counts the rented homes by 3 May.

          ### What would make this fail?

          Theft above 4 percent.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .externalFAQ,
          """
          ### 요금은 얼마인가요?

          가방 하나에 9,900원입니다.

          ### ⚑옷이 상하면 어떻게 하나요?⚐

          ### 어느 지역에서 쓸 수 있나요?

          지금은 마포구 전체에서 쓸 수 있습니다.
          """), mended: ["### 옷이 상하면 어떻게 하나요?\n": "### 옷이 상하면 어떻게 하나요?\n\n하루 안에 세탁물 가격의 전액까지 배상합니다.\n"]),
      .fails(
        .en,
        ExampleDraft.enNarrative.with(
          .externalFAQ,
          """
          **Q: Do I have to read music?**
          A: No. The bar that is playing is coloured.

          **Q: What does it cost?**
          A: £6 a month for the whole choir.

          **Q: ⚑Can I get my money back?⚐**
          """),
        mended: [
          "**Q: Can I get my money back?**":
            "**Q: Can I get my money back?**\nA: Yes, for every month you have not used."
        ]),
      // The owner of a question is no answer to it.
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .internalFAQ,
          """
          | 번호 | 질문 | 답변 | 담당 |
          |:--:|---|---|---|
          | 1 | 투자금은 얼마나 필요한가? | 2억 8천만 원이다. | 서지안 |
          | 2 | ⚑세탁소가 문을 닫으면 어떻게 하는가?⚐ | | 한도윤 |
          | 3 | 누구를 설득해야 하는가? | 세탁소 조합이다. | 서지안 |
          """)),
    ],
    yieldsTo: ["missing-faq", "section-empty", "placeholder", "template-instruction-left"])

  /// Creates the rule.
  public init() {}

  /// One finding for each question without an answer.
  public func findings(in facts: Facts) -> [Finding] {
    let all = facts.questions
    lazy var answered = Set(
      zip(all, facts.answered(all)).filter { $0.1 }.map { facts.composed($0.0.question) })
    return [facts.draft.externalFAQ, facts.draft.internalFAQ, facts.draft.faq].flatMap { questions in
      let forms = questions.map { facts.form(of: $0) }
      let usual = usualForm(forms)
      let isAnswered = facts.answered(questions)
      let open = questions.indices.filter { index in
        // A line that only looks like a question may be part of an answer, or be the answer.
        forms[index] == usual && !(index + 1 < forms.count && forms[index + 1] != usual)
          && !isAnswered[index] && !isListed(questions[index], answered, in: facts)
      }.map { questions[$0] }
      if open.count >= 3, open.count == questions.count, let first = open.first {
        return [none(first, others: Array(open.dropFirst()), in: facts)]
      }
      return open.map { one($0, in: facts) }
    }
  }

  /// The form in which most questions of a FAQ are set.
  private func usualForm(_ forms: [QuestionShape]) -> QuestionShape? {
    // Hardly two or three forms meet in a FAQ.
    var counts: [(form: QuestionShape, count: Int)] = []
    for form in forms {
      if let known = counts.firstIndex(where: { $0.form == form }) {
        counts[known].count += 1
      } else {
        counts.append((form, 1))
      }
    }
    return counts.max { $0.count < $1.count }?.form
  }

  /// Whether a question stands in a table of contents: it is a link within the page, or answered elsewhere.
  private func isListed(_ question: QuestionAndAnswer, _ answered: Set<String>, in facts: Facts) -> Bool {
    answered.contains(facts.composed(question.question))
      || facts.links(in: question.question).contains { $0.destination.hasPrefix("#") }
  }

  private func one(_ question: QuestionAndAnswer, in facts: Facts) -> Finding {
    finding(
      question, in: facts, Text(ko: "질문에 답이 없습니다.", en: "The question has no answer."), notes: [])
  }

  private func none(_ first: QuestionAndAnswer, others: [QuestionAndAnswer], in facts: Facts) -> Finding {
    let count = others.count + 1
    let message = Text(
      ko: "질문 \(count)개에 모두 답이 없습니다.", en: "None of the \(count) questions has an answer.")
    return finding(
      first, in: facts, message,
      notes: others.map {
        Finding.Note(range: $0.question, message: Text(ko: "여기에도 답이 없습니다.", en: "No answer here, either."))
      })
  }

  private func finding(
    _ question: QuestionAndAnswer, in facts: Facts, _ message: Text, notes: [Finding.Note]
  ) -> Finding {
    finding(
      at: question.question, message: message,
      // `#### Q.` asks nothing yet.
      evidence: facts.words(question.question.isEmpty ? question.range : question.question),
      help: Text(
        ko: "예/아니요, 수치, 또는 ‘아직 모르며 누가 언제까지 알아낸다’ 가운데 하나로 시작해 두세 문장으로 답하세요.",
        en: """
          Answer in two or three sentences that begin with yes or no, with a number, or with “we do not know yet” and \
          who finds out by when.
          """),
      question: Text(
        ko: "지금 누가 이 질문을 하면 무엇이라고 답하시겠어요?",
        en: "What would you say if somebody asked you this now?"),
      notes: notes)
  }
}
