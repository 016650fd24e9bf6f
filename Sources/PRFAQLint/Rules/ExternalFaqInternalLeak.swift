internal import PRFAQModel
internal import PRFAQProse

/// What only colleagues may know stands in the internal FAQ.
///
/// Judged where a heading says that the questions are for customers. What a customer earns or spends is no secret of
/// the company.
public struct ExternalFaqInternalLeak: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "external-faq-internal-leak", category: .faq, severity: .warning,
    source: Text(
      ko: """
        Bryar와 Carr, ‘Working Backwards’: 외부 질문은 고객과 언론이, 내부 질문은 동료가 묻는다. documentdrivendx: \
        내부 사정은 내부 FAQ에 둔다.
        """,
      en: """
        Bryar & Carr, ‘Working Backwards’: external questions are those of customers and \
        press, internal ones those of colleagues. documentdrivendx: keep internal mechanics \
        in the internal FAQ.
        """),
    summary: Text(
      ko: "외부 FAQ에는 회사 안의 사정이 나오지 않습니다.",
      en: "The external FAQ tells no internal matters."),
    rationale: Text(
      ko: "외부 FAQ는 출시하는 날 그대로 공개할 글입니다. 마진이나 투자금이 섞여 있으면 그대로 내보낼 수 없고, 누구에게 답하는지도 흐려집니다.",
      en: """
        The external FAQ is published as it stands on launch day. With margins or headcount in it that cannot be done, \
        and nobody knows any more who is being answered.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en,
        note: Text(
          ko: "고객 자신의 마진이나 이탈률은 고객이 물을 일입니다.",
          en: "The customer's own margin or churn is the customer's business."),
        ExampleDraft.en.with(
          .externalFAQ,
          """
          ### Will this lower your shop's profit margin?

          No. Your margin stays as it is; you pay $3 an hour.

          ### Where are the lockers?

          At 40 corners in Leeds.

          ### What does it cost?

          Drills are $3 an hour.
          """)),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .externalFAQ,
          """
          ### 요금은 얼마인가요?

          가방 하나에 9,900원입니다. ⚑원가⚐를 빼면 가방마다 마진이 2,100원 남습니다.

          ### 옷이 상하면 어떻게 하나요?

          하루 안에 전액까지 배상합니다.

          ### 어느 지역에서 쓸 수 있나요?

          마포구 전체에서 씁니다.
          """)),
      .fails(
        .en,
        ExampleDraft.en.with(
          .externalFAQ,
          """
          ### How much does it cost?

          Drills are $3 an hour, which leaves us a ⚑gross margin⚐ of 62 percent.

          ### What happens if a tool breaks?

          A runner brings another.

          ### Where are the lockers?

          At 40 corners in Leeds.
          """)),
    ],
    yieldsTo: ["placeholder"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each question or answer that tells internal matters.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.isAudienceNamed(.externalFAQ) else { return [] }
    return facts.draft.externalFAQ.compactMap { question in
      let text = facts.prose.text(of: question.range)
      return facts.prose.wordings(.internalMatter, in: text).first { !isCustomers($0.range, in: facts) }.map {
        report($0.range, in: facts)
      }
    }
  }

  private static let owners = Phrases(list: "external-faq-internal-leak-owners")

  /// Whether the sentence speaks of the customer's own business.
  private func isCustomers(_ wording: Range<Int>, in facts: Facts) -> Bool {
    let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.lowerBound)]
    return facts.says(Self.owners, in: sentence.text)
  }

  private func report(_ text: Range<Int>, in facts: Facts) -> Finding {
    let range = facts.prose.source(text)
    let words = facts.words(range)
    return finding(
      at: range,
      message: Text(
        ko: "외부 FAQ에 회사 안의 사정이 나옵니다: ‘\(words)’.",
        en: "The external FAQ tells an internal matter: “\(words)”."),
      evidence: words,
      help: Text(
        ko: "이 내용은 내부 FAQ로 옮기고, 여기에는 고객이 알아야 할 것만 남기세요.",
        en: "Move this to the internal FAQ and leave here what the customer has to know."),
      question: Text(
        ko: "출시하는 날 고객이 이 문장을 읽어도 괜찮은가요?", en: "May customers read this sentence on launch day?"))
  }
}
