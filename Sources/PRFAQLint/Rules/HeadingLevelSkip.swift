internal import PRFAQMarkdown
internal import PRFAQModel

/// Headings go down one level at a time.
public struct HeadingLevelSkip: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "heading-level-skip", category: .structure, severity: .info,
    source: Text(
      ko: "웹 콘텐츠 접근성 지침(H42)과 모든 Markdown 검사기: 제목 수준을 건너뛰지 않는다.",
      en: """
        The Web Content Accessibility Guidelines (H42) and every Markdown linter: levels are \
        not skipped.
        """),
    summary: Text(ko: "제목 단계는 한 단계씩 내려갑니다.", en: "Headings go down one level at a time."),
    rationale: Text(
      ko: "단계를 건너뛰면 목차와 화면 낭독기에서 무엇이 무엇에 속하는지 알 수 없습니다.",
      en: "Where a level is skipped, outlines and screen readers cannot tell what belongs to what."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text.oneLevelUp),
      .passes(.en, ExampleDraft.en.text.oneLevelUp),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(.problem, heading: "⚑#### 문제점⚐", problemKorean).text.oneLevelUp),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .problem, heading: "⚑#### Problem⚐", problemEnglish
        ).text
          .oneLevelUp),
    ], isOptIn: true, fix: .unsafe)

  private static let problemKorean = ExampleDraft.ko.body(of: .problem)
  private static let problemEnglish = ExampleDraft.en.body(of: .problem)

  /// Creates the rule.
  public init() {}

  /// One finding for each heading more than one level below the one before it.
  public func findings(in facts: Facts) -> [Finding] {
    let tree = facts.draft.tree
    var before: Int?
    var found: [Finding] = []
    for index in tree.nodes.indices {
      guard let level = tree.headingLevel(of: index) else { continue }
      defer { before = level }
      guard let last = before, level > last + 1 else { continue }
      found.append(report(tree.nodes[index], level: level, expected: last + 1, in: facts))
    }
    return found
  }

  private func report(_ node: MarkdownNode, level: Int, expected: Int, in facts: Facts) -> Finding {
    let isPrefixed = facts.bytes[node.range].starts(with: [UInt8](repeating: 0x23, count: level))
    return finding(
      at: node.range,
      message: Text(
        ko: "제목이 \(expected - 1)단계에서 \(level)단계로 건너뜁니다.",
        en: "The heading goes from level \(expected - 1) to level \(level)."),
      evidence: facts.excerpt(node.range),
      help: Text(ko: "#을 \(expected)개로 줄이세요.", en: "Use \(expected) number signs."),
      question: Text(ko: "이 부분은 어느 제목 아래에 속하나요?", en: "Under which heading does this belong?"),
      fixes: isPrefixed
        ? [
          Fix(
            title: Text(ko: "한 단계 아래로 고치기", en: "Put it one level below"), safety: .unsafe,
            edits: [
              Fix.Edit(
                range: node.range.lowerBound..<node.range.lowerBound + level - expected, replacement: "")
            ])
        ] : [])
  }
}

extension String {
  /// The text of an example without the third level of its headings: what it holds stands at the second.
  fileprivate var oneLevelUp: String {
    split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("### ") ? $0.dropFirst() : $0
    }
    .joined(separator: "\n")
  }
}
