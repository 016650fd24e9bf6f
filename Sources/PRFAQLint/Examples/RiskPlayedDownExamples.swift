/// The examples of `risk-played-down`.
enum RiskPlayedDownExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "얼마나 작은지 적었으면 됩니다.", en: "How small it is will do."),
      korean("도난 위험은 낮다. 6주 시험에서 가방 412개 가운데 하나가 없어졌다.")),
    .passes(.en, english("The risk is low: in the trial one drill in 400 went missing.")),
    .fails(
      .ko, korean("⚑도난 위험은 낮다고 본다.⚐ 문이 잠겨 있다."),
      mended: ["도난 위험은 낮다고 본다.": "시험에서 가방 412개 가운데 하나가 없어졌다."]),
    .fails(
      .en, english("⚑The risk is low.⚐ Doors lock by themselves."),
      mended: ["The risk is low.": "In the trial one drill in 400 went missing."]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 가방이 없어지지 않는가?

      \(answer)

      ### 이 제품이 실패한다면 그 이유는 무엇인가?

      세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
      """)
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .internalFAQ,
      """
      ### Will tools be stolen?

      \(answer)

      ### What are the top three reasons this will not succeed?

      Theft, tools that come back dirty, and a council that wants its pavement back.
      """)
  }
}
