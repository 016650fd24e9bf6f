internal import PRFAQProse

/// The problem says how large it is.
public struct ProblemUnquantified: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-unquantified", category: .problem, severity: .warning,
    source: Text(
      ko: """
        Bryar와 Carr, ‘Working Backwards’(2021) 5장: 예시 글은 온라인 구매자 가운데 몇이나 그 문제를 겪는지 말한다. \
        Amazon이 나눠 주는 다섯 질문: 문제의 크기를 적는다.
        """,
      en: """
        Bryar & Carr, Working Backwards (2021), ch. 5: their example says how many online \
        shoppers have the problem. The five questions, as Amazon hands them out: define the \
        size of the problem.
        """),
    summary: Text(ko: "문제의 크기가 숫자로 나와 있습니다.", en: "The problem says how large it is."),
    rationale: Text(
      ko: "몇 명이 얼마나 자주 겪는지 모르면 풀 값어치가 있는지 판단할 수 없습니다.",
      en: "Without how many and how often nobody can judge whether it is worth solving."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "‘절반’, ‘두 배’도 숫자입니다.", en: "“Half” and “twice” are numbers."),
        ExampleDraft.ko.with(.problem, "퇴근하면 밤이라 세탁기를 돌리지 못한다. 혼자 사는 직장인의 절반이 주말마다 빨래방에서 기다린다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko, ExampleDraft.ko.with(.problem, "⚑퇴근하면 밤이라 세탁기를 돌리지 못한다. 주말 빨래방에는 줄이 길어 오전을 버린다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          "⚑Renters buy a drill and lose the cupboard to it. Hire shops close early, and people waste the morning.⚐"
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["problem-missing", "problem-no-impact"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for a problem without any number.
  public func findings(in facts: Facts) -> [Finding] {
    let problems = facts.release.problems
    guard let first = problems.first(where: { !facts.draft.isHeading(at: $0.range.lowerBound) }),
      !problems.contains(where: { $0.hasQuantity(in: $0.all) || $0.hasFigure || !facts.isWritten($0) })
    else { return [] }
    return [
      finding(
        at: first.range,
        message: Text(ko: "문제가 얼마나 큰지 숫자가 하나도 없습니다.", en: "No number says how large the problem is."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "몇 명이, 얼마나 자주, 한 번에 얼마의 시간이나 돈을 잃는지 쓰고 출처를 밝히세요. 모른다면 가정이라고 적으세요.",
          en: """
            Say how many people, how often, and how much time or money each time, with the source; mark what is not \
            known as an assumption.
            """),
        question: Text(
          ko: "지난 한 달 동안 이 문제를 겪은 고객은 몇 명인가요?",
          en: "How many customers had this problem last month?"))
    ]
  }
}
