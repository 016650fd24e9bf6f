/// The examples of `target-undated`.
enum TargetUndatedExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(.ko, korean("세탁소의 목표는 2027년 6월까지 40곳이다.")),
    .passes(
      .en,
      note: Text(
        ko: "기간이나 해가 곁에 있으면 됩니다.", en: "A period or a year beside it will do."),
      english("The target is 2,000 renters in the first year.")),
    .fails(
      .ko, korean("⚑세탁소의 목표는 40곳이다.⚐ 지금은 12곳이다."),
      mended: ["세탁소의 목표는 40곳이다.": "세탁소의 목표는 2027년 6월까지 40곳이다."]),
    .fails(
      .en, english("⚑The target is 2,000 renters.⚐ Today there are 310."),
      mended: ["The target is 2,000 renters.": "The target is 2,000 renters by October 2027."]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 얼마나 커져야 하는가?

      \(answer)

      ### 이 제품이 실패한다면 그 이유는 무엇인가?

      세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
      """)
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .internalFAQ,
      """
      ### How big does this have to be?

      \(answer)

      ### What are the top three reasons this will not succeed?

      Theft, tools that come back dirty, and a council that wants its pavement back.
      """)
  }
}
