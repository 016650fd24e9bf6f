/// The examples of the rule about placeholders.
enum PlaceholderExamples {
  static let all: [RuleExample] = [
    .passes(.en, ExampleDraft.en.text),
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.ko, ExampleDraft.koNarrative.text),
    .passes(.en, ExampleDraft.enNarrative.text),
    .passes(
      .en,
      note: Text(
        ko: "할 일 상자, 각주, 링크, 크기(XXL)는 빈자리가 아닙니다.",
        en: "A task box, a footnote, a link and a size are no gaps."),
      ExampleDraft.en.with(
        .visual,
        """
        - [ ] Ask Priya for a photograph of the door
        - [x] Draw the [locker](https://shedshare.example/locker) in sizes M and XXL[^1]

        [^1]: The XXL locker holds a ladder.
        """)),
    .passes(
      .ko,
      note: Text(
        ko: "언론이 이름을 가릴 때 쓰는 ○○과 A씨는 빈자리가 아닙니다.", en: "The press withholds names with circles and letters."),
      ExampleDraft.ko.with(
        .customerQuote, "“토요일 오전이 통째로 사라졌었어요. 이제 토요일에는 산에 갑니다.” — ○○대 3학년 A씨(21)")),
    .passes(
      .en,
      note: Text(
        ko: "내부 FAQ에서 누가 언제 알려 줄지 밝힌 TBD는 답입니다.",
        en: "A “TBD” in the internal FAQ that says who will know by when is an answer."),
      ExampleDraft.en.with(
        .internalFAQ,
        """
        ### How large is the market?

        TBD; Priya counts the rented homes within five minutes of a locker by May 3.

        ### What would make this fail?

        Theft above 4 percent.
        """)),
    .passes(
      .ko,
      note: Text(
        ko: "정하지 않았다고 문장으로 말한 것은 빈자리가 아닙니다.",
        en: "To say in a sentence that something is undecided leaves no gap."),
      ExampleDraft.ko.text + "\n## 일정\n\n4월 마포구, 7월 서대문구에 연다. 은평구는 TBD.\n"),
    .passes(
      .en,
      note: Text(
        ko: "쓰는 법을 보이는 예 안의 괄호는 빈자리가 아닙니다.",
        en: "Brackets in a sample that shows how to write are no gaps."),
      ExampleDraft.en.text
        + "\n## Notes to ourselves\n\nGive the numbers first (e.g., \"70% of [persona] own a drill\"), then the story.\n"
    ),
    .passes(
      .en,
      note: Text(
        ko: "무엇을 되풀이할지 정하는 표시에는 아무것도 쓰지 않습니다.",
        en: "A tag that says what is repeated waits for no words."),
      ExampleDraft.en.with(
        .visual, "{{#scenes}}\n\nAt nine in the evening Priya scans the door.\n\n{{/scenes}}")),
    .fails(
      .ko,
      ExampleDraft.ko.replacing(
        .summary,
        "⚑[도시명]⚐ — 야간 세탁 서비스 ‘달빛세탁’이 마포구에서 문을 열었다. 달빛세탁은 밤 11시에 문 앞의 빨래를 걷어 아침 7시까지 개어서 돌려준다."
      ).with(.callToAction, "마포구에 사는 사람은 https://moonwash.example 에서 가입할 수 있다. 요금은 ⚑TBD⚐ 이다.")),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .callToAction, "마포구에 사는 사람은 https://moonwash.example 에서 가입할 수 있다. 요금은 가방 하나에 ⚑○○⚐원이다.")),
    .fails(
      .en,
      ExampleDraft.en.with(
        .callToAction,
        "Lockers are open in Leeds today from ⚑{{price}}⚐ an hour. Sign up at https://shedshare.example for {{price}}."
      )),
    .fails(
      .en,
      ExampleDraft.en.with(
        .externalFAQ,
        """
        ### How much does it cost?

        ⚑TBD⚐

        ### Where are the lockers?

        At 40 corners in Leeds.

        ### What happens if a tool breaks?

        A runner brings another within the hour.
        """)),
  ]
}
