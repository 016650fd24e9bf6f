internal import PRFAQProse

/// The headline does without superlatives.
public struct HeadlineHype: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-hype", category: .headline, severity: .warning,
    source: Text(
      ko: """
        jayuro, ‘보도자료의 흔한 실수’: 최고, 최초 같은 말. 기자들이 꼽은 낡은 말의 목록(theprlawyer, nstpr, prnewsonline): \
        “revolutionary”, “game-changing”.
        """,
      en: """
        Jayuro, ‘보도자료의 흔한 실수’, names 최고, 최초 and their like; journalists' lists of worn words \
        (theprlawyer, nstpr, prnewsonline) name “revolutionary” and “game-changing”.
        """),
    summary: Text(ko: "제목에는 스스로를 치켜세우는 말이 없습니다.", en: "The headline does not praise the product."),
    rationale: Text(
      ko: "‘혁신적인’은 어느 제품에나 붙습니다. 그 자리에 고객이 얻는 것을 쓰면 칭찬은 독자가 합니다.",
      en:
        "“Revolutionary” fits any product. Said of what the customer gets, the praise is left to the reader."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "‘최고경영자’처럼 뜻이 다른 말은 괜찮습니다.", en: "Words that only look alike are fine."),
        ExampleDraft.ko.with(.headline, "달빛세탁, 최고경영자도 신입도 늦게 퇴근한 날 빨래를 밤 11시에 맡긴다")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.headline, "달빛세탁, 1인 가구의 밤을 바꾸는 ⚑혁신적⚐인 세탁 서비스")),
      .fails(
        .en,
        ExampleDraft.en.with(.headline, "ShedShare is the ⚑revolutionary⚐ way for renters to borrow a drill")),
    ],
    yieldsTo: RuleMetadata.noRelease + ["headline-missing"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for a headline, at its first word of praise, with notes for further ones.
  public func findings(in facts: Facts) -> [Finding] {
    guard let headline = facts.release.headline else { return [] }
    let product = facts.product?.place(in: headline).map { headline.source($0) }
    let places = facts.wordings(.hype, in: headline.range).filter { place in
      !(product?.overlaps(place) ?? false) && !facts.hasPlaceholder(in: place)
    }
    guard let first = places.first else { return [] }
    let words = facts.words(first)
    return [
      finding(
        at: first,
        message: Text(ko: "제목이 제품을 치켜세웁니다: ‘\(words)’.", en: "The headline praises the product: “\(words)”."),
        evidence: words,
        help: Text(
          ko: "이 말을 지우고, 고객에게 달라지는 것을 숫자나 장면으로 쓰세요.",
          en: "Take the word out and say what changes for the customer, as a number or a scene."),
        question: Text(
          ko: "무엇이 달라지기에 그렇게 부르고 싶은가요?", en: "What changes so much that you want to call it that?"),
        notes: places.dropFirst().map {
          Finding.Note(range: $0, message: Text(ko: "여기도 그렇습니다.", en: "Here as well."))
        })
    ]
  }
}
