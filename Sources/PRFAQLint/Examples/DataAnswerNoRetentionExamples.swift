/// The examples of `data-answer-no-retention`.
enum DataAnswerNoRetentionExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "아예 남기지 않는다는 것도 답입니다.", en: "That nothing is kept is an answer as well."),
      korean("가방 사진은 저장하지 않습니다. 문을 여는 데만 씁니다.")),
    .passes(.en, english("Your address stays with us for 30 days after the last rental.")),
    .fails(
      .ko, korean("안전하게 관리합니다. 기사와 세탁소가 봅니다.", "⚑", "⚐"),
      mended: ["안전하게 관리합니다.": "마지막으로 맡긴 날부터 30일 뒤에 지웁니다."]),
    .fails(
      .en, english("It is encrypted on servers in Leeds. Runners see the street only.", "⚑", "⚐"),
      mended: ["It is encrypted on servers in Leeds.": "It is deleted 30 days after the last rental."]),
  ]

  private static func korean(_ answer: String, _ open: String = "", _ close: String = "") -> String {
    ExampleDraft.ko.with(
      .externalFAQ,
      """
      ### \(open)개인정보는 어떻게 되나요?\(close)

      \(answer)

      ### 가격은 얼마인가요?

      한 가방에 9,900원입니다.

      ### 옷이 상하면 어떻게 되나요?

      세탁비의 스무 배까지 물어 드립니다.
      """)
  }

  private static func english(_ answer: String, _ open: String = "", _ close: String = "") -> String {
    ExampleDraft.en.with(
      .externalFAQ,
      """
      ### \(open)What happens to my data?\(close)

      \(answer)

      ### How much does it cost?

      Drills are $3 an hour.

      ### Where are the lockers?

      At 40 corners in Leeds.
      """)
  }
}
