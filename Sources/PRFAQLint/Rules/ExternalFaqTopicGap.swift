internal import PRFAQModel
internal import PRFAQProse

/// The questions that every customer asks are among those of the external FAQ.
///
/// Questions and answers cover what they touch, and so does the release where it tells price, place or what is different.
/// Personal data counts only where the release speaks of it, refunds only where customers pay. The finding names the
/// first three that are open.
public struct ExternalFaqTopicGap: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "external-faq-topic-gap", category: .faq, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”의 예: 고장 나면 어떻게 하나, 어떻게 반품하나, 전보다 무엇이 나은가. \
        workingbackwards.com의 FAQ 안내: 값, 작동 방식, 구입처, 도움받을 곳.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: its examples ask what happens when it stops, \
        how to return it and what is better than before. workingbackwards.com on FAQs: \
        price, how it works, where to get it, help.
        """),
    summary: Text(
      ko: "외부 FAQ는 고객이 으레 묻는 것을 빠뜨리지 않습니다.",
      en: "The external FAQ leaves out nothing that every customer asks."),
    rationale: Text(
      ko: "가격, 고장, 환불처럼 누구나 묻는 질문이 비어 있으면 대개 아직 정하지 않은 것입니다. 출시한 뒤에는 고객센터가 대신 정하게 됩니다.",
      en: """
        Where price, failure or refunds are not asked about, they have mostly not been decided. After the launch the \
        help desk will decide them.
        """),
    examples: ExternalFaqTopicGapExamples.all,
    yieldsTo: ["missing-faq", "external-faq-missing", "external-faq-too-few", "placeholder"],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for all that nobody asks.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    let questions = draft.externalFAQ + draft.faq
    guard let first = draft.externalFAQ.first ?? draft.faq.first, questions.count > 2,
      !facts.hasFAQElsewhere
    else { return [] }
    var covered = facts.topicsAnywhere(in: draft.externalFAQ + draft.internalFAQ + draft.faq)
    // Any answer may call something different; a comparison is asked for, or names what it compares with.
    let named = facts.topics(of: draft.externalFAQ + draft.internalFAQ + draft.faq)
    if named.isDisjoint(with: [WordingSet(.difference), WordingSet(.alternatives)]),
      !facts.prose.has([.competitor], in: 0..<facts.prose.bytes.count)
    {
      covered.subtract(WordingSet(.difference))
    }
    let gaps = expected(in: facts).filter { !covered.contains(WordingSet($0)) && !facts.releaseCovers($0) }
    // One topic may be of no concern here, unless it is what customers fear most.
    guard gaps.count > 1 || gaps.contains(.data) || gaps == [.returns] && facts.isSubscribedTo else {
      return []
    }
    let heading = facts.part(around: first.range)?.headingRange ?? first.question
    let names = gaps.prefix(3).names
    return [
      finding(
        at: heading,
        message: Text(
          ko: "고객이 물을 질문이 빠져 있습니다: \(names.ko).", en: "No question is about \(names.en)."),
        evidence: facts.words(heading),
        help: Text(
          ko: "빠진 주제마다 고객이 물을 말 그대로 질문을 하나 쓰고, 예/아니요나 수치로 시작해 답하세요. 해당하지 않는다면 그렇다고 답하는 것도 좋습니다.",
          en: """
            Ask one question about each, in a customer's words, and begin the answer with yes, no or a number. That \
            something does not apply is an answer, too.
            """),
        question: Text(
          ko: "고객이 \(gaps[0].name.ko)에 대해 물으면 무엇이라고 답하시겠어요?",
          en: "What do you say when a customer asks about \(gaps[0].name.en)?"))
    ]
  }

  private func expected(in facts: Facts) -> [FAQTopic] {
    // What customers fear most comes first.
    var topics: [FAQTopic] = [.price]
    if facts.handlesPersonalData { topics.append(.data) }
    topics += [.help, .difference]
    if facts.customersPay { topics.append(.returns) }
    return topics + [.availability]
  }
}

extension Facts {
  /// Whether the release itself says what a topic asks.
  fileprivate func releaseCovers(_ topic: FAQTopic) -> Bool {
    guard [.price, .availability, .difference].contains(topic) else { return false }
    return prose.blocks.contains { block in
      switch block.part {
      case .summary, .callToAction, .gettingStarted, .solution,
        .problem where topic == .difference:
        prose.has(
          topic == .difference ? [WordingSet(topic), .competitor, .before] : WordingSet(topic),
          in: block.text)
      default: false
      }
    }
  }

  /// Whether an amount of money stands where customers are told what they pay.
  var customersPay: Bool {
    prose.quantities.contains { quantity in
      guard quantity.kind == .money else { return false }
      switch prose.blocks[prose.sentences[prose.sentence(at: quantity.range.lowerBound)].block].part {
      case .callToAction, .gettingStarted, .externalFAQ, .faq: return true
      default: return false
      }
    }
  }

  /// Whether customers pay month by month, so that how to leave is no side matter.
  fileprivate var isSubscribedTo: Bool { says(Self.monthly, in: 0..<smallText.count) }

  private static let monthly = Phrases(list: "external-faq-topic-gap-monthly")

  private static let personalData = Phrases(list: "external-faq-topic-gap-personal-data")

  /// Whether the release speaks of data about people.
  fileprivate var handlesPersonalData: Bool {
    prose.blocks.contains { block in
      (block.part == .solution || block.part == .summary || block.part == .gettingStarted)
        && Self.personalData.occur(in: prose.bytes, block.text, of: sketch)
    }
  }
}
