/// The examples of `time-promise-unbacked`.
enum TimePromiseUnbackedExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "재어 본 값이 곁에 있으면 됩니다.", en: "How it was timed may stand beside it."),
      korean("기사가 20분 안에 다시 갑니다. 6주 시험에서 41번 가운데 39번 그랬습니다.")),
    .passes(
      .en,
      note: Text(
        ko: "못 지켰을 때 무엇을 하는지 적어도 됩니다.", en: "So may what happens when it is missed."),
      english("A runner brings another within 30 minutes; if not, the day is free.")),
    .passes(
      .ko,
      note: Text(
        ko: "고객이 언제까지 해야 하는지는 약속이 아닙니다.", en: "By when customers have to act is no promise."),
      korean("2시간 안에 앱에서 취소하세요.")),
    .fails(
      .ko, korean("기사가 ⚑20분⚐ 안에 다시 갑니다."),
      mended: ["안에 다시 갑니다.": "안에 다시 갑니다. 늦으면 그 가방의 값을 받지 않습니다."]),
    .fails(
      .en, english("A runner brings another within ⚑30 minutes⚐."),
      mended: [
        "A runner brings another within 30 minutes.":
          "A runner brings another, in the trial within 30 minutes 19 times out of 20."
      ]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .externalFAQ,
      """
      ### 가방을 두고 갔으면 어떻게 하나요?

      \(answer)

      ### 가격은 얼마인가요?

      한 가방에 9,900원입니다.

      ### 옷이 상하면 어떻게 되나요?

      세탁비의 스무 배까지 물어 드립니다.
      """)
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .externalFAQ,
      """
      ### What happens if a tool is broken?

      \(answer)

      ### How much does it cost?

      Drills are $3 an hour.

      ### Where are the lockers?

      At 40 corners in Leeds.
      """)
  }
}
