/// The examples of `open-issue-no-owner`.
enum OpenIssueNoOwnerExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(ko: "맡은 사람이나 날짜가 있으면 됩니다.", en: "A name or a day is enough."),
      ExampleDraft.ko.text + """

        ## 남은 일

        - 비 오는 날 가방이 젖지 않게 하는 방법 (한도윤)
        - 서대문구 세탁소와 맺을 계약, 3월 말까지
        """),
    .passes(
      .en,
      note: Text(
        ko: "제목이 그 자리에서 정한다고 말하면 됩니다.", en: "A heading may say that it is settled there and then."),
      ExampleDraft.en.text + """

        ## Left to decide on the night

        Whether ladders may leave the street; who chairs the group after Tom.
        """),
    .fails(
      .ko,
      ExampleDraft.ko.text + """

        ## 남은 일

        - ⚑비 오는 날 가방이 젖지 않게 하는 방법⚐
        - 서대문구 세탁소와 맺을 계약, 3월 말까지
        """,
      mended: ["젖지 않게 하는 방법": "젖지 않게 하는 방법 (한도윤, 2월 말까지)"]),
    .fails(
      .en,
      ExampleDraft.en.text + """

        ## Still open

        - ⚑whether ladders longer than two metres fit a locker⚐
        - who insures a tool that is lent on
        """),
  ]
}
