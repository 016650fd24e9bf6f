internal import PRFAQModel
internal import PRFAQProse

/// A target comes with the day by which it is to be reached.
///
/// Judged where colleagues read: a sentence that calls a number a target, the answer to a question for one, and what
/// stands under success. A year, a quarter, a period or an event beside it will do. One finding an answer.
public struct TargetUndated: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "target-undated", category: .faq, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침에서 이끌어 냈습니다. ‘언제까지 알아보겠습니다’에 날짜가 있듯이 목표에도 날짜가 있습니다.",
      en: """
        Follows from Amazon's guide to writing: as “I will follow up when …” has a date, so has what you set out to \
        reach.
        """),
    summary: Text(
      ko: "목표로 적은 수치에는 언제까지인지가 있습니다.", en: "A target comes with the day by which it is to be reached."),
    rationale: Text(
      ko: "날짜가 없는 목표는 빗나가는 일이 없습니다. 언제 볼지 정해 두어야 그날 모여 계속할지 정할 수 있습니다.",
      en: """
        A target without a day is never missed. Only when it is settled when to look can anybody decide on that day \
        whether to go on.
        """),
    examples: TargetUndatedExamples.all,
    yieldsTo: [
      "placeholder", "faq-answer-missing", "faq-answer-deferral", "faq-answer-open",
      "success-measure-no-value",
      "template-instruction-left",
    ],
    isOptIn: true, languages: [.ko, .koHanja, .en, .ja])

  /// Creates the rule.
  public init() {}

  /// One finding for each answer with a target for no day.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm else { return [] }
    let asked = facts.asked
    let asksForTarget = asked.asking(Self.targets)
    var open = asked.all.indices.compactMap { number -> Range<Int>? in
      let answer = asked.answers[number]
      guard asksForTarget[number], !answer.isEmpty, !facts.tellsTime(asked.texts[number], by: Self.times),
        !facts.tellsTime(answer, by: Self.times)
      else { return nil }
      return facts.prose.sentences(in: answer).first { holdsNumber($0, in: facts) }
    }
    if facts.mayHold(Self.targets) {
      open += facts.prose.sentences.filter { sentence in
        sentence.role == .statement && !sentence.isQuoted
          && Self.isJudged(facts.prose.blocks[sentence.block].part)
          && facts.says(Self.targets, in: sentence.text) && holdsNumber(sentence.text, in: facts)
          && !facts.tellsTime(sentence.text, by: Self.times)
      }.map { $0.text }
    }
    open += facts.successSections.compactMap { _, body in
      let text = facts.prose.text(of: body)
      return text.isEmpty || facts.tellsTime(text, by: Self.times)
        ? nil : facts.prose.sentences(in: text).first { holdsNumber($0, in: facts) }
    }
    open.sort { $0.lowerBound < $1.lowerBound }
    var sections: [(section: Range<Int>, places: [Range<Int>])] = []
    for range in open.map({ facts.prose.source($0) }) where !isLeftOut(range) {
      guard let part = facts.part(around: range)?.kind, Self.isJudged(part) else { continue }
      let section = facts.section(around: range)
      // They come in the order of the text, so those of a section and the same one twice follow one another.
      if let last = sections.last, last.section == section {
        if last.places.last != range { sections[sections.count - 1].places.append(range) }
      } else {
        sections.append((section, [range]))
      }
    }
    return sections.map { report($0.places, in: facts) }
  }

  private static func isJudged(_ part: PartKind) -> Bool {
    switch part {
    case .internalFAQ, .faq, .other: true
    default: false
    }
  }

  private func holdsNumber(_ text: Range<Int>, in facts: Facts) -> Bool {
    facts.prose.quantities(in: text).contains { $0.kind != .duration }
  }

  private static let targets = Phrases(list: "target-undated-targets")
  private static let times = Phrases(list: "target-undated-times")

  private func report(_ targets: [Range<Int>], in facts: Facts) -> Finding {
    finding(
      at: targets[0],
      message: Text(ko: "목표인데 언제까지인지 없습니다.", en: "This is a target, and nothing says for when."),
      evidence: facts.excerpt(targets[0]),
      help: Text(
        ko: "지금 값, 바라는 값, 날짜를 나란히 쓰고 그날 누가 보는지 적으세요. 예: 12%에서 6월 말까지 30%로, 운영팀이 본다.",
        en: """
          Put today's value, the wanted one and the day side by side, and say who looks on that day: from 12 to 30 \
          percent by the end of June.
          """),
      question: Text(
        ko: "며칠에 이 수치를 보고 계속할지 정하나요?",
        en: "On which day do you look at this number and decide whether to go on?"),
      notes: targets.dropFirst().prefix(8).map {
        Finding.Note(range: $0, message: Text(ko: "여기에도 날짜가 없습니다.", en: "No day here, either."))
      })
  }
}
