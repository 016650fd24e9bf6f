internal import PRFAQModel
internal import PRFAQProse

/// No answer leaves its question open without saying who closes it, and when.
///
/// An answer that does nothing but put off is another rule's; this one looks for the sentence, in an answer that says
/// more, that admits that something is not settled.
public struct FaqAnswerOpen: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-answer-open", category: .faq, severity: .info,
    source: Text(
      ko: """
        Amazon의 글쓰기 지침: 답은 네 가지뿐이다. 예, 아니요, 숫자, 그리고 “모릅니다. 언제까지 알아보겠습니다.” 넷째 답에는 날짜가 있습니다.
        """,
      en: """
        Amazon's guide to writing knows four answers: yes, no, a number, and “I do not know, \
        and will follow up when …”. The fourth one has a date.
        """),
    summary: Text(
      ko: "답 속에 정하지 않은 것이 있으면 누가 언제까지 정하는지도 있습니다.",
      en: "Where an answer leaves something open, it says who settles it, and by when."),
    rationale: Text(
      ko: "‘협의 중’, ‘아직 모른다’고 적은 것은 솔직하지만, 맡은 사람과 날짜가 없으면 다음 회의에도 그대로 남습니다. 보도자료가 약속한 것이 거기에 걸려 있기도 합니다.",
      en: """
        “Under discussion” is honest, but without a name and a date it still stands there at the next meeting; and what \
        the release promises may hang on it.
        """),
    examples: FaqAnswerOpenExamples.all,
    yieldsTo: ["placeholder", "faq-answer-missing", "faq-answer-deferral", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer that leaves something open.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.mayHold(Self.open) else { return [] }
    let asked = facts.asked
    return zip(asked.all, asked.answers).compactMap { question, text in
      guard let answer = question.answer, !text.isEmpty, Self.open.occur(in: facts.smallText, text),
        !facts.hasPlaceholder(in: answer)
      else { return nil }
      let sentences = facts.prose.sentences(in: text)
      guard
        let index = sentences.firstIndex(where: {
          facts.says(Self.open, in: $0) && !isCondition($0, in: facts)
        })
      else { return nil }
      // Who settles it may stand in the sentence behind or before.
      let end = sentences[min(index + 1, sentences.count - 1)].upperBound
      guard !isPromised(sentences[max(0, index - 1)].lowerBound..<end, in: facts) else { return nil }
      return report(facts.prose.source(sentences[index]), in: facts)
    }
  }

  /// Words that say that something is not settled.
  private static let open = Phrases(list: "answer-open")
  /// Words by which somebody settles it by some time, or has to.
  private static let promises = Phrases(list: "answer-promise")
  /// Words that make it something that may happen to customers.
  private static let conditions = Phrases(list: "answer-condition")

  /// Whether a sentence says what is done in a case: `If a claim is still open, we …`.
  private func isCondition(_ sentence: Range<Int>, in facts: Facts) -> Bool {
    facts.says(Self.conditions, in: sentence)
  }

  /// Whether somebody or a day is named by which it is settled.
  private func isPromised(_ text: Range<Int>, in facts: Facts) -> Bool {
    facts.says(Self.promises, in: text)
      || facts.prose.dates(in: text).contains { date in
        guard let year = date.date.year, let today = facts.today.year else { return date.date.month != nil }
        return year >= today
      }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "이 답은 정하지 않은 것을 남기면서 누가 언제까지 정하는지 말하지 않습니다.",
        en: "This answer leaves something open and does not say who settles it, and when."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "맡은 사람과 날짜를 적고, 그때까지 보도자료가 약속해도 되는지 확인하세요. 정해졌다면 결과를 쓰세요.",
        en: """
          Add a name and a day, and check whether the release may promise it before then; if it has been settled, \
          write how.
          """),
      question: Text(ko: "이것은 누가 언제까지 정하나요?", en: "Who settles this, and by when?"))
  }
}
