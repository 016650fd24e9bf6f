internal import PRFAQMarkdown
internal import PRFAQModel

/// The release tells three or four problems.
public struct ProblemCount: Rule {
  private static let atLeast = RuleOption(
    "at-least", .integer(1...20), default: .integer(3),
    help: Text(ko: "문제가 적어도 몇 개여야 하는지", en: "how many problems there are at least"))
  private static let atMost = RuleOption(
    "at-most", .integer(1...20), default: .integer(5),
    help: Text(ko: "문제가 많아야 몇 개인지", en: "how many problems there are at most"))

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-count", category: .problem, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 고객의 말로 쓴 문제 서너 가지. Bryar와 Carr는 개수를 정하지 않습니다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: three or four problems in the customer's \
        words. Bryar & Carr ask for none.
        """),
    summary: Text(ko: "고객의 문제는 서너 개입니다.", en: "Three or four problems are told."),
    rationale: Text(
      ko: "하나둘이면 다른 불편을 들여다보지 않은 것이고, 다섯이 넘으면 무엇이 먼저인지 고르지 않은 것입니다.",
      en: "One or two mean that nobody looked further; six or more mean that nobody chose."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "문단으로 이어 쓴 문제는 세지 않습니다.", en: "Problems told in running text are not counted."),
        ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "둘로 묶은 문제는 묶음 안의 것을 셉니다.", en: "Where problems stand in two groups, those within count."),
        ExampleDraft.en.with(
          .problem,
          """
          - What it costs
            - A drill costs $70, and renters lose a cupboard to it.
            - The bits get lost, and a new set costs $20.
          - When it is to be had
            - Hire shops close at five, and people waste the morning.
            - Borrowing is awkward, so the shelf stays in its box.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .problem,
          """
          1. ⚑퇴근하면 밤 10시라 세탁기를 돌리지 못한다. 빨래가 일주일씩 밀린다.
          2. 주말 빨래방에는 줄이 길다. 토요일 오전에 평균 52분을 기다린다.⚐
          """)),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          """
          1. ⚑A drill costs $70, and renters lose a cupboard to it.
          2. Hire shops close at five, and people waste the morning.
          3. Borrowing is awkward, so the shelf stays in its box.
          4. The bits get lost, and a new set costs $20.
          5. The cable is too short for the balcony, so nothing is hung there.
          6. The charger stays at work, and the battery is flat on Saturday.⚐
          """)),
    ],
    yieldsTo: RuleMetadata.unwritten + ["problem-missing"], levels: [.bryarCarr: .off],
    options: [atLeast, atMost])

  private let least: Int
  private let most: Int

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) {
    least = options.integer(Self.atLeast)
    most = options.integer(Self.atMost)
  }

  /// Whether the part about problems lists more than was counted, in groups.
  private func hasMore(than count: Int, in facts: Facts) -> Bool {
    let nodes = facts.draft.tree.nodes
    return facts.draft.parts(.problem).reduce(0) { sum, part in
      sum
        + facts.nodes(overlapping: part.range).count { index in
          guard case .item = nodes[index].kind else { return false }
          return nodes[index].range.lowerBound >= part.range.lowerBound
        }
    } > count
  }

  /// One finding for a list with fewer or more problems than asked for.
  public func findings(in facts: Facts) -> [Finding] {
    let items = facts.release.problemItems
    guard let first = items.first, let last = items.last, first.form != .paragraph,
      !(least...max(least, most)).contains(items.count),
      !(items.count < least && hasMore(than: items.count, in: facts))
    else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    let count = items.count
    let isFew = count < least
    return [
      finding(
        at: range,
        message: Text(ko: "고객의 문제가 \(count)개입니다.", en: "The release tells \(count) problems."),
        evidence: facts.excerpt(first.range),
        help: isFew
          ? Text(
            ko: "같은 고객이 그 앞뒤에서 겪는 불편을 더 찾아 \(least)개 이상 쓰세요.",
            en:
              "Look for what else hurts the same customer before and after, until there are \(least) or more."
          )
          : Text(
            ko: "고객에게 가장 아픈 것부터 \(most)개만 남기고 나머지는 내부 FAQ로 옮기세요.",
            en: "Keep the \(most) that hurt most, and move the others to the internal FAQ."),
        question: isFew
          ? Text(
            ko: "고객이 이 일을 하는 하루를 따라가면 또 어디에서 멈추나요?",
            en: "Following the customer through that day, where else do they get stuck?")
          : Text(
            ko: "하나만 풀 수 있다면 고객은 어느 것을 고를까요?", en: "If only one were solved, which would they choose?"))
    ]
  }
}
