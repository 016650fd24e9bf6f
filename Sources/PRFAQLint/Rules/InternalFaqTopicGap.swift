internal import PRFAQModel
internal import PRFAQProse

/// The internal FAQ answers what has to be known before somebody decides.
///
/// Which topics those are is up to the profile: four in `standard`, which follows flex.team, and the longer list of
/// Bryar and Carr's template in `bryar-carr`. Synergy is of no concern to a first product and has to be asked for;
/// risks have a rule of their own. Only a FAQ whose heading says that it is internal is held to them, and the finding
/// names the first three that are open.
public struct InternalFaqTopicGap: Rule {
  private static let topics = RuleOption(
    "topics",
    .list(
      .choice(
        expected[.bryarCarr, default: []].map { $0.rawValue } + ["decision", "stakeholders", "synergy"])),
    default: .list([]),
    help: Text(
      ko: "내부 FAQ가 다루어야 하는 주제. 비우면 프로필을 따릅니다",
      en: "topics that the internal FAQ has to touch; the profile's if empty"))

  /// What each profile asks for.
  private static let expected: PerProfile<[FAQTopic]> = [
    .standard: [.investment, .decision, .priceRationale, .stakeholders],
    .bryarCarr: [
      .investment, .priceRationale, .market, .alternatives, .economics, .dependencies, .legal, .assumptions,
      .feasibility,
    ],
  ]

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "internal-faq-topic-gap", category: .faq, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 결정, 시너지, 투자, 값, 이해관계자. workingbackwards.com의 \
        템플릿: 고객, 대안, 수익 구조, 의존 관계, 법, 실현 가능성.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: decisions, synergy, investment, price and \
        stakeholders. workingbackwards.com's template: customers, alternatives, economics, \
        dependencies, law, feasibility.
        """),
    summary: Text(
      ko: "내부 FAQ는 결정하기 전에 알아야 할 것에 답합니다.",
      en: "The internal FAQ answers what has to be known before anybody decides."),
    rationale: Text(
      ko: "투자금이나 설득할 사람을 묻지 않은 채 회의가 끝나면, 결정은 미뤄지거나 모르는 채로 내려집니다.",
      en: """
        Where nobody asks for the money or for those who have to agree, the meeting ends without a decision, or with a \
        blind one.
        """),
    examples: InternalFaqTopicGapExamples.all,
    yieldsTo: ["missing-faq", "internal-faq-missing", "placeholder"], options: [topics],
    languages: [.ko, .koHanja, .en, .ja, .zh])

  private let wanted: [FAQTopic]

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) {
    wanted = options.texts(Self.topics).compactMap { FAQTopic(rawValue: $0) }
  }

  /// One finding for all that nobody asks.
  public func findings(in facts: Facts) -> [Finding] {
    let draft = facts.draft
    guard let first = draft.internalFAQ.first, draft.internalFAQ.count > 2, !facts.hasFAQElsewhere,
      facts.isNamedInternal(first)
    else { return [] }
    let covered = facts.topicsAnywhere(in: draft.internalFAQ + draft.faq)
    let topics = wanted.isEmpty ? Self.expected[facts.profile, default: []] : wanted
    let namesMoney = draft.internalFAQ.contains { question in
      question.answer.map {
        facts.prose.quantities(in: facts.prose.text(of: $0)).contains { $0.kind == .money }
      }
        ?? false
    }
    let gaps = topics.filter { topic in
      switch topic {
      case .priceRationale where !facts.customersPay: false
      case .priceRationale where covered.contains(WordingSet(.economics)): false
      case .decision where facts.asksForDecision: false
      case .investment where namesMoney: false
      default: !covered.contains(WordingSet(topic))
      }
    }
    // One or two topics may be told in other words, or be of no concern to this product.
    guard
      gaps.count > 2 || gaps.count > 1 && gaps.contains(.investment) && !facts.isOpenSource
        || !wanted.isEmpty && !gaps.isEmpty
    else { return [] }
    let heading = facts.part(around: first.range)?.headingRange ?? first.question
    let names = gaps.prefix(3).names
    return [
      finding(
        at: heading,
        message: Text(
          ko: "내부 FAQ에 다루지 않은 주제가 있습니다: \(names.ko).",
          en: "The internal FAQ says nothing on \(names.en)."),
        evidence: facts.words(heading),
        help: Text(
          ko: "빠진 주제마다 질문을 하나씩 쓰고 답하세요. 아직 모른다면 누가 언제까지 알아내는지 적으면 됩니다.",
          en:
            "Ask one question on each and answer it; where nobody knows yet, say who finds out, and by when."),
        question: Text(
          ko: "회의에서 \(gaps[0].name.ko)\(gaps[0].name.ko.particle("을", "를")) 물으면 무엇이라고 답하시겠어요?",
          en: "What do you say when somebody in the meeting asks about \(gaps[0].name.en)?"))
    ]
  }
}

extension Facts {
  /// Whether the heading over a question, or over its part, says that colleagues ask.
  fileprivate func isNamedInternal(_ question: QuestionAndAnswer) -> Bool {
    guard let heading = part(around: question.range)?.headingRange else { return false }
    return HeadingTable.match(bytes, heading, draft.vocabulary)?.meaning == .internalFAQ
      || !draft.lexicon.matches(in: composed(heading), lists: .internalAudience).isEmpty
  }

  /// Whether the head of the document says what is to be decided.
  fileprivate var asksForDecision: Bool {
    draft.parts.contains { part in
      (part.kind == .titleBlock || part.kind == .other)
        && prose.has(WordingSet(.decision), in: prose.text(of: part.range))
    }
  }
}
