internal import PRFAQModel
internal import PRFAQProse

/// The release says how easy it is to begin.
public struct GettingStartedMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "getting-started-missing", category: .solution, severity: .info,
    source: Text(
      ko: "Bryar와 Carr의 템플릿: 시작하기가 얼마나 쉬운지 적는다. Ian McAllister의 개요에도 이 항목이 있습니다.",
      en: """
        Bryar & Carr's template: describe how easy it is to get started. Ian McAllister's \
        outline has an item for it.
        """),
    summary: Text(ko: "보도자료에는 시작하는 방법이 있습니다.", en: "The release says how to begin."),
    rationale: Text(
      ko: "첫걸음이 어려우면 나머지는 소용이 없습니다. 쓰다 보면 가입에 몇 단계가 드는지 드러납니다.",
      en: "A hard first step makes the rest worthless, and writing it down shows how many steps there are."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .solution, "⚑달빛세탁은 밤 11시에 빨래를 걷어 아침 7시 전에 돌려준다. 동네 세탁소의 밤 설비를 빌리므로 소음이 나지 않는다.⚐"
        ).with(.callToAction, "궁금한 점은 help@moonwash.example 로 물어본다.")),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .solution,
          "⚑ShedShare puts lockers where people walk home. When a tool goes back, the door photographs it.⚐"
        ).with(.callToAction, "Ask the locker's own telephone, 0113 496 0000.")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["cta-missing", "solution-missing", "cta-no-action"], isOptIn: true,
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding when nothing in solution, quotations and calls tells how to begin.
  public func findings(in facts: Facts) -> [Finding] {
    let release = facts.release
    guard let first = release.solution.first, facts.draft.parts(.gettingStarted).isEmpty,
      !(release.solution + release.calls + release.quotes.map { $0.passage }).contains(where: {
        $0.has([.start]) || !facts.isWritten($0)
      })
    else { return [] }
    return [
      finding(
        at: first.range,
        message: Text(ko: "어떻게 시작하는지 나와 있지 않습니다.", en: "The release does not say how to begin."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "가입이나 설치의 첫 단계와 걸리는 시간을 한 문장으로 쓰세요.",
          en: "Say in one sentence what the first step is and how long it takes."),
        question: Text(
          ko: "처음 쓰는 고객이 첫 혜택을 얻기까지 몇 분이 걸리나요?",
          en: "How many minutes pass before a new customer gets the first benefit?"))
    ]
  }
}
