internal import PRFAQModel
internal import PRFAQProse

/// No answer puts the question off.
///
/// Inside the company “we do not know; Dana will by 3 May” is an answer; customers have nothing to do with it. Only an
/// answer that says nothing else is judged.
public struct FaqAnswerDeferral: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "faq-answer-deferral", category: .faq, severity: .warning,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 답은 네 가지뿐이다. 예, 아니요, 숫자, 그리고 “모릅니다. 언제까지 알아보겠습니다.”",
      en: """
        Amazon's guide to writing knows four answers: yes, no, a number, and “I do not know, \
        and will follow up when …”.
        """),
    summary: Text(
      ko: "답을 미루는 답이 없습니다.", en: "No answer puts the question off."),
    rationale: Text(
      ko: "‘추후 공지’는 아직 정하지 않았다는 뜻입니다. 고객에게는 답이 아니고, 동료에게는 누가 언제 정하는지가 빠져 있습니다.",
      en: """
        “Coming soon” says that nothing has been decided. To a customer that is no answer, and colleagues miss who \
        decides, and when.
        """),
    examples: FaqAnswerDeferralExamples.all,
    yieldsTo: ["placeholder", "faq-answer-missing", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer that only puts off.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.prose.has(.deferral, in: 0..<facts.prose.bytes.count) else { return [] }
    let draft = facts.draft
    return draft.externalFAQ.compactMap { judge($0, isInternal: false, in: facts) }
      + (draft.internalFAQ + draft.faq).compactMap { judge($0, isInternal: true, in: facts) }
  }

  private func judge(_ question: QuestionAndAnswer, isInternal: Bool, in facts: Facts) -> Finding? {
    guard let answer = question.answer else { return nil }
    let text = facts.prose.text(of: answer)
    guard !text.isEmpty, let deferral = facts.prose.wordings(.deferral, in: text).first else { return nil }
    let sentences = facts.prose.sentences(in: text)
    guard sentences.count <= 2, sentences.allSatisfy({ $0.count <= 180 }),
      sentences.count == 1 || facts.prose.has(.deferral, in: sentences[1])
    else { return nil }
    let isPromised =
      !facts.prose.dates(in: text).isEmpty || !facts.prose.quantities(in: text).isEmpty
      || facts.says(Self.owners, in: text)
    guard !(isInternal && isPromised) else { return nil }
    // A rest of some length says more than that.
    let rest = facts.prose.words(text).count { $0.isLetter } - facts.prose.words(deferral.range).count
    guard rest <= (facts.draft.language == .en ? 60 : 24), facts.prose.dates(in: text).isEmpty else {
      return nil
    }
    return report(facts.prose.source(deferral.range), isInternal: isInternal, in: facts)
  }

  private static let owners = Phrases(list: "faq-answer-deferral-owners")

  private func report(_ range: Range<Int>, isInternal: Bool, in facts: Facts) -> Finding {
    let words = facts.words(range)
    return finding(
      at: range,
      message: Text(ko: "‘\(words)’: 답을 미루는 답입니다.", en: "“\(words)” puts the question off."),
      evidence: words,
      help: isInternal
        ? Text(
          ko: "모른다면 모른다고 쓰고, 누가 언제까지 알아내는지 적으세요.",
          en: "If nobody knows yet, say so, and who finds out by when.")
        : Text(
          ko: "지금 아는 범위에서 예, 아니요, 수치로 답하세요. 정하지 못했다면 외부 FAQ에서 빼고 내부 FAQ에 결정할 사람과 날짜를 적으세요.",
          en: """
            Answer with yes, no or a number as far as you know. If it is undecided, take it out and put into the \
            internal FAQ who decides, and when.
            """),
      question: Text(
        ko: "이 답은 누가 언제 정하나요?", en: "Who will decide this, and by when?"))
  }
}
