/// The examples of `running-cost-missing`.
enum RunningCostMissingExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "해마다 드는 돈이 있으면 됩니다.", en: "What it takes a year will do."),
      korean("앱 개발에 1억 2천만 원, 유지에 해마다 4천만 원이 든다.")),
    .passes(.en, english("$310,000 to build the lockers and $90,000 a year to keep them.")),
    .fails(
      .ko, korean("⚑앱 개발에 1억 2천만 원이 든다.⚐ 개발자 세 사람이다."),
      mended: ["앱 개발에 1억 2천만 원이 든다.": "앱 개발에 1억 2천만 원, 유지에 해마다 4천만 원이 든다."]),
    .fails(
      .en, english("⚑It takes $310,000 to build the lockers.⚐ Most of it is steel."),
      mended: ["to build the lockers.": "to build the lockers and $90,000 a year to keep them."]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 돈은 얼마나 드는가?

      \(answer)

      ### 이 제품이 실패한다면 그 이유는 무엇인가?

      세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
      """)
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .internalFAQ,
      """
      ### How much money do we need?

      \(answer)

      ### What are the top three reasons this will not succeed?

      Theft, tools that come back dirty, and a council that wants its pavement back.
      """)
  }
}
