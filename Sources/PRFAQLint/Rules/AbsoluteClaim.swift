internal import PRFAQModel
internal import PRFAQProse

/// What is claimed survives one exception.
///
/// Only what the release and the third of the five questions claim of the product is judged: a problem may well be
/// that nobody ever answers, and a promise in an answer is a policy.
public struct AbsoluteClaim: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "absolute-claim", category: .style, severity: .warning,
    source: Text(
      ko: """
        언론이 믿지 않는 말의 목록(theprlawyer, PR News): 언제나, 결코, 유일한. 공개된 한국어 초안에서도 첫 반론은 문제를 ‘완전히 \
        해결’했다는 말이었습니다.
        """,
      en: """
        Lists of words that the press does not believe (theprlawyer, PR News): always, \
        never, only. In a published Korean draft the first objection was to a problem \
        ‘completely solved’.
        """),
    summary: Text(
      ko: "한 번의 예외로 무너지는 주장을 하지 않습니다.", en: "No claim falls with one exception."),
    rationale: Text(
      ko: "‘완전히 해결’, ‘100% 안전’은 예외 하나로 거짓이 되고, 그다음부터는 다른 수치도 의심받습니다.",
      en: """
        “Completely solved” or “100% safe” is false with the first exception, and from then on the other figures are \
        doubted, too.
        """),
    examples: AbsoluteClaimExamples.all, yieldsTo: ["placeholder", "customer-generic"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each sentence that claims without exception.
  public func findings(in facts: Facts) -> [Finding] {
    var findings: [Finding] = []
    var last = -1
    for wording in facts.prose.wordings where wording.lists.contains(.absolute) {
      let index = facts.prose.sentence(at: wording.range.lowerBound)
      let sentence = facts.prose.sentences[index]
      guard index != last, !sentence.isQuoted, isJudged(sentence, in: facts),
        !facts.isBetweenQuotationMarks(wording.range), !isDenied(wording.range, sentence.text, in: facts)
      else { continue }
      last = index
      findings.append(report(facts.wholeWord(wording.range), in: facts))
    }
    return findings
  }

  private func isJudged(_ sentence: Prose.Sentence, in facts: Facts) -> Bool {
    let block = facts.prose.blocks[sentence.block]
    switch block.part {
    case .headline: return true
    case .subheadline, .summary, .solution, .callToAction, .gettingStarted: return sentence.role == .statement
    case .externalFAQ: return sentence.role == .statement
    case .customerQuestion:
      let source = facts.prose.source(sentence.text)
      return sentence.role == .statement
        && facts.draft.customerQuestions.contains { $0.kind == .benefit && $0.range.overlaps(source) }
    default: return false
    }
  }

  private static let denials = Phrases(list: "absolute-claim-denials")

  /// Whether the sentence takes the claim back, or says what is not done.
  private func isDenied(_ wording: Range<Int>, _ sentence: Range<Int>, in facts: Facts) -> Bool {
    facts.says(Self.denials, in: sentence)
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(range)
    return finding(
      at: range,
      message: Text(
        ko: "‘\(words)’: 예외 하나로 무너지는 주장입니다.", en: "“\(words)” claims what one exception refutes."),
      evidence: words,
      help: Text(
        ko: "확인한 범위를 쓰세요. 몇 건 가운데 몇 건에서 그랬는지, 어떤 경우에는 안 되는지, 그때는 어떻게 하는지 적으면 됩니다.",
        en: """
          Write what has been seen: in how many cases out of how many, when it does not hold, and what happens then.
          """),
      question: Text(
        ko: "이 말이 맞지 않는 고객이나 경우는 무엇인가요?", en: "For which customer, or in which case, is this not so?"))
  }
}
