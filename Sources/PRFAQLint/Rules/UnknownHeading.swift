internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A heading within the release names one of its items.
public struct UnknownHeading: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "unknown-heading", category: .structure, severity: .info,
    source: Text(
      ko: "안내서, 템플릿, 초안에서 모은 이 도구의 소제목 표.",
      en: "The table of headings of this tool, gathered from guides, templates and drafts."),
    summary: Text(
      ko: "보도자료 안의 제목은 알려진 항목 이름입니다.", en: "A heading within the release names one of its items."),
    rationale: Text(
      ko: "알려진 이름을 쓰면 읽는 사람이 찾던 항목을 바로 찾고, 이 도구도 잘못 읽지 않습니다.",
      en: "Known names let readers find what they look for, and keep this tool from misreading."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en, note: Text(ko: "제목 자체가 소식인 줄은 그대로 둡니다.", en: "A heading that is the headline itself is fine."),
        ExampleDraft.enNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.replacing(.solution, heading: "### ⚑해걸책⚐", solutionKorean).text),
      .fails(.en, ExampleDraft.en.replacing(.solution, heading: "### ⚑Solutoin⚐", solutionEnglish).text),
    ],
    yieldsTo: ["missing-press-release", "headline-missing"], isOptIn: true, languages: [.ko, .koHanja, .en])

  private static let solutionKorean = "고객이 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 소음이 나지 않고 냄새도 없다."
  private static let solutionEnglish = """
    The customer scans the door, picks a tool and unlocks it; nobody waits for a shop or a neighbour.
    """

  /// Creates the rule.
  public init() {}

  private static let names = [String](list: "unknown-heading-names")

  /// One finding for each short heading of the release that nearly is the name of an item.
  public func findings(in facts: Facts) -> [Finding] {
    facts.draft.tree.nodes.compactMap { node in
      guard case .heading = node.kind, node.contentRange.count <= 60,
        let part = facts.part(around: node.range),
        part.kind.isRelease, HeadingTable.match(facts.bytes, node.contentRange, facts.draft.vocabulary) == nil
      else { return nil }
      let words = facts.composed(node.contentRange).lowercased()
      guard let near = NearestName.find(words, among: Self.names), near != words else { return nil }
      return finding(
        at: node.contentRange,
        message: Text(ko: "알려진 항목 이름이 아닙니다. ‘\(near)’인가요?", en: "This names no item; is it “\(near)”?"),
        evidence: facts.words(node.contentRange),
        help: Text(
          ko: "‘\(near)’라고 고치거나, 팀에서 쓰는 이름이면 `.prfaq.yml`의 `headings`에 올리세요.",
          en: "Write “\(near)”, or list the name under `headings` in `.prfaq.yml` if your team uses it."),
        question: Text(ko: "이 제목 아래에는 어느 항목이 있나요?", en: "Which item stands under this heading?"))
    }
  }
}
