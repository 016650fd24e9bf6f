/// The examples of `success-no-stop`.
enum SuccessNoStopExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "못 미쳤을 때 하는 일은 어디에 있어도 됩니다.", en: "What happens then may stand anywhere."),
      korean("2027년 6월까지 다시 쓰는 고객이 30%이면 성공이고, 10%를 밑돌면 접는다.")),
    .passes(.en, english("30 percent come back by June 2027; below 10 we give up.")),
    .fails(
      .ko, korean("⚑2027년 6월까지 다시 쓰는 고객이 30%이면 성공이다.⚐ 앱이 센다."),
      mended: ["30%이면 성공이다.": "30%이면 성공이고, 10%를 밑돌면 접는다."]),
    .fails(
      .en, english("⚑30 percent come back by June 2027.⚐ The app counts them."),
      mended: [
        "30 percent come back by June 2027.": "30 percent come back by June 2027; below 10 we give up."
      ]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 성공했는지 어떻게 아는가?

      \(answer)

      ### 얼마나 투자하는가?

      열두 달 동안 2억 8천만 원이다.
      """)
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .internalFAQ,
      """
      ### How will we know that it works?

      \(answer)

      ### How much do we invest?

      $310,000 in the first year.
      """)
  }
}
