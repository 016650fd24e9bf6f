internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A decision that is recorded says why it was taken.
///
/// Judged in the list under a heading that says that it records decisions. One finding a list, at the first without a
/// reason.
public struct DecisionNoReason: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "decision-no-reason", category: .evidence, severity: .info,
    source: Text(
      ko: "workingbackwards.com의 검토 안내에서 이끌어 냈습니다. 다음에 읽는 사람도 왜 그렇게 정했는지 따질 수 있어야 합니다.",
      en: """
        Follows from workingbackwards.com on reviews: those who read it next must be able to argue with why it was \
        decided so.
        """),
    summary: Text(ko: "적어 둔 결정에는 까닭이 있습니다.", en: "A decision that is recorded says why it was taken."),
    rationale: Text(
      ko: "까닭이 없는 결정은 다음 회의에서 처음부터 다시 논의됩니다. 무엇이 달라지면 되돌릴지도 알 수 없습니다.",
      en: """
        A decision without a reason is argued all over again at the next meeting, and nobody knows what would have to \
        change to undo it.
        """),
    examples: DecisionNoReasonExamples.all,
    yieldsTo: ["placeholder", "open-issue-no-owner", "template-instruction-left"],
    languages: [.ko, .koHanja, .en, .ja])

  /// Creates the rule.
  public init() {}

  /// One finding for each record with decisions that have no reason.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template, facts.mayHold(Self.headings) else { return [] }
    let blocks = facts.prose.blocks
    return blocks.indices.compactMap { index in
      guard blocks[index].isHeading, blocks[index].text.count < 60,
        facts.says(Self.headings, in: blocks[index].text)
      else { return nil }
      let records = blocks[(index + 1)...].prefix { !$0.isHeading && $0.partIndex == blocks[index].partIndex }
        .filter { isPoint($0, in: facts) && $0.text.count > Self.shortest }
      let open = records.filter { !facts.says(Self.reasons, in: $0.text) }
        .map { facts.prose.source($0.text) }.filter { !isLeftOut($0) }
      return open.isEmpty || records.count > Self.most ? nil : report(open, in: facts)
    }
  }

  private func isPoint(_ block: Prose.Block, in facts: Facts) -> Bool {
    let nodes = facts.draft.tree.nodes
    if case .item = nodes[nodes[block.node].parent].kind { return true }
    return false
  }

  /// Fewer bytes than a decision takes.
  private static let shortest = 12
  /// More than anybody would give reasons for.
  private static let most = 20

  private static let headings = Phrases(list: "decision-no-reason-headings")
  private static let reasons = Phrases(list: "decision-no-reason-reasons")

  private func report(_ decisions: [Range<Int>], in facts: Facts) -> Finding {
    finding(
      at: decisions[0],
      message: Text(ko: "결정을 적으면서 까닭을 적지 않았습니다.", en: "This records a decision without its reason."),
      evidence: facts.excerpt(decisions[0]),
      help: Text(
        ko: "결정마다 까닭 하나와 달라지는 수치를 덧붙이세요. 예: 20분에서 10분으로, 시험에서 기다림의 80%가 10분을 넘어서.",
        en: """
          Add to each one reason and the number that changes with it: from 20 minutes to 10, because 80 percent of the \
          waits in the trial were longer.
          """),
      question: Text(
        ko: "이 결정에 반대한 사람은 무엇을 걱정했나요?", en: "What worried whoever was against this?"),
      notes: decisions.dropFirst().prefix(8).map {
        Finding.Note(range: $0, message: Text(ko: "여기에도 까닭이 없습니다.", en: "No reason here, either."))
      })
  }
}
