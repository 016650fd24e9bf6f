/// The examples of `answer-asks-back`.
enum AnswerAsksBackExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(.ko, korean("세탁소가 정한다. 밤 11시까지는 앱에서 고칠 수 있다.")),
    .passes(
      .en,
      note: Text(
        ko: "쌍점 뒤에 늘어놓은 질문은 그것이 답입니다.", en: "Questions behind a colon are the answer."),
      english("Runners go through two questions:\n\n- is the door shut?\n- is the drill dry?")),
    .fails(
      .ko, korean("세탁소가 앱에서 정한다.\n\n- ⚑고객도 순서를 바꿀 수 있어야 할까?⚐"),
      mended: ["고객도 순서를 바꿀 수 있어야 할까?": "고객은 순서를 바꾸지 못한다."]),
    .fails(
      .en, english("Runners set it in their app.\n\n- ⚑Should customers be able to change it?⚐"),
      mended: ["Should customers be able to change it?": "Customers cannot change it."]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 수거 순서는 누가 정하는가?

      \(answer)

      ### 이 제품이 실패한다면 그 이유는 무엇인가?

      세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
      """)
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .internalFAQ,
      """
      ### Who sets the order of pick-ups?

      \(answer)

      ### What are the top three reasons this will not succeed?

      Theft, tools that come back dirty, and a council that wants its pavement back.
      """)
  }
}
