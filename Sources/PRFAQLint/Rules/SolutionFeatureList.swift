internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The release tells what customers do, and does not list features.
///
/// Judged of a heading, a label or an opening line that calls the points below it features. One finding a draft.
public struct SolutionFeatureList: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "solution-feature-list", category: .solution, severity: .info,
    source: Text(
      ko: "productinterview.com: 보도자료에는 목록을 넣지 않는다. punt-labs/prfaq: 고객이 하는 일부터 적는다.",
      en: """
        productinterview.com: no bullets in the release. punt-labs/prfaq: start with what the customer does.
        """),
    summary: Text(
      ko: "보도자료는 기능을 늘어놓지 않고 고객이 하는 일을 이야기합니다.",
      en: "The release tells what customers do, and does not list features."),
    rationale: Text(
      ko: "기능 목록은 무엇이 가장 중요한지, 어느 기능이 어느 문제를 푸는지 말하지 않습니다.",
      en: "A list of features does not say which of them matters, nor which problem each of them solves."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en,
        note: Text(
          ko: "순서대로 하는 일은 목록으로 적어도 됩니다.", en: "Steps that customers take may be a list."),
        ExampleDraft.en.with(
          .solution,
          "A renter needs three steps:\n\n- Scan the door and pick a tool.\n- Take it home and hang the shelf.\n- Put it back; the charge stops."
        )),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .solution,
          "고객이 앱에서 ‘수거’를 누르면 기사가 문 앞의 가방을 걷어 가고 아침에 돌려준다.\n\n**⚑주요 기능⚐**\n\n- 야간 수거\n- 전용 가방\n- 위치 알림"
        )),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The customer scans the door, picks a tool and unlocks it; when it goes back the charge stops.\n\n**⚑Key features:⚐**\n\n- All-night lockers\n- Photo check\n- Battery swap"
        )),
    ],
    yieldsTo: RuleMetadata.unwritten + ["solution-missing"], languages: [.ko, .koHanja, .en, .ja, .zh])

  private static let names = Phrases(list: "feature-heading")

  /// Creates the rule.
  public init() {}

  /// One finding for the first list that is called one of features.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template else { return [] }
    let blocks = facts.prose.blocks
    for index in blocks.indices where blocks[index].part.isRelease && blocks[index].text.count < 80 {
      guard facts.says(Self.names, in: blocks[index].text), opensList(index, in: facts) else { continue }
      return [report(facts.prose.source(blocks[index].text), in: facts)]
    }
    return []
  }

  /// Whether the three blocks behind one are points of a list.
  private func opensList(_ index: Int, in facts: Facts) -> Bool {
    let nodes = facts.draft.tree.nodes
    let blocks = facts.prose.blocks
    func isItem(_ block: Prose.Block) -> Bool {
      if case .item = nodes[nodes[block.node].parent].kind { return true }
      return false
    }
    guard index + 3 < blocks.count else { return false }
    return blocks[index + 1...index + 3].allSatisfy { isItem($0) && $0.part.isRelease }
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "보도자료에 기능 목록이 있습니다.", en: "A list of features stands in the release."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "앞에서 말한 문제마다 그것을 푸는 기능 하나를 골라 ‘고객이 …하면 …된다’로 쓰고, 나머지는 외부 FAQ로 옮기세요.",
        en: """
          For each problem told above choose the feature that solves it and say what the customer does and gets; move \
          the others to the external FAQ.
          """),
      question: Text(
        ko: "이 가운데 하나만 남긴다면 고객은 무엇을 고를까요?", en: "If only one of these could stay, which would customers keep?"
      ))
  }
}
