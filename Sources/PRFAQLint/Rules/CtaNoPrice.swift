internal import PRFAQModel
internal import PRFAQProse

/// The draft tells customers what it costs.
public struct CtaNoPrice: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "cta-no-price", category: .callToAction, severity: .info,
    source: Text(
      ko: "Bryar와 Carr의 템플릿: 고객은 값이 얼마인지 묻는다. punt-labs/prfaq: 이용 안내가 값을 말한다.",
      en: """
        Bryar & Carr's template: customers ask what the price is. punt-labs/prfaq: the call \
        to action says what it costs.
        """),
    summary: Text(ko: "얼마인지 고객이 알 수 있습니다.", en: "Customers are told what it costs."),
    rationale: Text(
      ko: "값을 모르면 좋은 제품인지 판단할 수 없습니다. 무료라면 무료라고 써야 합니다.",
      en: "Without a price nobody can judge what it is worth; what is free should say so."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(
          .externalFAQ, "### 옷이 상하면 어떻게 하나요?\n\n사진을 보내 주시면 하루 안에 배상합니다."
        ).with(.callToAction, "⚑마포구에 사는 사람은 [달빛세탁 앱](https://moonwash.example/start)에서 가입할 수 있다.⚐")),
      .fails(
        .en,
        ExampleDraft.en.replacing(
          .externalFAQ,
          "### Where are the lockers?\n\nAt 40 corners in Leeds; the map in the app shows what stands there."
        ).with(.callToAction, "⚑Find the nearest locker and sign up at https://shedshare.example/leeds.⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["cta-missing"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding when neither the call to action nor a question of customers tells a price.
  public func findings(in facts: Facts) -> [Finding] {
    guard let last = facts.release.calls.last,
      !facts.release.calls.contains(where: { $0.has([.price]) || !facts.isWritten($0) })
    else { return [] }
    let questions = facts.draft.externalFAQ + facts.draft.faq
    guard !questions.contains(where: { facts.mentions([.price], in: $0.range) }) else { return [] }
    return [
      finding(
        at: last.range,
        message: Text(ko: "값이 얼마인지 나와 있지 않습니다.", en: "Nothing tells customers what it costs."),
        evidence: facts.excerpt(last.range),
        help: Text(
          ko: "값을 적고, 무료라면 무료라고 쓰세요. 정하지 못했다면 가정이라고 밝힌 값을 쓰세요.",
          en: "Give the price, or say that it is free; until it is settled, an assumed one marked as such."),
        question: Text(ko: "고객은 이것을 얼마에 살 수 있나요?", en: "For how much can customers have it?"))
    ]
  }
}
