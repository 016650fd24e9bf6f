/// The examples of `risk-no-response`.
enum RiskNoResponseExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "하나라도 그때 할 일을 말하면 됩니다.", en: "It is enough that one risk says what is done then."),
      ExampleDraft.ko.with(
        .internalFAQ,
        """
        ### 투자금은 얼마나 필요한가?

        열두 달 동안 2억 8천만 원이다.

        ### 가장 큰 위험은 무엇인가?

        - 겨울에 밤 운영을 접는 세탁소. 두 곳을 더 계약해 대비한다.
        - 젖은 가방에서 나는 냄새
        """)),
    .passes(
      .en,
      note: Text(
        ko: "표에 맡은 사람이나 대응을 적는 열이 있으면 됩니다.", en: "A table with a column for it will do."),
      ExampleDraft.en.text + """

        ## Risks we accept

        | Risk | Owner |
        |---|---|
        | Theft above 4 percent | Tom |
        | Tools that come back dirty | Priya |
        """),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .internalFAQ,
        """
        ### 투자금은 얼마나 필요한가?

        열두 달 동안 2억 8천만 원이다.

        ### ⚑가장 큰 위험은 무엇인가?⚐

        - 겨울에 밤 운영을 접는 세탁소
        - 젖은 가방에서 나는 냄새
        """),
      mended: ["겨울에 밤 운영을 접는 세탁소": "겨울에 밤 운영을 접는 세탁소. 두 곳을 더 계약해 대비한다."]),
    .fails(
      .en,
      ExampleDraft.en.text + """

        ## ⚑Risks⚐

        - Theft of more than four tools in a hundred
        - Tools that come back dirty
        """),
    .fails(
      .ko,
      ExampleDraft.ko.text + """

        ## 위험

        ⚑겨울에 세탁소 다섯 곳이 밤 운영을 접으면 아침 7시를 지키지 못한다.⚐
        """),
  ]
}
