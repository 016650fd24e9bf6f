internal import PRFAQMarkdown
internal import PRFAQModel

/// The release is prose, and pictures stand outside of it.
public struct VisualInsidePr: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "visual-inside-pr", category: .visuals, severity: .info,
    source: Text(
      ko: """
        productinterview.com: 보도자료에는 도표, 그림, 글머리표를 넣지 않는다. flex.team의 “Amazon Working \
        Backwards”: 시각 자료는 따로 하는 단계다.
        """,
      en: """
        productinterview.com: no charts, images or bullets in the release. flex.team, \
        “Amazon Working Backwards”: the visual is a step of its own.
        """),
    summary: Text(ko: "보도자료 안에는 그림과 표가 없습니다.", en: "The release holds neither pictures nor tables."),
    rationale: Text(
      ko: "그림이 있으면 글이 해야 할 설명을 그림에 미루게 됩니다.",
      en: "A picture tempts the writer to leave to it what the words should say."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .solution,
          "고객이 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 소음이 나지 않고 냄새도 없다.\n\n⚑![가방](https://moonwash.example/bag.png)⚐"
        )),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The customer scans the door, picks a tool and unlocks it; nobody waits for a shop or a neighbour.\n\n⚑![A door](https://shedshare.example/door.png)⚐"
        )),
    ],
    yieldsTo: ["missing-press-release", "link-empty"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding for each image or table in the release.
  public func findings(in facts: Facts) -> [Finding] {
    let parts = facts.draft.parts.filter { $0.kind.isRelease }
    return facts.draft.tree.nodes.compactMap { node in
      guard node.kind == .image || node.kind == .table,
        parts.contains(where: { $0.range.contains(node.range.lowerBound) })
      else { return nil }
      return finding(
        at: node.range,
        message: node.kind == .table
          ? Text(ko: "보도자료 안에 표가 있습니다.", en: "A table stands in the release.")
          : Text(ko: "보도자료 안에 그림이 있습니다.", en: "A picture stands in the release."),
        evidence: facts.excerpt(node.range),
        help: Text(
          ko: "보도자료 뒤의 시각화로 옮기고, 여기에는 문장으로 쓰세요.",
          en: "Move it behind the release, and say it here in a sentence."),
        question: Text(ko: "이것을 문장 하나로 옮기면 무엇이 되나요?", en: "What would it be as one sentence?"))
    }
  }
}
