/// The examples of `external-faq-topic-gap`.
enum ExternalFaqTopicGapExamples {
  static let all: [RuleExample] = [
    .passes(
      .ko,
      note: Text(
        ko: "반품이 없는 서비스라면 해지나 취소를 묻는 질문이면 됩니다.",
        en: "Where nothing can be returned, a question about leaving will do."),
      ExampleDraft.ko.with(
        .externalFAQ,
        """
        ### 요금은 얼마인가요?

        가방 하나에 9,900원입니다.

        ### 옷이 상하면 어떻게 하나요?

        하루 안에 전액까지 배상합니다.

        ### 도중에 해지할 수 있나요?

        네, 앱에서 한 번 누르면 됩니다.

        ### 빨래방과 무엇이 다른가요?

        기다리지 않습니다.
        """)),
    .passes(
      .en,
      ExampleDraft.en.with(
        .externalFAQ,
        """
        ### How much does it cost?

        Drills are $3 an hour.

        ### What happens if a tool breaks?

        A runner brings another within the hour.

        ### Can I cancel a booking and get my money back?

        Yes, until you open the door.

        ### How is this different from a hire shop?

        It is open at night.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "값과 다른 점은 보도자료에 있어도 됩니다.", en: "The release may tell the price and what is different."),
      ExampleDraft.en.with(
        .externalFAQ,
        """
        ### Where are the lockers?

        At 40 corners in Leeds.

        ### What happens if a tool breaks?

        A runner brings another within the hour.

        ### Can I cancel a booking?

        Yes, until you open the door.
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.replacing(
        .externalFAQ, heading: "## ⚑외부 FAQ⚐",
        """
        ### 요금은 얼마인가요?

        가방 하나에 9,900원입니다.

        ### 어느 지역에서 쓸 수 있나요?

        마포구 전체입니다.

        ### 세제는 무엇을 쓰나요?

        향이 없는 세제를 씁니다.
        """
      ).text),
    .fails(
      .en,
      ExampleDraft.en.replacing(
        .externalFAQ, heading: "## ⚑External FAQ⚐",
        """
        ### How much does it cost?

        Drills are $3 an hour.

        ### Where are the lockers?

        At 40 corners in Leeds.

        ### Do you lend lawnmowers?

        In spring.
        """
      ).text),
  ]
}
