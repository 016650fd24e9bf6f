/// The examples of `answer-elsewhere`.
enum AnswerElsewhereExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "답을 하고 나서 자세한 것이 어디 있는지 덧붙이는 것은 괜찮습니다.",
        en: "To answer first and then say where details stand is fine."),
      korean("12개월에 2억 8천만 원이다. 자세한 내역은 재무팀 시트에 있다.")),
    .passes(
      .en,
      note: Text(
        ko: "어디에 물어야 하는지 묻는 질문에는 연락처가 답입니다.",
        en: "Where the question asks whom to turn to, an address is the answer."),
      english("### Whom do I ask when a door sticks?", "Contact us at help@toolhatch.example.")),
    .fails(
      .ko, korean("⚑금액과 근거는 재무팀 시트를 참고한다.⚐"),
      mended: ["금액과 근거는 재무팀 시트를 참고한다.": "12개월에 2억 8천만 원이다. 수거 차량과 앱 개발이 절반씩이다."]),
    .fails(
      .en, english("### Can a whole street share a subscription?", "⚑Contact us for group plans.⚐"),
      mended: ["Contact us for group plans.": "Yes, from five homes on, at $20 a month for all of them."]),
    .fails(
      .en,
      english("### Which tools may leave the city?", "Most may. ⚑The exceptions are listed in the wiki.⚐"),
      mended: ["The exceptions are listed in the wiki.": "Saws with a petrol motor may not."]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .internalFAQ,
      """
      ### 투자금은 얼마나 필요한가?

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
