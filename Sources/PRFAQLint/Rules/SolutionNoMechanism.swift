internal import PRFAQProse

/// The solution says what the customer does with the product.
public struct SolutionNoMechanism: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "solution-no-mechanism", category: .solution, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 제품이 움직이는 방식. punt-labs/prfaq: 고객이 하는 일부터 적는다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the way in which the product works. \
        punt-labs/prfaq: start with what the customer does.
        """),
    summary: Text(
      ko: "해결책에는 고객이 제품을 어떻게 쓰는지 나와 있습니다.",
      en: "The solution says what the customer does with the product."),
    rationale: Text(
      ko: "‘해결한다’는 말만으로는 정말 해결되는지 따질 수 없습니다. 고객의 손이 움직이는 순서를 봐야 합니다.",
      en: "That something is solved cannot be judged; what the customer does, step by step, can."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.ko, ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(.solution, "⚑달빛세탁은 혁신적인 서비스로 1인 가구의 빨래 문제를 완벽히 해결한다. 빨래의 새로운 기준이다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "⚑ShedShare fixes this with a robust, scalable experience. It is a completely seamless solution for renters.⚐"
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["solution-missing"], languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for a solution in which nobody does anything.
  public func findings(in facts: Facts) -> [Finding] {
    let solution = facts.release.solution
    guard let first = solution.first,
      solution.allSatisfy({
        facts.isWritten($0) && ($0.language.isKorean || $0.language == .en) && !$0.has(.stage)
      }), solution.reduce(0, { $0 + $1.mechanisms }) < 3
    else { return [] }
    return [
      finding(
        at: first.range,
        message: Text(
          ko: "고객이 제품을 어떻게 쓰는지 나와 있지 않습니다.",
          en: "The solution does not say what the customer does with the product."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "고객이 처음 하는 일부터 결과를 받을 때까지 ‘…하면 …된다’로 이어 쓰세요.",
          en: "Tell it from the customer's first step to the result: when they do this, that happens."),
        question: Text(
          ko: "제품을 받은 고객이 맨 처음 하는 일은 무엇인가요?", en: "What is the first thing a customer does with it?"))
    ]
  }
}
