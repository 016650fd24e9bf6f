/// The examples of `estimate-no-basis`.
enum EstimateNoBasisExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "계산이나 시험이 같은 답에 있으면 됩니다.", en: "A reckoning or a trial in the same answer will do."),
      korean("세탁소 한 곳에 하루 38개가 들어올 것으로 봅니다. 6주 시험에서 센 29개에 예약 대기 9개를 더한 값입니다.")),
    .passes(
      .en,
      note: Text(
        ko: "가정이라고 밝힌 수치는 다른 규칙도 묻지 않습니다.", en: "A figure that is called an assumption is fine."),
      english("We expect 4 percent of the drills to go missing every year, an assumption until the autumn.")),
    .fails(
      .ko, korean("⚑세탁소 한 곳에 하루 38개가 들어올 것으로 봅니다.⚐"),
      mended: ["들어올 것으로 봅니다.": "들어올 것으로 봅니다. 6주 시험에서 센 29개에 예약 대기 9개를 더했습니다."]),
    .fails(
      .en, english("⚑We expect 4 percent of the drills to go missing every year.⚐"),
      mended: ["go missing every year.": "go missing every year, as many as in the trial of May."]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 세탁소 한 곳은 얼마나 바빠지는가?

      \(answer)

      ### 이 제품이 실패한다면 그 이유는 무엇인가?

      세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
      """)
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .internalFAQ,
      """
      ### How many tools get lost?

      \(answer)

      ### What are the top three reasons this will not succeed?

      Theft, tools that come back dirty, and a council that wants its pavement back.
      """)
  }
}
