internal import PRFAQProse

/// The problems are told in the order in which they matter.
public struct ProblemNotPrioritised: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-not-prioritised", category: .problem, severity: .info,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 문제를 중요한 순서로 적는다.",
      en: """
        flex.team, “Amazon Working Backwards”: the problems in the order of their priority.
        """),
    summary: Text(
      ko: "문제는 고객에게 중요한 순서대로 적혀 있습니다.",
      en: "The problems come in the order in which they matter to the customer."),
    rationale: Text(
      ko: "순서가 없으면 읽는 사람은 가장 쉬운 문제부터 이야기합니다.",
      en: "Without an order, a discussion begins with whichever problem is easiest."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "숫자가 있으면 견줄 수 있습니다.", en: "Numbers let problems be compared."),
        ExampleDraft.ko.with(.problem, "- 빨래방에서 평균 52분을 기다린다.\n- 소음 항의로 빨래가 밀린다.\n- 널 곳이 없어 냄새가 난다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .problem, "- ⚑소음 항의를 받아 빨래가 밀린다.⚐\n- 빨래방에는 줄이 길어 주말을 버린다.\n- 널 곳이 없어 옷에서 냄새가 난다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          """
          - ⚑Renters buy a drill and lose the cupboard to it.⚐
          - Hire shops close early, so people waste the morning.
          - Borrowing from a neighbour is awkward.
          """)),
    ],
    yieldsTo: RuleMetadata.unwritten + ["problem-missing", "problem-count"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for several problems that nothing ranks.
  public func findings(in facts: Facts) -> [Finding] {
    let items = facts.release.problemItems
    guard items.count > 1, let first = items.first, first.form != .paragraph,
      !items.contains(where: {
        $0.isRanked || $0.passage.has(.ordinal) || $0.passage.hasQuantity(in: $0.passage.all)
          || !facts.isWritten($0.passage)
      }), !Self.isNumbered(first, in: facts)
    else { return [] }
    return [
      finding(
        at: first.range,
        message: Text(
          ko: "문제 \(items.count)개 가운데 무엇이 먼저인지 알 수 없습니다.",
          en: "Nothing says which of the \(items.count) problems matters most."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "중요한 순서대로 번호를 붙이거나, 견줄 수 있는 숫자를 문제마다 적으세요.",
          en: "Number them in the order of importance, or give each a figure by which they can be compared."),
        question: Text(
          ko: "고객이 돈을 내고라도 없애고 싶은 문제는 어느 것인가요?",
          en: "Which of them would customers pay to be rid of?"))
    ]
  }

  /// Whether titles carry numbers: `문제 1.`, `### Problem 1`.
  private static func isNumbered(_ item: ProblemItem, in facts: Facts) -> Bool {
    let opening = item.range.lowerBound..<min(item.range.upperBound, item.range.lowerBound + 24)
    return facts.bytes[opening].contains { $0 &- 0x30 < 10 }
  }
}
