internal import PRFAQModel

/// The release ends by telling the customer what to do.
public struct CtaMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "cta-missing", category: .callToAction, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 이용 안내는 보도자료의 여덟 항목 가운데 하나다. McAllister의 개요도 \
        이것으로 끝난다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the call to action is one of the eight items \
        of the release. McAllister's outline closes with it.
        """),
    summary: Text(
      ko: "보도자료는 고객이 무엇을 하면 되는지로 끝납니다.",
      en: "The press release tells customers what to do next."),
    rationale: Text(
      ko: "마음이 움직인 고객이 바로 다음에 할 일을 찾지 못하면 거기서 멈춥니다. 어디에서 얼마에 시작하는지 정해야 출시할 수 있습니다.",
      en: """
        A customer who is convinced and finds no next step stops there. Where to begin and at what price has to be \
        settled before anything can be launched.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.ko, ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .ko,
        note: Text(
          ko: "시작하는 방법을 알려 주는 부분도 행동 안내로 봅니다.", en: "A section on how to get started says what to do as well."
        ),
        ExampleDraft.ko.replacing(
          .callToAction, heading: "### 시작하기",
          "앱을 설치하고 주소를 넣으면 전용 가방이 다음 날 온다. 첫 가방은 무료다."
        ).text),
      .fails(.ko, ExampleDraft.ko.without(.callToAction, markAt: .release)),
      .fails(.en, ExampleDraft.en.without(.callToAction, markAt: .release)),
      .fails(.en, ExampleDraft.enNarrative.without(.callToAction, markAt: .release)),
    ],
    yieldsTo: ["missing-press-release", "section-empty"])

  /// Creates the rule.
  public init() {}

  /// One finding when nothing says what to do next.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.draft.pressRelease != nil, facts.callRanges.isEmpty, !facts.invitesElsewhere else {
      return []
    }
    // An empty heading for either says where it belongs.
    let empty = facts.emptySections.first { $0.kind == .callToAction || $0.kind == .gettingStarted }
    let place = empty?.heading.lowerBound ?? facts.releaseStart
    return [
      absence(
        at: place,
        message: Text(
          ko: "고객이 무엇을 하면 되는지 알려 주는 부분이 없습니다.",
          en: "Nothing tells customers what to do next."),
        help: Text(
          ko: "보도자료 끝에 어디에서, 얼마에, 어떻게 시작하는지 한두 문장으로 쓰고 주소를 붙이세요.",
          en: """
            Close the release with one or two sentences and an address: where to begin, at what price, and how.
            """),
        question: Text(
          ko: "이 글을 읽은 고객은 지금 어디로 가서 무엇을 하면 되나요?",
          en: "Where does a customer who has read this go, and what do they do there?"))
    ]
  }
}
