internal import PRFAQModel
internal import PRFAQProse

/// The release tells news and does not explain what a PR/FAQ is.
public struct ExplainsItself: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "explains-itself", category: .structure, severity: .info,
    source: Text(
      ko: "punt-labs/prfaq: 자기 형식을 설명하는 문서를 흔한 실수로 꼽는다.",
      en: """
        punt-labs/prfaq: a document that explains its own convention is a common mistake.
        """),
    summary: Text(
      ko: "보도자료는 형식을 설명하지 않고 소식을 전합니다.", en: "The release tells news and not its own convention."),
    rationale: Text(
      ko: "형식을 설명하는 문장은 출시한 날의 눈을 깨뜨립니다. 안내가 필요하면 문서 맨 위에 두면 됩니다.",
      en:
        "A sentence about the format breaks the view from launch day; guidance belongs at the top of the document."
    ),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "보도자료 밖의 안내는 괜찮습니다.", en: "A note outside of the release is fine."),
        "> 이 문서는 출시된 것처럼 쓴 초안이다.\n\n" + ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .solution, "⚑이 문서는⚐ 고객 관점에서 작성했다. 고객이 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 소음이 나지 않고 냄새도 없다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "⚑This press release is⚐ written from the customer's side. The customer scans the door and unlocks a tool; nobody waits for a shop or a neighbour."
        )),
    ],
    yieldsTo: RuleMetadata.unwritten, isOptIn: true, languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each paragraph of the release that speaks of the document.
  public func findings(in facts: Facts) -> [Finding] {
    let release = facts.release
    return (release.summary + release.problems + release.solution + release.calls).compactMap { passage in
      guard facts.isWritten(passage), let first = passage.first(.convention) else { return nil }
      let longest = passage.words.filter {
        $0.lists.contains(.convention) && $0.range.lowerBound == first.lowerBound
      }
      .map { $0.range }.max { $0.count < $1.count }
      let range = passage.source(longest ?? first)
      return finding(
        at: range,
        message: Text(ko: "보도자료가 자기 형식을 설명합니다.", en: "The release explains its own convention."),
        evidence: facts.words(range),
        help: Text(
          ko: "이 문장을 지우거나 문서 맨 위의 안내로 옮기세요.", en: "Take the sentence out, or move it to a note at the top."),
        question: Text(
          ko: "신문에 실린 기사라면 이 문장이 있을까요?", en: "Would the sentence stand in a newspaper?"))
    }
  }
}
