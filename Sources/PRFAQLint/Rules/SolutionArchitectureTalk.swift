internal import PRFAQModel
internal import PRFAQProse

/// The solution is told to customers and not to engineers.
public struct SolutionArchitectureTalk: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "solution-architecture-talk", category: .solution, severity: .info,
    source: Text(
      ko: "punt-labs/prfaq: 설계 문서처럼 읽히는 해결책을 흔한 실수로 꼽는다.",
      en: """
        punt-labs/prfaq: a solution that reads like an architecture document is a common \
        mistake.
        """),
    summary: Text(
      ko: "해결책은 개발자가 아니라 고객에게 하는 말입니다.", en: "The solution speaks to customers, not to engineers."),
    rationale: Text(
      ko: "고객은 무엇으로 만들었는지가 아니라 무엇을 할 수 있는지 알고 싶어 합니다. 구조는 내부 FAQ에서 따지면 됩니다.",
      en: "Customers want to know what they can do, not what it is made of; that belongs in the internal FAQ."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en, note: Text(ko: "고객이 개발자면 기술 낱말이 고객의 말입니다.", en: "To developers these are their own words."),
        ExampleDraft.en.with(
          .solution,
          "Developers install the SDK, call the API and see the backend's pipeline in one list; the door unlocks."
        )),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(.solution, "⚑달빛세탁은 쿠버네티스 위의 마이크로서비스와 카프카 파이프라인으로 수거 요청을 처리한다. 고객이 누르면 걷어 간다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "⚑ShedShare runs event-driven microservices on Kubernetes with a Kafka backend. The door unlocks when it is scanned.⚐"
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["solution-missing", "solution-no-mechanism"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  private static let makers = Phrases(list: "solution-architecture-talk-makers")

  /// One finding for the first paragraph with three engineering words or more.
  public func findings(in facts: Facts) -> [Finding] {
    let release = facts.release
    let told = [release.headline, release.subheadline].compactMap { $0 } + release.summary + release.solution
    guard !told.contains(where: { Self.makers.occur(in: $0.bytes, $0.all) }) else { return [] }
    for passage in release.solution where facts.isWritten(passage) && passage.count(.engineering) > 2 {
      return [
        finding(
          at: passage.range,
          message: Text(
            ko: "개발 용어가 \(passage.count(.engineering))번 나옵니다.",
            en: "This has \(passage.count(.engineering)) engineering words."),
          evidence: facts.excerpt(passage.range),
          help: Text(
            ko: "고객의 눈에 보이는 일로 바꾸어 쓰고, 구조는 내부 FAQ로 옮기세요.",
            en: "Say what the customer sees happen, and move the architecture to the internal FAQ."),
          question: Text(
            ko: "고객은 이 기술이 있는지 무엇을 보고 알게 되나요?", en: "By what would a customer notice this technology?"))
      ]
    }
    return []
  }
}
