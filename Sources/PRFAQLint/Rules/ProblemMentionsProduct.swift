internal import PRFAQModel
internal import PRFAQProse

/// The problem stands on its own, without the product.
public struct ProblemMentionsProduct: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "problem-mentions-product", category: .problem, severity: .warning,
    source: Text(
      ko: "punt-labs/prfaq: 해결책을 가리키지 말고 문제를 적는다. 제품을 빼고 다시 쓴다.",
      en: """
        punt-labs/prfaq: tell the problem without pointing to the solution; rewrite it \
        without the product.
        """),
    summary: Text(ko: "문제는 제품 없이도 읽힙니다.", en: "The problem stands without the product."),
    rationale: Text(
      ko: "문제에 제품이 나오면 고객의 불편이 아니라 우리 제품이 없는 상태를 쓰게 됩니다.",
      en: "A problem that names the product describes the lack of the product and not what hurts."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko,
        note: Text(
          ko: "지금 쓰는 기존 제품은 문제에 나와도 됩니다.", en: "The version in use today may be part of the problem."),
        ExampleDraft.ko.with(.problem, "기존 달빛세탁은 낮에만 걷어 간다. 직장인 52명이 한 달에 네 번 빨래를 놓쳤다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.problem, "퇴근하면 밤 10시라 세탁기를 돌리지 못한다. ⚑달빛세탁⚐이 없어 52분을 기다린다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          "A drill costs $70 and is used for 13 minutes. Without ⚑ShedShare⚐ renters lose a cupboard to it.")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["problem-missing"])

  /// Creates the rule.
  public init() {}

  private static let existing = Phrases(list: "problem-mentions-product-existing")

  /// One finding where the product is first named among the problems.
  public func findings(in facts: Facts) -> [Finding] {
    // In running text problem and solution may share a paragraph; only a named section is certain.
    guard let product = facts.product, product.source != .recurring, facts.hasNamedSection(.problem) else {
      return []
    }
    for passage in facts.release.problems {
      guard let place = product.place(in: passage), isNew(at: place, in: passage) else { continue }
      return [report(passage.source(place), in: facts)]
    }
    return []
  }

  /// Whether the sentence around a name tells of the product that is announced, and not of one that is in use.
  private func isNew(at place: Range<Int>, in passage: Passage) -> Bool {
    let sentence = passage.sentences.first { $0.contains(place.lowerBound) } ?? passage.all
    return !Self.existing.occur(in: passage.bytes, sentence)
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(ko: "문제를 말하면서 제품을 앞세웠습니다.", en: "The problem names the product."),
      evidence: facts.words(range),
      help: Text(
        ko: "제품이 세상에 없다고 여기고, 고객이 오늘 겪는 일만 쓰세요. 제품은 해결책에서 처음 나오면 됩니다.",
        en:
          "Write what customers go through today as if the product did not exist; it comes in with the solution."
      ),
      question: Text(
        ko: "제품 이름을 지워도 이 문제가 그대로 남나요?", en: "Is there still a problem once the name is taken out?"))
  }
}
