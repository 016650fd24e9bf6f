/// The examples of `faq-answer-open`.
enum FaqAnswerOpenExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "누가 언제까지 정하는지 밝힌 것은 답입니다.", en: "Who settles it by when is an answer."),
      ExampleDraft.ko.with(
        .internalFAQ,
        """
        ### 밤에 기계를 돌려도 되는가?

        상업 지역은 된다. 주거 지역은 구청과 협의 중이며 2027년 1월 8일까지 이도현이 답을 받는다.

        ### 이 제품이 실패한다면 그 이유는 무엇인가?

        겨울에 밤 운영을 접는 세탁소다.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "고객에게 일어날 수 있는 일을 말하는 문장은 미결이 아닙니다.",
        en: "A sentence about what may happen to customers leaves nothing open."),
      ExampleDraft.en.with(
        .externalFAQ,
        """
        ### What happens if a tool breaks while I use it?

        A runner brings another within the hour. If the damage is still open at midnight, you pay nothing for the night.

        ### How much does it cost?

        Drills are $3 an hour.

        ### Where are the lockers?

        At 40 corners in Leeds.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "언제 정하는지가 앞 문장에 있어도 됩니다.", en: "By when may stand in the sentence before."),
      ExampleDraft.en.with(
        .internalFAQ,
        """
        ### Do gardeners get lockers as well?

        They need longer tools. We'll ask the allotments after Easter. One thing we don't know yet is how long a hoe is.

        ### What are the top three reasons this will not succeed?

        Theft above 4 percent, tools that come back dirty, and a council that wants its pavement back.
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .internalFAQ,
        """
        ### 밤에 기계를 돌려도 되는가?

        상업 지역은 밤에도 기계를 돌릴 수 있다. ⚑주거 지역은 구청에 질의 중이다.⚐

        ### 이 제품이 실패한다면 그 이유는 무엇인가?

        세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
        """),
      mended: ["구청에 질의 중이다.": "구청에 질의 중이며, 한도윤이 1월 8일까지 답을 받는다."]),
    .fails(
      .en,
      ExampleDraft.en.with(
        .internalFAQ,
        """
        ### Who pays for stolen tools?

        The insurer pays above $200. ⚑What happens below that is under discussion.⚐

        ### What are the top three reasons this will not succeed?

        Theft above 4 percent, tools that come back dirty, and a council that wants its pavement back.
        """),
      mended: ["is under discussion.": "is under discussion; Tom Ashby decides by May 3."]),
  ]
}
