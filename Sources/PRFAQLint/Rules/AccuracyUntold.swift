internal import PRFAQModel
internal import PRFAQProse

/// A product that judges by itself comes with how often it is right.
///
/// Judged where the release says that something is recognised, predicted or recommended automatically. A figure beside
/// a word for right or wrong anywhere in the draft will do. One finding a draft.
public struct AccuracyUntold: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "accuracy-untold", category: .evidence, severity: .info,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 제품이 어떻게 작동하는지 쓴다. Amazon의 글쓰기 지침: 형용사 대신 데이터를 쓴다.",
      en: """
        flex.team, “Amazon Working Backwards”: say how the product works. Amazon's guide to writing: replace adjectives \
        with data.
        """),
    summary: Text(
      ko: "스스로 판단하는 제품이라면 얼마나 자주 맞는지 나와 있습니다.",
      en: "Of a product that judges by itself the draft says how often it is right."),
    rationale: Text(
      ko: "알아보고 예측하고 추천하는 일은 틀릴 수 있습니다. 얼마나 틀리는지에 따라 고객이 믿고 쓸지가 갈립니다.",
      en: """
        What recognises, predicts or recommends is wrong now and then. Whether customers can rely on it hangs on how \
        often.
        """),
    examples: [
      .passes(
        .ko,
        note: Text(ko: "맞은 비율이 FAQ에 있어도 됩니다.", en: "The share may stand in the FAQ."),
        ExampleDraft.ko.replacing(.solution, "고객이 옷 사진을 찍으면 앱이 옷감을 알아보고 세탁 방법을 고른다.").with(
          .internalFAQ, "### 옷감을 잘못 알아보면?\n\n사진 1,200장 가운데 31장이 틀렸고, 그 옷은 기사가 문 앞에서 다시 본다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(.solution, "고객이 옷 사진을 찍으면 앱이 옷감을 ⚑알아보고⚐ 세탁 방법을 고른다. 말린 옷이 아침에 돌아온다."),
        mended: ["고른다.": "고른다. 사진 1,200장 가운데 31장에서 옷감이 틀렸다."]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The customer takes a photo of the wall and ShedShare ⚑recommends⚐ a drill bit for it. The locker opens by phone."
        ),
        mended: ["The locker": "For 412 of 430 walls the bit was the right one. The locker"]),
    ],
    yieldsTo: ["placeholder", "template-instruction-left"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  private static let machines = Phrases(list: "accuracy-untold-machines")
  private static let judgements = Phrases(list: "accuracy-untold-judgements")
  private static let results = Phrases(list: "accuracy-untold-results")

  /// One finding where the first judgement is told, unless some figure says how good it is.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template, facts.mayHold(Self.judgements) else { return [] }
    let told = facts.prose.blocks.filter { ($0.part == .summary || $0.part == .solution) && !$0.isHeading }
    guard told.contains(where: { facts.says(Self.machines, in: $0.text) }) else { return [] }
    guard let place = told.lazy.compactMap({ judgement(in: $0, facts) }).first,
      !facts.prose.blocks.contains(where: { tellsResult($0, facts) })
    else { return [] }
    let range = facts.words(at: place)
    let words = facts.words(range)
    return [
      finding(
        at: range,
        message: Text(
          ko: "‘\(words)’: 얼마나 자주 맞는지가 어디에도 없습니다.",
          en: "“\(words)”: nothing says how often it gets this right."),
        evidence: words,
        help: Text(
          ko: "몇 건에 써 봐서 몇 건이 맞았는지, 틀린 것은 누가 어떻게 알아채는지 쓰세요. 아직 재지 않았다면 출시 전에 넘어야 할 값을 쓰세요.",
          en: """
            Say on how many cases it was tried, how many it got right, and who notices the others; if nobody has tried \
            it yet, give the value that it has to reach before the launch.
            """),
        question: Text(
          ko: "백 번 가운데 몇 번 틀리고, 틀리면 고객에게 무슨 일이 생기나요?",
          en: "How often out of a hundred is it wrong, and what does that do to the customer?"))
    ]
  }

  /// Where a paragraph says that something is judged.
  private func judgement(in block: Prose.Block, _ facts: Facts) -> Int? {
    Self.judgements.places(in: facts.smallText, block.text).first { place in
      let sentence = facts.prose.sentences[facts.prose.sentence(at: place)]
      return sentence.role == .statement && !sentence.isQuoted
    }
  }

  /// Whether a paragraph has a figure beside a word for right or wrong.
  private func tellsResult(_ block: Prose.Block, _ facts: Facts) -> Bool {
    guard facts.says(Self.results, in: block.text) else { return false }
    return facts.prose.quantities(in: block.text).contains { $0.kind == .percent || $0.kind == .count }
  }
}
