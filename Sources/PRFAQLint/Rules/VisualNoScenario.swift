internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A picture comes with the scene that it shows.
public struct VisualNoScenario: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "visual-no-scenario", category: .visuals, severity: .info,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 시나리오를 생각해 그림으로 보여 준다.",
      en: """
        flex.team, “Amazon Working Backwards”: think up a scenario and show it in pictures.
        """),
    summary: Text(
      ko: "그림 곁에 고객이 겪는 장면이 글로 있습니다.", en: "Beside a picture the scene is told."),
    rationale: Text(
      ko: "화면만 있으면 누가 언제 왜 그 화면을 보는지 알 수 없습니다. 한두 문장이면 그림이 이야기가 됩니다.",
      en: """
        A screen alone does not tell who sees it, when and why. Two sentences make a story of it.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "장면은 그림 위에 있어도 아래에 있어도 됩니다.", en: "The scene may stand above the picture or below it."),
        ExampleDraft.en.with(
          .visual,
          "At nine in the evening Priya scans the door and a light blinks over the drill.\n\n![The open locker](locker.png)"
        )),
      .passes(
        .en, note: Text(ko: "흐름을 그린 도표는 장면입니다.", en: "A diagram of the steps is a scene."),
        ExampleDraft.en.with(
          .visual,
          "```mermaid\nsequenceDiagram\n  Priya->>Locker: scans the door\n  Locker->>Priya: lights the drill\n```\n\n![The open locker](locker.png)"
        ), existingPaths: ["locker.png"]),
      .fails(
        .ko, ExampleDraft.ko.with(.visual, "⚑![첫 화면](first.png)⚐\n\n![수거 화면](pickup.png)"),
        existingPaths: ["first.png", "pickup.png"]),
      .fails(
        .en, ExampleDraft.en.with(.visual, "⚑![The open locker](locker.png)⚐"), existingPaths: ["locker.png"]),
    ],
    yieldsTo: ["visual-missing", "placeholder", "image-file-missing"])

  /// Creates the rule.
  public init() {}

  /// One finding when nothing is told beside any picture.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    let pictures = draft.visuals.filter { $0.kind == .image && isShown($0, in: facts) }
    guard let first = pictures.first,
      !draft.visuals.contains(where: { $0.kind == .scenario || $0.kind == .diagram }),
      !pictures.contains(where: { isTold($0, in: facts) })
    else { return [] }
    return [
      finding(
        at: first.range,
        message: Text(ko: "그림만 있고 고객이 겪는 장면이 없습니다.", en: "Nothing tells the scene that the picture shows."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "그림 위나 아래에 누가 언제 무엇을 하다가 이 화면을 보는지, 그다음에 무엇을 하는지 두세 문장으로 쓰세요.",
          en: "In two or three sentences say who sees this, when and while doing what, and what they do next."
        ),
        question: Text(
          ko: "이 화면을 보는 고객은 바로 전에 무엇을 하고 있었나요?",
          en: "What was the customer doing just before seeing this?"))
    ]
  }

  /// Whether a picture stands where pictures of the product do; elsewhere it may be a logo or a badge.
  private func isShown(_ visual: Visual, in facts: Facts) -> Bool {
    facts.part(around: visual.range)?.kind == .visual
  }

  /// Whether sentences stand in the part of a picture.
  private func isTold(_ visual: Visual, in facts: Facts) -> Bool {
    guard let part = facts.part(around: visual.range) else { return true }
    return facts.prose.sentences(in: facts.prose.text(of: part.range)).contains { sentence in
      facts.prose.sentences[facts.prose.sentence(at: sentence.lowerBound)].role == .statement
        && sentence.count > 30
    }
  }
}
