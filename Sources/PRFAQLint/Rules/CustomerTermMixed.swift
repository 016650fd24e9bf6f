internal import PRFAQModel
internal import PRFAQProse

/// The customer has one name.
public struct CustomerTermMixed: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "customer-term-mixed", category: .consistency, severity: .info,
    source: Text(
      ko: "고객과 사용자를 섞어 쓰다가 그 까닭을 따로 설명해야 했던 beTITAN의 글.",
      en: """
        A thread of beTITAN that writes customer and user side by side and has to explain \
        it.
        """),
    summary: Text(ko: "고객을 부르는 말은 하나입니다.", en: "The customer is called by one word."),
    rationale: Text(
      ko: "고객, 이용자, 회원을 섞어 쓰면 서로 다른 사람인지 같은 사람인지 알 수 없습니다.",
      en: "With customer, user and client side by side nobody knows whether they are one or three."),
    examples: [
      .passes(
        .ko, note: Text(ko: "고객과 점주처럼 서로 다른 사람은 이름도 다릅니다.", en: "Different people have different names."),
        ExampleDraft.ko.with(.solution, "고객이 가방을 걸면 기사가 걷어 간다. 점주는 밤에 세탁기를 돌린다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .solution,
          "⚑고객⚐이 가방을 건다. 이용자가 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 회원은 아침에 옷을 받고, 소비자는 돈을 낸다. 이용자와 회원과 소비자가 모두 편하다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The ⚑customer⚐ scans the door. The user picks a tool and the member pays. Users and members bring it back, and a consumer rates it; consumers like that."
        )),
    ], isOptIn: true, languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  private static let terms: [(String, Phrases)] = [
    ("고객", Phrases(["고객"])), ("사용자", Phrases(["사용자", "유저"])), ("이용자", Phrases(["이용자"])),
    ("회원", Phrases(["회원"])),
    ("소비자", Phrases(["소비자"])), ("customer", Phrases(["customer"])), ("user", Phrases(["user"])),
    ("client", Phrases(["client"])), ("member", Phrases(["member"])), ("consumer", Phrases(["consumer"])),
  ]

  /// One finding when three words or more, each used twice, stand for customers in the release.
  public func findings(in facts: Facts) -> [Finding] {
    var counts: [String: Int] = [:]
    var first: Range<Int>?
    for wording in facts.prose.wordings where wording.lists.contains(.customerTerm) {
      let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.range.lowerBound)]
      let words = facts.prose.words(wording.range).lowercased()
      guard facts.prose.blocks[sentence.block].part.isRelease, sentence.role == .statement,
        !sentence.isQuoted,
        let term = Self.terms.first(where: { $0.1.occur(in: words) })?.0
      else { continue }
      counts[term, default: 0] += 1
      first = first ?? facts.prose.source(wording.range)
    }
    let used = Self.terms.map { $0.0 }.filter { counts[$0, default: 0] > 1 }
    guard used.count > 2, let first else { return [] }
    let ko = used.map { "‘\($0)’" }.joined(separator: ", ")
    let en = used.map { "“\($0)”" }.joined(separator: ", ")
    return [
      finding(
        at: first,
        message: Text(
          ko: "고객을 부르는 말이 \(used.count)가지입니다: \(ko).", en: "The customer has \(used.count) names: \(en)."),
        evidence: facts.words(first),
        help: Text(
          ko: "같은 사람이라면 한 낱말로 통일하고, 다른 사람이라면 누구인지 밝히세요.",
          en: "Keep one word for the same people, and say who the others are."),
        question: Text(ko: "이들은 같은 사람인가요?", en: "Are these the same people?"))
    ]
  }
}
