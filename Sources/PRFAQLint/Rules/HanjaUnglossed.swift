internal import PRFAQModel
internal import PRFAQProse

/// Hanja come with their reading where they are used first.
///
/// A document in mixed script is written for readers of Hanja and left alone.
public struct HanjaUnglossed: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "hanja-unglossed", category: .style, severity: .info,
    source: Text(
      ko: "국어기본법 제14조와 국립국어원의 설명: 공문서는 한글로 쓰고 한자는 괄호 안에 적는다.",
      en: """
        국어기본법 제14조, as the National Institute of Korean Language explains it: public papers \
        are written in Hangul, Hanja in brackets.
        """),
    summary: Text(
      ko: "한자는 처음 나올 때 읽는 법을 함께 적습니다.", en: "Hanja come with their reading where they are used first."),
    rationale: Text(
      ko: "한자를 읽지 못하는 고객은 그 자리에서 멈춥니다.", en: "Customers who do not read Hanja stop there."),
    examples: [
      .passes(.ko, ExampleDraft.ko.with(.solution, "먼저 洗濯(세탁) 가방을 준다. 고객이 가방을 걸면 기사가 걷어 간다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.solution, "먼저 ⚑洗濯⚐ 가방을 준다. 고객이 가방을 걸면 기사가 걷어 간다.")),
      .fails(
        .en,
        "# 달빛세탁 PR/FAQ\n\n## Press Release\n\n### Headline\n\n달빛세탁, 밤 11시에 빨래를 걷어 간다\n\n### Solution\n\n⚑洗濯⚐ 가방을 문고리에 건다. 기사가 걷어 간다.\n\n## FAQ\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n",
        mended: ["洗濯": "洗濯(세탁)"]),
    ], isOptIn: true, languages: [.ko], fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding for each word at its first place.
  public func findings(in facts: Facts) -> [Finding] {
    var seen: Set<String> = []
    return HanjaWord.find(in: facts).compactMap { word in
      // One character before a word is a prefix of the press: 前, 新, 對.
      guard word.reading.count > 1, seen.insert(word.hanja).inserted, !word.isGlossed else { return nil }
      let range = facts.prose.source(word.text)
      return finding(
        at: range,
        message: Text(ko: "‘\(word.hanja)’에 읽는 법이 없습니다.", en: "“\(word.hanja)” has no reading beside it."),
        evidence: word.hanja,
        help: Text(
          ko:
            "‘\(word.reading)’\(word.reading.particle("이라고", "라고")) 쓰거나 ‘\(word.hanja)(\(word.reading))’처럼 읽는 법을 다세요.",
          en: "Write \(word.reading), or \(word.hanja)(\(word.reading))."),
        question: Text(ko: "이 글을 읽을 고객은 한자를 읽을 수 있나요?", en: "Do the customers who read this read Hanja?"),
        fixes: [
          Fix(
            title: Text(ko: "읽는 법을 괄호로 붙입니다", en: "Adds the reading in brackets"), safety: .unsafe,
            edits: [
              Fix.Edit(
                range: range.upperBound..<range.upperBound,
                replacement: facts.asWritten("(\(word.reading))", at: range.upperBound))
            ])
        ])
    }
  }
}
