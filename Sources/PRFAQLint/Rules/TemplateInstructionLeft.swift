internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The template's instructions are gone.
///
/// Instructions in comments may stay, since no reader sees them; those in brackets wait for words and are the
/// placeholder rule's.
public struct TemplateInstructionLeft: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "template-instruction-left", category: .placeholders, severity: .error,
    source: Text(
      ko: "Bryar와 Carr의 템플릿에는 글쓴이에게 주는 지시가 섞여 있고, punt-labs/prfaq는 남아 있는 지시문을 흔한 실수로 꼽습니다.",
      en: """
        Bryar & Carr's template mixes its text with instructions to the writer; \
        punt-labs/prfaq counts instructions that stay behind among the common mistakes.
        """),
    summary: Text(
      ko: "양식의 작성 안내가 글에 남아 있지 않습니다.", en: "No instruction of the template is left in the text."),
    rationale: Text(
      ko: "안내문이 남은 문서는 읽는 사람에게 어디까지가 쓴 글인지 가려내는 일을 떠넘깁니다. 대개 그 항목은 아직 쓰지 않은 것입니다.",
      en: """
        Instructions that stay leave it to readers to tell what has been written, and mostly the section has not.
        """),
    examples: TemplateInstructionExamples.all, languages: [.ko, .koHanja, .en, .ja, .zh, .es, .fr, .de, .pt])

  /// Creates the rule.
  public init() {}

  /// One finding for each piece of guidance: a block that instructs the writer, with those that go on in the same quote
  /// or list, or directly below.
  public func findings(in facts: Facts) -> [Finding] {
    let blocks = instructions(in: facts)
    var findings: [Finding] = []
    var last: Int?
    for block in blocks {
      let outer = outerBlock(of: block.index, in: facts)
      // Whoever takes out the first of them takes out all.
      if let known = last, known == outer || follows(outer, known, in: facts) {
        last = outer
        continue
      }
      last = outer
      findings.append(report(block.range, in: facts))
    }
    return findings
  }

  /// The block of the document that holds a node: a quote, a list, or the node itself; a cell stands for itself.
  private func outerBlock(of index: Int, in facts: Facts) -> Int {
    let nodes = facts.draft.tree.nodes
    if nodes[index].kind == .tableCell { return index }
    var index = index
    while nodes[index].parent > 0 { index = nodes[index].parent }
    return index
  }

  /// Whether one block of guidance goes on directly below another, without a heading of its own.
  private func follows(_ block: Int, _ other: Int, in facts: Facts) -> Bool {
    let nodes = facts.draft.tree.nodes
    if case .heading = nodes[block].kind { return false }
    return nodes[other].subtreeEnd == block && nodes[block].kind != .tableCell
  }

  /// The blocks that instruct the writer, in order.
  private func instructions(in facts: Facts) -> [(index: Int, range: Range<Int>)] {
    let hints = facts.draft.guidance
    guard !hints.isEmpty else { return [] }
    return facts.draft.tree.nodes.indices.compactMap { index in
      let node = facts.draft.tree.nodes[index]
      switch node.kind {
      case .paragraph, .heading, .tableCell: break
      default: return nil
      }
      // Most blocks hold no word of guidance; the rest are read closely.
      let hint = hints.partitionPoint { $0 < node.contentRange.lowerBound }
      guard hint < hints.count, hints[hint] < node.contentRange.upperBound,
        !facts.hasPlaceholder(in: node.contentRange), isInstruction(node.contentRange, in: facts)
      else { return nil }
      return (index, node.contentRange)
    }
  }

  private func isInstruction(_ range: Range<Int>, in facts: Facts) -> Bool {
    Guidance.isInstruction(facts.smallWords(range))
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "양식의 작성 안내가 그대로 남아 있습니다.", en: "An instruction of the template is left in the text."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "안내를 지우고 그 자리에 실제 내용을 쓰세요. 남겨 두고 싶다면 <!-- --> 주석으로 감싸세요.",
        en: "Take it out and write what it asks for; to keep it, put it into a comment: <!-- … -->."),
      question: Text(
        ko: "이 안내가 요구하는 내용은 이미 썼나요?", en: "Has what this asks for been written?"))
  }
}
