internal import PRFAQModel
internal import PRFAQProse

/// The second of the five questions says what customers do today, and where that fails them.
public struct Q2NoAlternative: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "q2-no-alternative", category: .customerQuestions, severity: .info,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 자사와 경쟁사의 지금 제품이 풀지 못한 문제를 적는다.",
      en: """
        flex.team, “Amazon Working Backwards”: name the problem that existing products, \
        one's own and those of competitors, have not solved.
        """),
    summary: Text(
      ko: "문제를 지금 무엇으로 풀고 있고 어디서 막히는지 밝힙니다.",
      en: "The problem says what customers do about it today, and where that fails."),
    rationale: Text(
      ko: "고객은 이미 무언가로 버티고 있습니다. 그것을 모르면 새 제품이 무엇을 이겨야 하는지도 모릅니다.",
      en: """
        Customers get by somehow already. Whoever does not know how does not know what the product has to beat.
        """),
    examples: [
      .passes(.ko, ExampleQuestions.ko(problem: "총무는 지금 엑셀과 단체 대화방으로 회비를 걷는다. 누가 냈는지 매번 다시 맞춰 본다.")),
      .passes(
        .en,
        ExampleQuestions.en(problem: "They buy a tool for one job, because the hire shop is closed today.")),
      .passes(
        .en,
        note: Text(
          ko: "지금은 방법이 없다는 것도 대안을 말한 것입니다.", en: "That there is no way today is an alternative, too."),
        ExampleQuestions.en(problem: "Nobody lends a ladder for one evening.")),
      .passes(
        .ko,
        note: Text(
          ko: "지금 쓰는 것을 보도자료가 말하면 됩니다.", en: "The release may say what they use today."),
        ExampleQuestions.ko(problem: "총무의 저녁이 사라진다.")
          + "\n\n### 문제점\n\n총무는 엑셀과 단체 대화방을 오가며 회비를 맞춘다. 한 달에 6시간이 든다(장부 조사, n=41, 가정).\n"),
      .fails(.ko, ExampleQuestions.ko(problem: "⚑회비를 걷는 일은 힘들고 번거로우며 총무의 시간을 많이 빼앗는다.⚐")),
      .fails(
        .en, ExampleQuestions.en(problem: "⚑Hanging a shelf is hard and costs tenants time and money.⚐")),
    ],
    yieldsTo: ["placeholder", "section-empty", "missing-five-questions"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for an answer that says nothing of what customers do today.
  public func findings(in facts: Facts) -> [Finding] {
    // The release may have told it already.
    if tellsAlternative(in: facts) { return [] }
    return facts.answers(to: .problem).compactMap { answer in
      let text = facts.prose.text(of: answer)
      // A longer answer may well tell it in words of its own.
      guard !text.isEmpty, facts.prose.sentences(in: text).count < 3,
        !facts.prose.has([.alternative, .competitor], in: text)
      else { return nil }
      return finding(
        at: answer,
        message: Text(
          ko: "고객이 지금 무엇으로 버티는지가 없습니다.", en: "Nothing says what customers do about it today."),
        evidence: facts.excerpt(answer),
        help: Text(
          ko: "고객이 지금 쓰는 제품, 서비스, 손으로 하는 방법을 하나 들고, 그것이 어디서 막히는지 쓰세요.",
          en:
            "Name the product, the service or the makeshift that they use today, and where it lets them down."
        ),
        question: Text(
          ko: "고객은 오늘 이 문제를 무엇으로 해결하고 있나요?", en: "What do customers use for this today?"))
    }
  }

  /// Whether the release says, in its problem or its summary, what customers do or use today.
  private func tellsAlternative(in facts: Facts) -> Bool {
    let told = (facts.draft.pressRelease?.problems ?? []) + facts.draft.parts(.summary).map { $0.range }
    return told.contains {
      facts.prose.has([.alternative, .competitor, .before], in: facts.prose.text(of: $0))
    }
  }
}
