internal import PRFAQModel
internal import PRFAQProse

/// An estimate says what it was reckoned from.
///
/// Judged in the FAQs, the five answers and what stands beside them: a sentence that estimates or expects an amount, a
/// share or a number. A reckoning, a source, a trial or the word “assumption” anywhere in the answer will do. One
/// finding an answer.
public struct EstimateNoBasis: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "estimate-no-basis", category: .evidence, severity: .info,
    source: Text(
      ko: "punt-labs가 꼽은 흔한 실수: 그 숫자가 어디서 나왔는지 아는가. workingbackwards.com의 템플릿: 무엇이 사실이어야 하는지 적는다.",
      en: """
        punt-labs, common mistakes: do you know where the numbers came from? workingbackwards.com's template asks what \
        has to be true.
        """),
    summary: Text(
      ko: "추정한 수치에는 무엇으로 계산했는지 있습니다.", en: "An estimate says what it was reckoned from."),
    rationale: Text(
      ko: "계산이 보이지 않는 추정은 맞는지도, 무엇이 틀리면 달라지는지도 따질 수 없습니다. 한 줄의 식만 있어도 회의는 그 가운데 가장 약한 값을 물을 수 있습니다.",
      en: """
        Where the reckoning is not shown, nobody can tell whether an estimate is right, or which mistake would change \
        it. One line of arithmetic lets the meeting ask about its weakest number.
        """),
    examples: EstimateNoBasisExamples.all,
    yieldsTo: [
      "placeholder", "faq-answer-deferral", "faq-answer-open", "number-without-source",
      "template-instruction-left",
    ],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer with an estimate from nowhere.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.mayHold(Self.estimates), facts.remarkOnAllFigures == nil else { return [] }
    var seen: Set<Range<Int>> = []
    return facts.prose.sentences.compactMap { sentence in
      let block = facts.prose.blocks[sentence.block]
      guard sentence.role == .statement, !sentence.isQuoted, Self.isJudged(block.part),
        facts.says(Self.estimates, in: sentence.text),
        facts.prose.quantities(in: sentence.text).contains(where: { $0.kind != .duration })
      else { return nil }
      let range = facts.prose.source(sentence.text)
      let section = block.part == .other ? facts.prose.source(block.text) : facts.section(around: range)
      guard !isLeftOut(range), !isReckoned(facts.prose.text(of: section), in: facts),
        seen.insert(section).inserted
      else { return nil }
      return report(range, in: facts)
    }
  }

  private static func isJudged(_ part: PartKind) -> Bool {
    switch part {
    case .externalFAQ, .internalFAQ, .faq, .customerQuestion, .other: true
    default: false
    }
  }

  /// Whether an answer shows how it reckons, or what it rests on.
  private func isReckoned(_ answer: Range<Int>, in facts: Facts) -> Bool {
    facts.says(Self.bases, in: answer) || facts.prose.has(.source, in: answer)
      || !facts.links(in: facts.prose.source(answer)).isEmpty
  }

  /// Words by which something is estimated.
  private static let estimates = Phrases(list: "estimate-no-basis-estimates")
  /// Words that show a reckoning, where its numbers come from, or that they are assumed.
  private static let bases = Phrases(list: "estimate-no-basis-bases")

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "추정한 수치가 무엇에서 나왔는지 없습니다.", en: "This figure is estimated, and nothing says from what."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "식을 한 줄로 적으세요. 예: 고객 2,000명 × 한 달 두 번 × 9,900원. 그 가운데 어느 값을 재었고 어느 값이 가정인지 밝히세요.",
        en: """
          Write the reckoning in one line, such as 2,000 customers × twice a month × $9, and say which of its numbers \
          were measured and which are assumed.
          """),
      question: Text(
        ko: "이 추정에 들어간 값 가운데 가장 자신 없는 것은 무엇인가요?",
        en: "Of the numbers that went into this estimate, which are you least sure of?"))
  }
}
