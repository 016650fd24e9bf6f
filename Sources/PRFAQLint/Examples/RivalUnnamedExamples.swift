/// The examples of `rival-unnamed`.
enum RivalUnnamedExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "이름을 댄 경쟁 제품은 괜찮습니다.", en: "Rivals with names are fine."),
      korean("경쟁 서비스인 ‘빨래요정’은 이틀이 걸리고, 우리는 다음 날 아침이다.")),
    .passes(
      .en,
      note: Text(
        ko: "이름은 질문에 있어도 됩니다.", en: "The name may stand in the question."),
      english(
        "### How is this different from Boxhire?", "Existing tools close at five; our lockers never do.")),
    .fails(
      .ko, korean("⚑경쟁 서비스 두 곳은 이틀이 걸린다.⚐ 우리는 다음 날 아침이다."),
      mended: ["경쟁 서비스 두 곳은 이틀이 걸린다.": "‘빨래요정’과 ‘세탁왕’은 이틀이 걸린다."]),
    .fails(
      .en,
      english(
        "### How is this different from what there is?",
        "⚑Existing services want a deposit and close at five.⚐"),
      mended: ["Existing services want a deposit": "Boxhire and Drillbank want a deposit"]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 무엇이 다른가?

      \(answer)

      ### 이 제품이 실패한다면 그 이유는 무엇인가?

      세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
      """)
  }

  private static func english(_ question: String, _ answer: String) -> String {
    ExampleDraft.en.with(
      .externalFAQ,
      """
      \(question)

      \(answer)

      ### How much does it cost?

      Drills are $3 an hour.

      ### Where are the lockers?

      At 40 corners in Leeds.
      """)
  }
}
