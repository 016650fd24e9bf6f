/// The examples of `hype-word`.
enum HypeWordExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "질문이 묻는 시너지, ‘최고경영자’, 인용된 고객의 말은 칭찬이 아닙니다.",
        en: "A synergy that a question asks for, a chief executive and a customer's own words are no praise."),
      ExampleDraft.ko.with(
        .externalFAQ,
        """
        ### 기존 세탁소와 어떤 시너지를 기대할 수 있습니까?

        최고경영자가 세탁소 다섯 곳을 찾아가 밤 설비를 빌렸습니다.

        ### 요금은 얼마인가요?

        가방 하나에 9,900원입니다.

        ### 어느 지역에서 쓸 수 있나요?

        마포구 전체에서 씁니다.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "남의 말을 따옴표로 옮긴 것은 스스로 한 칭찬이 아닙니다.",
        en: "Words between quotation marks are reported, not claimed."),
      ExampleDraft.en.with(
        .problem,
        "Shops sell “innovative” drills for $70. A drill is used for 13 minutes in its life, and renters lose the cupboard to it."
      )),
    .passes(
      .ko,
      note: Text(
        ko: "무엇을 보고 그렇게 부르는지 바로 뒤에서 밝히면 칭찬만이 아닙니다.",
        en: "What is backed at once by a figure or a standard, or leads in the facts, is more than praise."),
      ExampleDraft.ko.with(
        .externalFAQ,
        """
        ### 사진은 안전하게 보관되나요?

        은행 수준의 암호화(256비트)를 쓰고, 한 달이 지나면 지웁니다.

        ### 요금은 얼마인가요?

        가방 하나에 9,900원입니다.

        ### 어느 지역에서 쓸 수 있나요?

        마포구 전체에서 씁니다.
        """)),
    .passes(
      .en,
      ExampleDraft.en.with(
        .solution,
        """
        ShedShare empowers renters to:

        - scan the door, pick a tool and unlock it
        - see the price by the hour before they do
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .solution,
        """
        달빛세탁은 ⚑혁신적인⚐ 수거 체계로 세탁의 패러다임을 바꾼다. 고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다.
        """)),
    .fails(
      .en,
      ExampleDraft.en.with(
        .solution,
        """
        ShedShare is a ⚑revolutionary⚐ locker with a seamless app. The customer scans the door, picks a tool and unlocks it.

        The seamless app shows what is free.
        """)),
  ]
}
