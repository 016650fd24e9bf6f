internal import PRFAQModel
internal import PRFAQProse

/// No answer ends in a question of its own.
///
/// Judged where colleagues read: the last sentence under a question that itself asks. Questions that a line with a colon
/// introduces are the answer, and so is what others are said to ask.
public struct AnswerAsksBack: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "answer-asks-back", category: .faq, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 답은 네 가지뿐이다. 예, 아니요, 숫자, 그리고 “모릅니다. 언제까지 알아보겠습니다.”",
      en: """
        Amazon's guide to writing knows four answers: yes, no, a number, and “I do not know, and will follow up when …”.
        """),
    summary: Text(ko: "답이 새 질문으로 끝나지 않습니다.", en: "No answer ends in a question of its own."),
    rationale: Text(
      ko: "답 끝에 남은 질문은 아직 정하지 않은 것입니다. 누가 언제 정하는지 없으면 읽는 사람은 그것이 결정인지 메모인지 알 수 없습니다.",
      en: """
        A question at the end of an answer has not been decided. Without a name and a day readers cannot tell whether it \
        is a decision or a note.
        """),
    examples: AnswerAsksBackExamples.all,
    yieldsTo: ["placeholder", "faq-answer-missing", "faq-answer-open", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer that ends in a question.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template else { return [] }
    let asked = facts.asked
    return asked.all.indices.compactMap { number in
      let answer = asked.answers[number]
      guard !answer.isEmpty, isColleagues(asked.all[number], in: facts) else { return nil }
      let sentences = facts.prose.sentences(in: answer)
      guard sentences.count > 1, let last = sentences.last, asks(last, in: facts),
        facts.prose.sentences[facts.prose.sentence(at: last.lowerBound)].role == .statement,
        !sentences.contains(where: { isIntroducing($0, in: facts) }), !facts.says(Self.settled, in: answer)
      else { return nil }
      let range = facts.prose.source(last)
      return isLeftOut(range) ? nil : report(range, in: facts)
    }
  }

  private func isColleagues(_ question: QuestionAndAnswer, in facts: Facts) -> Bool {
    let part = facts.part(around: question.range)?.kind
    return part == .internalFAQ || part == .faq
  }

  private func asks(_ sentence: Range<Int>, in facts: Facts) -> Bool {
    let end = facts.prose.visibleBytes[sentence].reversed().drop { $0 <= 0x20 }
    return end.first == 0x3F || end.starts(with: [0x9F, 0xBC, 0xEF])
  }

  /// Whether a line ends in a colon: what follows is what it speaks of.
  private func isIntroducing(_ sentence: Range<Int>, in facts: Facts) -> Bool {
    facts.prose.visibleBytes[sentence].last { $0 > 0x20 } == 0x3A
  }

  /// Words by which somebody settles it, or by which the question is no more than a manner of speaking.
  private static let settled = Phrases(list: "answer-promise")

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "답이 새 질문으로 끝나고, 그 질문에는 답이 없습니다.",
        en: "This answer ends in a question, and nobody answers that one."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "정했다면 정한 것을 쓰세요. 아직이라면 ‘누가 언제까지 정한다’로 바꾸세요. 예: 한도윤이 3월 말까지 정한다.",
        en: """
          If it has been decided, write what. If not, turn it into who decides by when: Tom decides by the end of March.
          """),
      question: Text(ko: "이 질문은 누가 언제까지 정하나요?", en: "Who decides this, and by when?"))
  }
}
