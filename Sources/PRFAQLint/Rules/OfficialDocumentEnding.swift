internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The release is written in whole sentences, not in the clipped endings of official papers.
public struct OfficialDocumentEnding: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "official-document-ending", category: .style, severity: .info,
    source: Text(
      ko: "한국PR협회의 보도자료 제안(2005): ‘~했음’, ‘~함’은 공문서의 꼴이지 보도자료의 꼴이 아니다.",
      en: """
        Korea PR Association's proposal for releases (2005): ‘~했음’, ‘~함’ is the form of \
        official papers, not of a release.
        """),
    summary: Text(
      ko: "보도자료는 ‘~함’, ‘~음’이 아니라 온전한 문장으로 씁니다.",
      en: "A Korean release is written in whole sentences, not in clipped ones."),
    rationale: Text(
      ko: "‘~함’으로 끝나는 문장은 보고서로 읽혀, 기자도 고객도 그대로 옮기지 못합니다.",
      en: "Clipped sentences read like a report; neither the press nor customers can quote them."),
    examples: [
      .passes(
        .ko, note: Text(ko: "제목과 목록은 명사로 끝나도 됩니다.", en: "Headlines and lists may end in nouns."),
        ExampleDraft.ko.with(.solution, "먼저 가방을 준다.\n\n- 밤 11시에 수거함\n- 아침 7시에 배송함")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.solution, "고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 ⚑누름⚐. 기사가 걷어 간다.")),
      .fails(
        .en,
        ExampleDraft.ko.with(.problem, "퇴근하면 밤 10시라 세탁기를 돌리지 ⚑못함⚐. 빨래가 일주일씩 밀린다."), mended: ["못함.": "못한다."]),
    ], isOptIn: true, languages: [.ko, .koHanja])

  /// Creates the rule.
  public init() {}

  private static let endings = ["함", "음", "됨", "임", "름", "킴", "림", "짐", "냄", "봄", "줌", "있음", "했음"]

  /// One finding for each paragraph of the release with a clipped sentence.
  public func findings(in facts: Facts) -> [Finding] {
    var last = -1
    return facts.prose.sentences.compactMap { sentence in
      let block = facts.prose.blocks[sentence.block]
      guard sentence.role == .statement, !sentence.isQuoted, sentence.block != last,
        [.summary, .problem, .solution].contains(block.part), isParagraph(block, in: facts)
      else { return nil }
      let words = facts.prose.words(sentence.text)
      guard words.hasSuffix("."), let word = words.dropLast().split(separator: " ").last,
        Self.endings.contains(where: { word.hasSuffix($0) }), word.count > 1
      else { return nil }
      last = sentence.block
      let end = sentence.text.upperBound - 1
      return report(facts.prose.source(end - word.utf8.count..<end), in: facts)
    }
  }

  /// Whether a block is running text; points of a list end without a full stop.
  private func isParagraph(_ block: Prose.Block, in facts: Facts) -> Bool {
    facts.draft.tree.nodes[block.node].kind == .paragraph
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(range)
    return finding(
      at: range,
      message: Text(
        ko: "‘\(words)’: 공문서처럼 끝나는 문장입니다.", en: "“\(words)” ends the sentence like an official paper."),
      evidence: words,
      help: Text(ko: "‘~한다’나 ‘~합니다’로 문장을 끝맺으세요.", en: "End the sentence with ~한다 or ~합니다."),
      question: Text(
        ko: "기자가 이 문장을 그대로 기사에 쓸 수 있나요?", en: "Could the press print this sentence as it stands?"))
  }
}
