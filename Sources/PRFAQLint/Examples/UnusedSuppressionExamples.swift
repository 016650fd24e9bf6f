/// The examples of the rule about comments without effect.
enum UnusedSuppressionExamples {
  static let all: [RuleExample] = [
    .passes(
      .ko,
      ExampleDraft.ko.with(
        .callToAction,
        """
        <!-- prfaq-disable-next-line placeholder: 요금은 이사회가 3월 9일에 정한다 -->
        마포구에 사는 사람은 https://moonwash.example 에서 가입할 수 있다. 요금은 가방 하나에 ○○원이다.
        """)),
    .passes(
      .en,
      ExampleDraft.en.with(
        .callToAction,
        """
        Lockers are open in Leeds today from {{price}} an hour. <!-- prfaq-disable-line placeholder: the board decides on 9 March -->
        Sign up at https://shedshare.example.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "빠진 것은 문서 전체에 대해 끌 수 있습니다.", en: "What is missing can be given up for the whole document."),
      "<!-- prfaq-disable-file visual-missing, missing-five-questions: shown as a prototype in the meeting -->\n\n"
        + ExampleDraft.en.without(.visual)),
    .passes(
      .en,
      note: Text(
        ko: "코드 안의 주석은 보여 주는 글이라 아무것도 끄지 않습니다.",
        en: "A comment in code is shown to readers and suppresses nothing."),
      ExampleDraft.en.with(
        .solution,
        """
        ShedShare puts lockers where people walk home. A customer taps the door and takes the ladder.

        ```html
        <!-- prfaq-disable-file placeholder -->
        ```
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .callToAction,
        """
        ⚑<!-- prfaq-disable-next-line placeholder: 요금은 이사회가 3월 9일에 정한다 -->⚐
        마포구에 사는 사람은 https://moonwash.example 에서 가입할 수 있다. 요금은 가방 하나에 9,900원이다.
        """), mended: ["<!-- prfaq-disable-next-line placeholder: 요금은 이사회가 3월 9일에 정한다 -->\n": ""]),
    .fails(
      .en,
      ExampleDraft.en.with(
        .callToAction,
        """
        <!-- prfaq-disable-next-line ⚑cta-no-link⚐, placeholder: the board decides on 9 March -->
        Lockers are open in Leeds today from {{price}} an hour. Sign up at https://shedshare.example.
        """), mended: ["cta-no-link, placeholder:": "placeholder:"]),
    .fails(
      .en,
      ExampleDraft.en.with(
        .visual,
        "A phone shows a map with a green door. ⚑<!-- prfaq-enable visual-missing -->⚐")),
  ]
}
