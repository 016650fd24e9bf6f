internal import PRFAQModel
internal import PRFAQProse

/// The headline begins with the customer and not with technology.
public struct HeadlineTechFirst: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-tech-first", category: .headline, severity: .info,
    source: Text(
      ko: """
        IT동아의 고객 집착 기사: 어떤 기술이든 고객이 가치를 못 느끼면 실패한다. punt-labs/prfaq: 기술을 앞세운 제목을 흔한 실수로 꼽는다.
        """,
      en: """
        IT동아 on customer obsession: whatever the technology, it fails where customers see no \
        value. punt-labs/prfaq: a headline that leads with technology is a common mistake.
        """),
    summary: Text(ko: "제목은 기술보다 고객을 앞세웁니다.", en: "The headline puts the customer before technology."),
    rationale: Text(
      ko: "고객은 기술을 사지 않고, 기술이 덜어 주는 일을 삽니다.",
      en: "Customers do not buy technology but what it takes off their hands."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en, note: Text(ko: "고객이 개발자면 기술이 곧 혜택입니다.", en: "To developers technology may be the benefit."),
        ExampleDraft.en.with(.headline, "ShedShare gives developers a cloud-native drill to share")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.headline, "⚑AI 기반⚐ 세탁 서비스 달빛세탁, 밤 11시에 빨래를 걷어 간다")),
      .fails(
        .en, ExampleDraft.en.with(.headline, "⚑AI-powered⚐ ShedShare lends renters a drill from a locker")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["headline-missing"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  private static let makers = Phrases(list: "headline-tech-first-makers")

  /// One finding for technology that is named before anybody.
  public func findings(in facts: Facts) -> [Finding] {
    guard let headline = facts.release.headline, facts.isWritten(headline),
      let word = headline.first(.technology), !Self.makers.occur(in: headline.bytes, headline.all),
      !(facts.release.subheadline.map { Self.makers.occur(in: $0.bytes, $0.all) } ?? false),
      !headline.namesCustomer(in: 0..<word.lowerBound)
    else { return [] }
    let range = headline.source(word)
    let words = facts.words(range)
    return [
      finding(
        at: range,
        message: Text(
          ko: "제목이 기술로 시작합니다: ‘\(words)’.", en: "The headline leads with technology: “\(words)”."),
        evidence: words,
        help: Text(
          ko: "고객이 얻는 것을 먼저 쓰고, 기술은 해결책에서 필요한 만큼만 밝히세요.",
          en:
            "Begin with what the customer gets, and tell of technology in the solution as far as it matters."),
        question: Text(
          ko: "기술 이름을 빼면 고객에게 무엇이 남나요?", en: "Without the technology's name, what is left for the customer?"))
    ]
  }
}
