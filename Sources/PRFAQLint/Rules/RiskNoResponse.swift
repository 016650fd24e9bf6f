internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A risk that is listed comes with what is done about it.
///
/// Judged where a question of the internal FAQ, or a heading outside of it, is about risks; one answer to any of them
/// is enough, and so is a table with a column for it.
public struct RiskNoResponse: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "risk-no-response", category: .faq, severity: .info,
    source: Text(
      ko: """
        workingbackwards.com의 템플릿에서 이끌어 냈습니다. “성공하지 못할 가장 큰 까닭 세 가지”는 그때 무엇을 할지 정하려고 묻습니다.
        """,
      en: """
        Follows from workingbackwards.com's template: the top three reasons why it will not \
        succeed are asked for in order to decide what to do about them.
        """),
    summary: Text(
      ko: "적어 둔 위험마다 알아챌 신호나 할 일이 있습니다.",
      en: "A listed risk comes with the sign by which it shows, or what is done about it."),
    rationale: Text(
      ko: "위험의 이름만 늘어놓으면 정직해 보이지만 결정에는 도움이 되지 않습니다. 무엇을 할지 적어야 감당할 만한 위험인지 따질 수 있습니다.",
      en: """
        A mere list of risks looks honest and helps nobody to decide. With what you would do, readers can judge whether \
        the risk can be borne.
        """),
    examples: RiskNoResponseExamples.all,
    yieldsTo: ["placeholder", "template-instruction-left", "faq-answer-missing", "open-issue-no-owner"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each list of risks that stops at the risks.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template else { return [] }
    let asked = facts.questions(asking: Self.questions).compactMap {
      question -> (Range<Int>, Range<Int>)? in
      guard let answer = question.answer, facts.part(around: question.range)?.kind != .externalFAQ else {
        return nil
      }
      return (question.question, answer)
    }
    let sections = facts.draft.parts(.other).compactMap { part -> (Range<Int>, Range<Int>)? in
      guard let heading = part.headingRange, heading.upperBound < part.range.upperBound,
        facts.composed(heading).count < 40, Self.headings.occur(in: facts.composed(heading).lowercased())
      else { return nil }
      return (heading, heading.upperBound..<part.range.upperBound)
    }
    return (asked + sections + subsections(in: facts)).compactMap { heading, body in
      let isListed = listsRisks(body, in: facts)
      guard isListed || tellsRisk(body, under: heading, in: facts) else { return nil }
      let words = facts.composed(body).lowercased()
      guard isListed || !Self.handlings.occur(in: words), !Self.responses.occur(in: words),
        !words.contains("|")
      else { return nil }
      return report(at: isListed ? heading : firstSentence(of: body, in: facts), in: facts)
    }
  }

  /// The risk itself, where it is told in a sentence.
  private func firstSentence(of body: Range<Int>, in facts: Facts) -> Range<Int> {
    let text = facts.prose.text(of: body)
    return facts.prose.source(facts.prose.sentences[facts.prose.sentence(at: text.lowerBound)].text)
  }

  /// Whether a text is a list of two points or more.
  private func listsRisks(_ body: Range<Int>, in facts: Facts) -> Bool {
    // The answer begins behind the mark of its first point.
    let start = facts.draft.source.lineRange(facts.draft.source.line(at: body.lowerBound)).lowerBound
    return facts.nodes(overlapping: body).count { index in
      guard case .item = facts.draft.tree.nodes[index].kind else { return false }
      return facts.draft.tree.nodes[index].range.lowerBound >= start
    } > 1
  }

  /// The sections within a part, under headings below its own.
  private func subsections(in facts: Facts) -> [(Range<Int>, Range<Int>)] {
    let blocks = facts.prose.blocks
    return blocks.indices.compactMap { index in
      guard blocks[index].isHeading, blocks[index].part == .other, blocks[index].text.count < 60,
        facts.says(Self.headings, in: blocks[index].text), index + 1 < blocks.count,
        !blocks[index + 1].isHeading
      else { return nil }
      let heading = facts.prose.source(blocks[index].text)
      if facts.part(around: heading)?.headingRange?.overlaps(heading) ?? false { return nil }
      let body = blocks[(index + 1)...].prefix { !$0.isHeading && $0.partIndex == blocks[index].partIndex }
      guard let last = body.last else { return nil }
      return (heading, facts.prose.source(blocks[index + 1].text.lowerBound..<last.text.upperBound))
    }
  }

  /// Whether a text under a heading that says risk, and not only why something might fail, is a sentence or two; a
  /// longer one tells in verbs of its own what is done.
  private func tellsRisk(_ body: Range<Int>, under heading: Range<Int>, in facts: Facts) -> Bool {
    let text = facts.prose.text(of: body)
    guard !text.isEmpty, facts.says(Self.headings, inSource: heading), !facts.hasPlaceholder(in: body) else {
      return false
    }
    let sentences = facts.prose.sentences(in: text)
    return sentences.count < 3 && text.count > 30
      && sentences.allSatisfy {
        facts.prose.sentences[facts.prose.sentence(at: $0.lowerBound)].role == .statement
      }
  }

  private static let questions = Phrases(list: "risk-question")
  private static let headings = Phrases(list: "risk-heading")
  /// What a sentence says of something that is done, and a list of names would say of the risk itself.
  private static let handlings = Phrases(list: "risk-handling")
  /// Words by which something is done, or a sign is named.
  private static let responses = Phrases(list: "risk-response")

  private func report(at place: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: place,
      message: Text(
        ko: "위험만 늘어놓고 그때 무엇을 할지 말하지 않습니다.",
        en: "The risks are listed, and nothing says what is done about them."),
      evidence: facts.excerpt(place),
      help: Text(
        ko: "가장 그럴듯한 것부터 세 가지만 남기고, 위험마다 알아챌 신호와 그때 할 일을 한 줄로 덧붙이세요.",
        en: """
          Keep the three likeliest, and add a line to each: the sign by which you would notice, and what you would do \
          then.
          """),
      question: Text(
        ko: "이 가운데 가장 먼저 일어날 것은 무엇이고, 그날 무엇을 하나요?",
        en: "Which of these happens first, and what do you do on that day?"))
  }
}
