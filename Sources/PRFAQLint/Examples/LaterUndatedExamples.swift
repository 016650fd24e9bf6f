/// The examples of `later-undated`.
enum LaterUndatedExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .en,
      note: Text(
        ko: "어느 달인지가 다음 문장에 있어도 됩니다.", en: "The month may stand in the next sentence."),
      english("Support for iron gates is planned. It comes with the lockers of March.")),
    .passes(
      .en,
      note: Text(
        ko: "범위에서 뺐다는 말은 약속이 아닙니다.", en: "What is out of scope is not promised."),
      english("Garden tools are on the roadmap and out of scope for this year's lockers.")),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .externalFAQ,
        """
        ### 이불도 맡길 수 있나요?

        ⚑아직은 옷만 되고, 이불은 다음 버전에서 받을 생각입니다.⚐

        ### 가격은 얼마인가요?

        한 가방에 9,900원입니다.

        ### 옷이 상하면 어떻게 되나요?

        세탁비의 스무 배까지 물어 드립니다.
        """),
      mended: ["이불은 다음 버전에서 받을 생각입니다.": "이불은 2027년 3월부터 받습니다."]),
    .fails(
      .en,
      ExampleDraft.en.with(
        .internalFAQ,
        "### What is on the roadmap?\n\n⚑Ladders with wheels, a van for Sundays and lockers at railway stations.⚐\n\n### Why might it fail?\n\nTheft."
      ),
      mended: ["and lockers at railway stations.": "and lockers at railway stations, all by June 2027."]),
    .fails(
      .en, english("⚑Not yet; a lawn mower is planned.⚐"),
      mended: ["Not yet; a lawn mower is planned.": "Not yet; we add lawn mowers in May 2027."]),
  ]

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .externalFAQ,
      """
      ### Do you have garden tools?

      \(answer)

      ### How much does it cost?

      Drills are $3 an hour.

      ### Where are the lockers?

      At 40 corners in Leeds.
      """)
  }
}
