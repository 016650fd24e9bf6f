internal import PRFAQModel
internal import PRFAQProse

/// The fourth of the five questions says how it is known: a method, with how many and when.
public struct Q4NoMethod: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "q4-no-method", category: .customerQuestions, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 보고서, 설문과 면담, 숫자와 이야기. Amazon의 ‘Working \
        Backwards’ 유인물(2019): 데이터를 쓴다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: reports, surveys and interviews, numbers and \
        stories. An Amazon ‘Working Backwards’ handout (2019): use data.
        """),
    summary: Text(
      ko: "어떻게 알았는지를 방법과 인원수, 때로 밝힙니다.",
      en: "A method, with how many and when, says how you know."),
    rationale: Text(
      ko: "조사 방법과 표본이 없으면 근거가 아니라 믿음입니다. 방법을 알아야 결과를 얼마나 믿을지 정할 수 있습니다.",
      en: """
        Without a method and a sample there is belief and no evidence; only who knows how you looked can say how far to \
        trust what you saw.
        """),
    examples: [
      .passes(.ko, ExampleQuestions.ko(evidence: "총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).")),
      .passes(
        .en,
        ExampleQuestions.en(evidence: "Diaries of 38 tenants over six weeks (January 2026, hypothetical).")),
      .fails(.ko, ExampleQuestions.ko(evidence: "⚑총무라면 누구나 겪는 일이라서 우리는 이 문제를 잘 알고 있다.⚐")),
      .fails(.ko, ExampleQuestions.ko(evidence: "⚑총무들을 인터뷰하고 장부를 보았다.⚐")),
      .fails(
        .en, ExampleQuestions.en(evidence: "⚑Everybody who has ever lived in a flat knows the trouble.⚐")),
      .fails(.en, ExampleQuestions.en(evidence: "⚑We interviewed tenants and looked at usage data.⚐")),
    ],
    yieldsTo: ["placeholder", "section-empty", "missing-five-questions", "q4-opinion-evidence"],
    reach: .section, languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for an answer without a method, or with one that tells neither how many nor when.
  public func findings(in facts: Facts) -> [Finding] {
    // One question alone may be a heading of another matter.
    guard facts.draft.customerQuestions.map({ $0.kind }).distinct.count > 1 else { return [] }
    return facts.answers(to: .evidence).compactMap { answer in
      let methods = facts.researchMethods(in: answer)
      let hasMethod = !methods.quantitative.isEmpty || !methods.qualitative.isEmpty
      let hasDigits = facts.bytes[answer].contains { $0 &- 0x30 < 10 }
      if methods.hasSample || hasDigits || !facts.links(in: answer).isEmpty { return nil }
      return hasMethod ? noSample(answer, in: facts) : noMethod(answer, in: facts)
    }
  }

  private func noMethod(_ answer: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: answer,
      message: Text(ko: "어떻게 알았는지 조사 방법이 없습니다.", en: "No method says how you know."),
      evidence: facts.excerpt(answer),
      help: Text(
        ko: "인터뷰, 관찰, 사용 기록, 시험판 가운데 무엇을 몇 명에게 언제 했는지 쓰세요. 아직 하지 않았다면 언제 누구에게 할지 적으세요.",
        en: """
          Say what you did: interviews, watching, logs, a trial; with how many people and when. If nothing has been done \
          yet, say what will be, with whom and by when.
          """),
      question: Text(
        ko: "이 문제를 겪는 사람을 마지막으로 만난 것은 언제이고, 무엇을 보았나요?",
        en: "When did you last meet somebody with this problem, and what did you see?"))
  }

  private func noSample(_ answer: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: answer,
      message: Text(
        ko: "조사 방법은 있지만 몇 명을 언제 조사했는지가 없습니다.",
        en: "The method says neither how many took part nor when."),
      evidence: facts.excerpt(answer),
      help: Text(
        ko: "방법마다 인원수나 건수, 조사한 달을 적으세요. 예: 인터뷰 24명(2026년 9월).",
        en: "Add the number of people or cases and the month to each method: 24 interviews, September 2026."),
      question: Text(ko: "몇 명을 언제 조사했나요?", en: "How many people did you look at, and when?"))
  }
}
