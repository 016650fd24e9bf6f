internal import PRFAQModel
internal import PRFAQProse

/// An answer about people's data says how long it is kept.
///
/// Judged by the question: it asks what becomes of data, or who sees it. That nothing is kept or leaves the device is an
/// answer as well. One finding a draft, at the first such answer.
public struct DataAnswerNoRetention: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "data-answer-no-retention", category: .faq, severity: .info,
    source: Text(
      ko: "punt-labs의 FAQ 안내: 고객은 제 데이터가 어떻게 되는지 묻는다. 언제 지우는지가 그 답의 절반입니다.",
      en:
        "punt-labs on FAQs: customers ask what happens to their data; when it is deleted is half of the answer."
    ),
    summary: Text(
      ko: "데이터를 묻는 질문의 답에는 얼마 동안 두는지가 있습니다.",
      en: "An answer about people's data says how long it is kept."),
    rationale: Text(
      ko: "‘안전하게 보관합니다’는 아무것도 약속하지 않습니다. 언제 지우는지 정하지 않은 데이터는 끝내 지워지지 않고, 그 값은 사고가 난 날 치릅니다.",
      en: """
        “Stored safely” promises nothing. Data for which nobody has set a day is never deleted, and is paid for on the \
        day of the leak.
        """),
    examples: DataAnswerNoRetentionExamples.all,
    yieldsTo: [
      "placeholder", "faq-answer-missing", "faq-answer-deferral", "data-promise-untold",
      "template-instruction-left",
    ],
    isOptIn: true, languages: [.ko, .koHanja, .en, .ja, .zh, .pt])

  /// Creates the rule.
  public init() {}

  /// One finding for all answers about data that do not say how long.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm else { return [] }
    let asked = facts.asked
    let asksForData = asked.asking(Self.questions)
    let open = asked.all.indices.compactMap { number -> Range<Int>? in
      let answer = asked.answers[number]
      guard asksForData[number], !answer.isEmpty, !facts.says(Self.keeping, in: answer),
        !facts.prose.quantities(in: answer).contains(where: { $0.kind == .duration })
      else { return nil }
      let range = asked.all[number].question
      return isLeftOut(range) ? nil : range
    }
    return open.isEmpty ? [] : [report(open, in: facts)]
  }

  private static let questions = Phrases(list: "data-answer-no-retention-questions")
  /// Words that say when data is deleted, or that none is kept or sent.
  private static let keeping = Phrases(list: "data-answer-no-retention-keeping")

  private func report(_ answers: [Range<Int>], in facts: Facts) -> Finding {
    finding(
      at: answers[0],
      message: Text(
        ko: "데이터가 어떻게 되는지 답하면서 얼마 동안 두고 언제 지우는지 말하지 않습니다.",
        en: "This answers what becomes of data, and not how long it is kept or when it is deleted."),
      evidence: facts.excerpt(answers[0]),
      help: Text(
        ko: "무엇을 어디에 며칠 동안 두는지, 누가 볼 수 있는지, 고객이 지워 달라고 하면 며칠 안에 지우는지 한 문장씩 적으세요.",
        en: """
          Say in a sentence each what is kept where and for how many days, who can see it, and how soon it is gone when \
          a customer asks.
          """),
      question: Text(
        ko: "고객이 그만두면 이 데이터는 며칠 뒤에 사라지나요?",
        en: "When a customer leaves, after how many days is this data gone?"),
      notes: answers.dropFirst().prefix(8).map {
        Finding.Note(range: $0, message: Text(ko: "이 답에도 없습니다.", en: "Nor does this answer."))
      })
  }
}
