internal import PRFAQModel
internal import PRFAQProse

/// The call to action says what to do.
public struct CtaNoAction: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "cta-no-action", category: .callToAction, severity: .warning,
    source: Text(
      ko: "flex.team의 “Amazon Working Backwards”: 제품을 어디서 어떻게 쓸 수 있는지 적는다.",
      en: "flex.team, “Amazon Working Backwards”: where and how the product can be used."),
    summary: Text(
      ko: "행동을 권하는 문장에는 고객이 할 일이 있습니다.", en: "The call to action says what the customer can do."),
    rationale: Text(
      ko: "주소만 있으면 무엇을 하라는지 알 수 없습니다. 신청인지 구매인지 구경인지 한 낱말이면 됩니다.",
      en: "An address alone does not say what it is for; one verb is enough: sign up, buy, try."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .ko,
        note: Text(
          ko: "해 보면 무엇이 된다는 말도, 시키는 말로 시작하는 문장도 할 일을 알려 줍니다.",
          en:
            "What happens once something is done tells what to do, and so does a sentence that begins with an order."
        ),
        ExampleDraft.ko.with(.callToAction, "우리 골목이 열렸는지는 https://moonwash.example 에 우편번호를 넣어 보면 안다.")),
      .passes(
        .en,
        ExampleDraft.en.with(
          .callToAction,
          "Put the code from https://shedshare.example/leeds into your telephone and walk to the door.")),
      .fails(.ko, ExampleDraft.ko.with(.callToAction, "⚑자세한 내용은 https://moonwash.example 이다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .callToAction, "⚑The lockers of Leeds are described at https://shedshare.example/leeds.⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["cta-missing", "cta-no-link"],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding when no call to action holds a word for doing something.
  public func findings(in facts: Facts) -> [Finding] {
    let calls = facts.release.calls.filter { !facts.isUnderOtherHeading($0.range) }
    guard let last = calls.last,
      calls.allSatisfy({
        facts.isWritten($0) && !$0.has(.action) && !$0.has([.price]) && !tellsWhatToDo($0)
      }),
      // A number to call or a place to go to says what to do; an address does not.
      facts.hasLink(in: last.range), !last.bytes.contains(where: { $0 &- 0x30 < 10 })
    else { return [] }
    return [
      finding(
        at: last.range,
        message: Text(
          ko: "행동을 권하면서 무엇을 하라는지 적지 않았습니다.",
          en: "The call to action does not say what to do."),
        evidence: facts.excerpt(last.range),
        help: Text(
          ko: "‘어디에서 무엇을 하면 쓸 수 있다’를 한 문장으로 쓰세요. 예: 앱에서 가입할 수 있다.",
          en: "Say in one sentence where to do what: “Sign up at …”, “Buy it in any branch”."),
        question: Text(
          ko: "이 글을 다 읽은 고객이 지금 바로 할 일은 무엇인가요?",
          en: "What should a customer who has read this do right now?"))
    ]
  }

  /// Whether a sentence begins with an order, or says what happens once something is done: `우편번호를 넣어 보면 안다`.
  private func tellsWhatToDo(_ call: Passage) -> Bool {
    if Self.ways.occur(in: call.bytes, call.all) { return true }
    return call.sentences.contains { sentence in
      let words = call.bytes[sentence].drop { ($0 | 0x20) &- 0x61 >= 26 }
      return Self.orders.contains(String(decoding: words.prefix { ($0 | 0x20) &- 0x61 < 26 }, as: UTF8.self))
    }
  }

  private static let orders = Set<String>(list: "cta-no-action-orders")
  private static let ways = Phrases(list: "cta-no-action-ways")
}
