/// The examples of `faq-answer-deferral`.
enum FaqAnswerDeferralExamples {
  static let all: [RuleExample] = [
    .passes(
      .ko,
      note: Text(
        ko: "내부 FAQ에서 누가 언제까지 알아내는지 밝힌 것은 답입니다.",
        en: "In the internal FAQ, who will find out by when is an answer."),
      ExampleDraft.ko.with(
        .internalFAQ,
        """
        ### 보험료는 얼마인가?

        협의 중이며 2027년 1월 8일까지 이도현이 답한다.

        ### 이 제품이 실패한다면 그 이유는 무엇인가?

        겨울에 밤 운영을 접는 세탁소다.
        """)),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .en,
      note: Text(
        ko: "다른 내용을 함께 답했다면 미룬 것이 아닙니다.", en: "An answer that says more has not put it off."),
      ExampleDraft.en.with(
        .externalFAQ,
        """
        ### Do you lend lawnmowers?

        Not in the first year, because they do not fit into a locker; a larger one is under consideration for allotments.

        ### What does it cost?

        Drills are $3 an hour.

        ### Where are the lockers?

        At 40 corners in Leeds.
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .externalFAQ,
        """
        ### 요금은 얼마인가요?

        ⚑추후 공지⚐하겠습니다.

        ### 옷이 상하면 어떻게 하나요?

        하루 안에 전액까지 배상합니다.

        ### 어느 지역에서 쓸 수 있나요?

        마포구 전체에서 씁니다.
        """), mended: ["추후 공지하겠습니다.": "가방 하나에 9,900원입니다."]),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .externalFAQ,
        """
        ### 요금은 얼마인가요?

        가방 하나에 9,900원입니다.

        ### 이불도 되나요?

        ⚑언젠가⚐ 할 거예요.

        ### 어느 지역에서 쓸 수 있나요?

        마포구 전체에서 씁니다.
        """)),
    .fails(
      .en,
      ExampleDraft.en.with(
        .externalFAQ,
        """
        ### How much does it cost?

        Pricing is ⚑to be announced⚐.

        ### What happens if a tool breaks?

        A runner brings another.

        ### Where are the lockers?

        At 40 corners in Leeds.
        """)),
  ]
}
