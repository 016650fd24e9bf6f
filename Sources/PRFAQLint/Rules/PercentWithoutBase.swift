internal import PRFAQModel
internal import PRFAQProse

/// A share tells of how many.
public struct PercentWithoutBase: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "percent-without-base", category: .evidence, severity: .info,
    source: Text(
      ko: "Rob Fitzpatrick의 ‘The Mom Test’, 표본에 관한 beTITAN의 글, punt-labs가 꼽은 흔한 실수.",
      en: """
        Rob Fitzpatrick, ‘The Mom Test’, and a thread of beTITAN on samples; punt-labs, \
        common mistakes.
        """),
    summary: Text(
      ko: "비율에는 몇 명 가운데인지가 함께 있습니다.", en: "A percentage comes with the number that it is a share of."),
    rationale: Text(
      ko: "5명 가운데 4명도 80%, 5,000명 가운데 4,000명도 80%입니다.",
      en: "Four of five are 80 percent, and so are 4,000 of 5,000."),
    examples: [
      .passes(.ko, ExampleQuestions.ko(evidence: "총무 41명 가운데 71%가 장부를 두 번 고쳤다(2026년 1월, 가정).")),
      .passes(
        .en,
        note: Text(ko: "할인율과 가동률은 사람의 비율이 아닙니다.", en: "A discount is no share of people."),
        ExampleDraft.en.with(
          .callToAction,
          "Lockers are open in Leeds today, 20% off in May. Sign up at [shedshare.example](https://shedshare.example)."
        )),
      .fails(.ko, ExampleQuestions.ko(evidence: "장부를 조사해 보니 총무의 ⚑71%⚐가 두 번 고쳤다.")),
      .fails(
        .en, ExampleQuestions.en(evidence: "In our diaries ⚑71%⚐ of tenants had bought a drill for one job."),
        mended: ["71% of tenants": "27 of 38 tenants (71%)"]),
    ], yieldsTo: ["number-without-source", "q4-opinion-evidence", "placeholder"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding for each paragraph with a share of nobody knows how many.
  public func findings(in facts: Facts) -> [Finding] {
    var blocks: Set<Int> = []
    return facts.prose.quantities.compactMap { quantity in
      let sentence = facts.prose.sentences[facts.prose.sentence(at: quantity.range.lowerBound)]
      let block = facts.prose.blocks[sentence.block]
      guard quantity.kind == .percent, sentence.role == .statement, !sentence.isQuoted,
        block.part == .problem || block.part == .customerQuestion, !facts.isLimit(quantity),
        !facts.isOffered(quantity), !hasBase(block, in: facts), blocks.insert(sentence.block).inserted
      else { return nil }
      return report(facts.prose.source(quantity.range), in: facts)
    }
  }

  private func hasBase(_ block: Prose.Block, in facts: Facts) -> Bool {
    facts.prose.quantities(in: block.text).contains { $0.kind == .count && ($0.value ?? 0) > 1 }
      || facts.prose.has(.assumption, in: block.text)
      || facts.says(Self.samples, in: block.text)
  }

  private static let samples = Phrases(list: "percent-without-base-samples")

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(range)
    return finding(
      at: range,
      message: Text(
        ko: "‘\(words)’가 몇 명 가운데인지 없습니다.", en: "Nothing says of how many “\(words)” is the share."),
      evidence: words,
      help: Text(
        ko: "몇 명이나 몇 건 가운데인지 적으세요. 예: 214명 중 131명(61%).", en: "Add of how many: 131 of 214 (61%)."),
      question: Text(ko: "전체는 몇 명인가요?", en: "How many are there in all?"))
  }
}
