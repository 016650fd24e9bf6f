internal import PRFAQProse

/// Each problem says what it does to the customer.
public struct ProblemNoImpact: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-no-impact", category: .problem, severity: .warning,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 문제마다 고객이 입는 해를 함께 적는다.",
      en: """
        flex.team, “Amazon Working Backwards”: each problem with the harm that it does to \
        the customer.
        """),
    summary: Text(
      ko: "문제마다 고객이 입는 피해가 나와 있습니다.", en: "Each problem says what it costs the customer."),
    rationale: Text(
      ko: "피해가 보이지 않는 문제는 풀지 않아도 되는 문제로 읽힙니다.",
      en: "A problem without a consequence reads like one that may stay."),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "이어지는 문단 가운데 하나가 손해를 말하면 됩니다.",
          en: "Of paragraphs that go on from one another one may tell what is lost."),
        ExampleDraft.ko.with(
          .problem,
          """
          퇴근하면 밤 10시이고 빨래방은 역 앞 상가 건물에 있다.

          그래서 빨래가 일주일씩 밀리고, 토요일 오전에 52분을 기다린다.
          """)),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .problem,
          """
          1. 퇴근하면 밤 10시라 세탁기를 돌리지 못한다. 옆집에서 소음 항의를 받아 빨래가 일주일씩 밀린다.
          2. ⚑빨래방은 역 앞 상가 건물에 있다.⚐
          3. 널 곳이 없어 옷에서 냄새가 난다. 다시 빠느라 물과 시간을 버린다.
          """)),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          """
          1. A drill costs $70. Renters buy it anyway and lose the cupboard to it.
          2. ⚑Hire shops are at the edge of town.⚐
          3. Borrowing from a neighbour is awkward, so the shelf stays in its box for months.
          """)),
    ],
    yieldsTo: RuleMetadata.unwritten + [
      "problem-missing", "problem-is-missing-feature", "problem-company-voice",
    ],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each problem that names no harm and no number.
  public func findings(in facts: Facts) -> [Finding] {
    let items = facts.release.problemItems
    // Paragraphs go on from one another: one of them may say for all what is lost.
    if items.contains(where: { $0.form == .paragraph && namesImpact($0.passage) }) { return [] }
    return items.compactMap { item in
      let passage = item.passage
      guard facts.isWritten(passage), passage.language.isKorean || passage.language == .en,
        !namesImpact(passage), !passage.isQuotation
      else { return nil }
      return finding(
        at: item.range,
        message: Text(
          ko: "이 문제 때문에 고객이 무엇을 잃는지 나와 있지 않습니다.",
          en: "This problem does not say what it costs the customer."),
        evidence: facts.excerpt(item.range),
        help: Text(
          ko: "그래서 고객이 무엇을 잃고, 미루고, 포기하는지 한 문장을 덧붙이세요.",
          en: "Add a sentence on what the customer loses, puts off or gives up because of it."),
        question: Text(
          ko: "이 문제가 그대로라면 고객의 다음 한 달은 어떻게 흘러가나요?",
          en: "If this stayed as it is, how would the customer's next month go?"))
    }
  }

  /// Whether a text says that something is lost or hurts, or how much.
  private func namesImpact(_ passage: Passage) -> Bool {
    passage.has(.consequence) || passage.has(.pain) || passage.hasQuantity(in: passage.all)
      || passage.hasFigure
  }
}
