internal import PRFAQModel
internal import PRFAQProse

/// What customers are promised for later comes with a time.
///
/// Judged in the release and in the answers that customers read, and where anybody asks what is planned; a sentence
/// beside it that names a month, a quarter or a version will do, and what is said to be out of scope is no promise. One
/// finding a section.
public struct LaterUndated: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "later-undated", category: .faq, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침에서 이끌어 냈습니다. 아직 없는 것을 말하는 답에는 언제 알거나 갖게 되는지가 있어야 합니다.",
      en: """
        Follows from Amazon's guide to writing, whose answer “I do not know, and will follow up when …” has a date: so \
        has a promise.
        """),
    summary: Text(
      ko: "나중에 준다고 한 것에는 언제인지가 적혀 있습니다.", en: "What is promised for later comes with a time."),
    rationale: Text(
      ko: "고객은 ‘추가할 예정’을 약속으로 읽고 기다립니다. 날짜가 없으면 무엇이 출시일에 있는지 아무도 가려내지 못합니다.",
      en: """
        Customers read “planned” as a promise and wait for it. Without a date nobody can tell what there is on launch \
        day.
        """),
    examples: LaterUndatedExamples.all,
    yieldsTo: [
      "placeholder", "faq-answer-missing", "faq-answer-deferral", "faq-answer-open", "launch-date-vague",
      "pr-future-hedge",
    ], languages: [.ko, .koHanja, .en, .ja, .zh, .pt])

  private static let later = Phrases(list: "later")
  private static let times = Phrases(list: "later-time")

  /// Creates the rule.
  public init() {}

  /// One finding for each section that promises without a time.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm else { return [] }
    var seen: Set<Range<Int>> = []
    let planned = plans(in: facts).filter { !isLeftOut($0) }
    planned.forEach { seen.insert(facts.section(around: $0)) }
    guard facts.mayHold(Self.later) else { return planned.map { report($0, in: facts) } }
    let promised = facts.prose.sentences.indices.compactMap { index -> Range<Int>? in
      let sentence = facts.prose.sentences[index]
      let block = facts.prose.blocks[sentence.block]
      guard sentence.role != .question, !sentence.isQuoted, isRead(block),
        facts.says(Self.later, in: sentence.text),
        !isTimed(index, in: facts)
      else { return nil }
      let range = facts.prose.source(sentence.text)
      guard !isLeftOut(range), seen.insert(facts.section(around: range)).inserted else { return nil }
      return range
    }
    return (planned + promised).sorted { $0.lowerBound < $1.lowerBound }.map { report($0, in: facts) }
  }

  /// The first sentence of each answer to what is planned that has no time anywhere, whoever asks.
  private func plans(in facts: Facts) -> [Range<Int>] {
    let asked = facts.asked
    let asksForPlans = asked.asking(Self.planQuestions)
    return asked.all.indices.compactMap { number in
      let answer = asked.answers[number]
      guard asksForPlans[number], answer.count > Self.shortestPlan, !facts.says(Self.noPlans, in: answer),
        !facts.tellsTime(answer, by: Self.times)
      else { return nil }
      return facts.prose.source(facts.prose.sentences[facts.prose.sentence(at: answer.lowerBound)].text)
    }
  }

  /// Fewer bytes than it takes to promise anything.
  private static let shortestPlan = 30
  /// Questions for what comes next.
  private static let planQuestions = Phrases(list: "later-undated-questions")
  /// Words by which nothing is planned.
  private static let noPlans = Phrases(list: "later-undated-none")

  /// Whether customers read a block.
  private func isRead(_ block: Prose.Block) -> Bool {
    switch block.part {
    case .externalFAQ, .faq: true
    default: block.part.isRelease && !block.part.isQuote
    }
  }

  /// Whether a sentence, or the next one of its block, says when.
  private func isTimed(_ index: Int, in facts: Facts) -> Bool {
    let sentences = facts.prose.sentences
    let next = index + 1
    let goesOn = next < sentences.count && sentences[next].block == sentences[index].block
    return facts.tellsTime(
      sentences[index].text.lowerBound..<sentences[goesOn ? next : index].text.upperBound, by: Self.times)
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "나중에 준다고만 하고 언제인지 말하지 않습니다.", en: "This is promised for later, and nothing says when."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "몇 월이나 몇 분기인지 적으세요. 정하지 못했다면 약속하지 말고, 지금은 안 된다고만 쓰세요.",
        en: """
          Name the month or the quarter. If that is not settled, do not promise it: say that it is not there yet, and \
          stop.
          """),
      question: Text(
        ko: "고객이 이것을 믿고 기다린다면 몇 월까지 기다려야 하나요?",
        en: "A customer who waits for this: until which month do they wait?"))
  }
}
