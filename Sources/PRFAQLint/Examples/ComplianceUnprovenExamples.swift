/// The examples of `compliance-unproven`.
enum ComplianceUnprovenExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "누가 언제 확인했는지 적었으면 됩니다.", en: "Who has found so, and when, will do."),
      korean("개인정보보호법을 준수합니다. 2026년 11월에 법무법인이 수거 사진의 보관 방법을 검토했습니다.")),
    .passes(
      .en,
      note: Text(
        ko: "아직이라고 밝히고 언제인지 적은 것은 주장이 아닙니다.", en: "Not yet, and by when, claims nothing."),
      english("We are not ISO 27001 certified yet; the audit is in May 2027.")),
    .fails(
      .ko, korean("⚑개인정보보호법을 철저히 준수합니다.⚐ 사진은 30일 뒤에 지웁니다."),
      mended: ["개인정보보호법을 철저히 준수합니다.": "개인정보보호법은 2026년 11월에 법무법인이 확인했습니다."]),
    .fails(
      .en, english("⚑Our lockers are GDPR compliant.⚐ Faces are deleted after a day."),
      mended: [
        "Our lockers are GDPR compliant.": "Counsel found in November 2026 that our lockers comply with GDPR."
      ]),
  ]

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .externalFAQ,
      """
      ### 사진은 안전한가요?

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
      ### Are the cameras safe?

      \(answer)

      ### How much does it cost?

      Drills are $3 an hour.

      ### Where are the lockers?

      At 40 corners in Leeds.
      """)
  }
}
