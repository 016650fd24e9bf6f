internal import PRFAQModel
internal import PRFAQProse

/// A risk that is called small says how small, or who has found so.
///
/// Judged in the answers and in what stands beside them. A number in the sentence, or a trial, a source or a reckoning in
/// the paragraph, will do. One finding an answer.
public struct RiskPlayedDown: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "risk-played-down", category: .evidence, severity: .info,
    source: Text(
      ko: "workingbackwards.com의 템플릿: 성공하지 못할 세 가지 까닭을 묻는다. Amazon의 글쓰기 지침: 형용사를 데이터로 바꾼다.",
      en: """
        workingbackwards.com's template asks for the three reasons why this will not succeed. Amazon's guide to writing: \
        replace adjectives with data.
        """),
    summary: Text(
      ko: "위험이 작다고 하면 얼마나 작은지, 누가 그렇게 보았는지 있습니다.",
      en: "A risk that is called small says how small, or who has found so."),
    rationale: Text(
      ko: "‘위험은 낮다’는 글쓴이의 바람일 때가 많습니다. 몇 번 가운데 몇 번인지 적으면 읽는 사람이 스스로 판단하고, 적지 못하면 아직 모르는 것입니다.",
      en: """
        “The risk is low” is often what the author hopes. With how often out of how many readers judge for themselves; \
        without, it is simply not known.
        """),
    examples: RiskPlayedDownExamples.all,
    yieldsTo: ["placeholder", "faq-answer-open", "evidence-hunch", "template-instruction-left"],
    isOptIn: true, languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer that calls a risk small without more.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template, facts.mayHold(Self.small) else { return [] }
    var seen: Set<Range<Int>> = []
    return facts.prose.sentences.compactMap { sentence in
      let block = facts.prose.blocks[sentence.block]
      guard sentence.role == .statement, !sentence.isQuoted, Self.isJudged(block.part),
        facts.says(Self.small, in: sentence.text), facts.prose.quantities(in: sentence.text).isEmpty,
        !facts.says(Self.grounds, in: block.text), !facts.prose.has(.source, in: block.text)
      else { return nil }
      let range = facts.prose.source(sentence.text)
      guard !isLeftOut(range), seen.insert(facts.section(around: range)).inserted else { return nil }
      return report(range, in: facts)
    }
  }

  private static func isJudged(_ part: PartKind) -> Bool {
    switch part {
    case .externalFAQ, .internalFAQ, .faq, .customerQuestion, .other: true
    default: false
    }
  }

  private static let small = Phrases(list: "risk-played-down-small")
  /// What an estimate may rest on is what this may.
  private static let grounds = Phrases(list: "estimate-no-basis-bases")

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "위험이 작다고만 하고, 얼마나 작은지도 어떻게 아는지도 없습니다.",
        en: "This calls a risk small, and says neither how small nor how you know."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "몇 번 가운데 몇 번 일어났는지, 일어나면 누가 얼마를 잃는지 적으세요. 아직 모르면 모른다고 쓰고 언제 재는지 밝히세요.",
        en: """
          Say how often it happened out of how many, and who loses how much when it does. If that is not known, say so, \
          and when it will be measured.
          """),
      question: Text(
        ko: "이 위험이 현실이 되면 누가 가장 먼저, 얼마를 잃나요?",
        en: "If this does happen, who is the first to lose something, and how much?"))
  }
}
