internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// No question is asked twice.
///
/// Two questions are the same when they say the same words once articles, auxiliaries, Korean particles and polite
/// endings are taken off. One differing word makes them different: `on iPhone` and `on Android` are two questions.
public struct FaqDuplicateQuestion: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-duplicate-question", category: .faq, severity: .warning,
    source: Text(
      ko: "FAQ의 길이를 제한한 Bryar와 Carr에서 이끌어 냈습니다. 같은 것을 두 번 물으면 다른 질문의 자리가 없어집니다.",
      en: """
        Follows from Bryar & Carr's limit on the FAQ's length: what is asked twice takes the \
        room of another question.
        """),
    summary: Text(ko: "같은 질문은 한 번만 나옵니다.", en: "Each question is asked once."),
    rationale: Text(
      ko: "같은 질문에 두 번 답하면 두 답은 곧 달라지고, 읽는 사람은 어느 쪽이 맞는지 알 수 없습니다.",
      en: "Two answers to one question drift apart, and readers cannot tell which one holds."),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en,
        note: Text(
          ko: "낱말이 거의 같아도 묻는 것이 다르면 다른 질문입니다.",
          en: "Questions in much the same words may ask two different things."),
        ExampleDraft.en.with(
          .externalFAQ,
          """
          ### Can I unlock a locker with an iPhone from 2019?

          Yes.

          ### Can I unlock a locker with an Android phone from 2019?

          Yes, from Android 11.

          ### What does it cost?

          Drills are $3 an hour.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .internalFAQ,
          """
          ### 투자금은 얼마나 필요한가?

          열두 달 동안 2억 8천만 원이다.

          ### ⚑투자금이 얼마나 필요합니까?⚐

          3억 원이다.
          """),
        mended: [
          "### 투자금이 얼마나 필요합니까?\n\n3억 원이다.":
            "### 이 제품이 실패한다면 그 이유는 무엇인가?\n\n세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다."
        ]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .internalFAQ,
          """
          ### How large is the market?

          There are 61,000 rented homes within five minutes of a locker.

          ### ⚑How large will the market be?⚐

          About 60,000 homes.
          """),
        mended: [
          "### How large will the market be?\n\nAbout 60,000 homes.":
            "### What would make this fail?\n\nTheft above 4 percent."
        ]),
    ],
    yieldsTo: ["missing-faq", "placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding for each question that was asked before.
  public func findings(in facts: Facts) -> [Finding] {
    var keys = KeySet()
    // For each key the question that had it first.
    var first: [Int] = []
    var findings: [Finding] = []
    let questions = facts.questions
    for number in likeQuestions(in: facts)
    // A question that only lists where the answer stands, as in a table of contents, repeats nothing.
    where facts.isAnswered(number, of: questions) && !facts.hasPlaceholder(in: questions[number].question) {
      let words = QuestionWords.core(of: facts.composedBytes(questions[number].question))
      guard words.count >= 2 else { continue }
      let place = keys.insert(words.words)
      if place == first.count {
        first.append(number)
      } else {
        findings.append(finding(questions[number], questions[first[place]], in: facts))
      }
    }
    return findings
  }

  /// The questions whose words begin like those of another: only they can be the same.
  private func likeQuestions(in facts: Facts) -> [Int] {
    let asked = facts.asked
    let sketches = asked.all.indices.map { number in
      QuestionWords.sketch(of: asked.words(number)) {
        facts.composedBytes(asked.all[number].question)
      }
    }
    var (met, like) = (StemSet(capacity: sketches.count), StemSet())
    for sketch in sketches where !met.insert(sketch) { like.insert(sketch) }
    return sketches.indices.filter { like.contains(sketches[$0]) }
  }

  private func finding(_ question: QuestionAndAnswer, _ earlier: QuestionAndAnswer, in facts: Facts)
    -> Finding
  {
    let line = facts.draft.source.line(at: earlier.question.lowerBound)
    return finding(
      at: question.question,
      message: Text(ko: "\(line)번째 줄의 질문과 같습니다.", en: "The question of line \(line) is asked again."),
      evidence: facts.words(question.question),
      help: Text(
        ko: "두 답을 하나로 합치고, 고객과 동료가 알고 싶은 것이 다르다면 질문에 그 차이를 적으세요.",
        en: """
          Merge the two answers; if customers and colleagues want to know different things, let the questions say so.
          """),
      question: Text(ko: "두 답 가운데 어느 쪽이 맞나요?", en: "Which of the two answers holds?"),
      notes: [
        Finding.Note(
          range: earlier.question,
          message: Text(ko: "먼저 나온 질문입니다.", en: "It is asked here first."))
      ])
  }
}
