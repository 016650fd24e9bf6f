/// The examples of the rule about a template's instructions.
enum TemplateInstructionExamples {
  static let all: [RuleExample] = [
    .passes(
      .ko, note: Text(ko: "주석은 아무도 보지 않습니다.", en: "Nobody sees a comment."),
      ExampleDraft.ko.with(
        .problem,
        """
        <!-- 작성 요령: 고객의 문제를 고객의 언어로 세 문장 이내로 쓰세요. -->

        1. 퇴근하면 밤 10시라 세탁기를 돌리지 못한다. 옆집에서 소음 항의를 받아 빨래가 일주일씩 밀린다.
        2. 주말 빨래방에는 줄이 길다. 토요일 오전에 평균 52분을 기다린다.
        """)),
    .passes(
      .ko, note: Text(ko: "고객에게 무엇을 하라고 하는 말은 작성 요령이 아닙니다.", en: "Customers are told what to do as well."),
      ExampleDraft.ko.with(
        .callToAction,
        "[달빛세탁 앱](https://moonwash.example/start)에서 가입하세요. 얼룩이 있으면 어디에 묻었는지 한 문장으로 적으세요. 요금은 가방 하나에 9,900원입니다."
      )),
    .passes(
      .en,
      ExampleDraft.en.with(
        .solution,
        """
        Describe the job in one sentence and ShedShare lists what it takes. The customer scans the door, picks a tool and unlocks it. Do not wait for Saturday: the door opens at nine in the evening, too.
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .problem,
        """
        > ⚑**작성 요령**⚐
        > - 고객의 문제를 고객의 언어로 세 문장 이내로 쓰세요.
        > - 안내문은 지우고 작성합니다.

        1. 퇴근하면 밤 10시라 세탁기를 돌리지 못한다. 옆집에서 소음 항의를 받아 빨래가 일주일씩 밀린다.
        2. 주말 빨래방에는 줄이 길다. 토요일 오전에 평균 52분을 기다린다.
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .problem,
        """
        ⚑※ 작성 요령: 고객 인터뷰에서 들은 말을 그대로 옮깁니다.⚐

        1. 퇴근하면 밤 10시라 세탁기를 돌리지 못한다. 옆집에서 소음 항의를 받아 빨래가 일주일씩 밀린다.
        2. 주말 빨래방에는 줄이 길다. 토요일 오전에 평균 52분을 기다린다.
        """), mended: ["※ 작성 요령: 고객 인터뷰에서 들은 말을 그대로 옮깁니다.\n\n": ""]),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .problem, "⚑고객이 겪는 문제를 고객의 언어로 세 문장 이내로 쓰세요. 제품 이야기는 아직 하지 마세요.⚐")),
    .fails(
      .en,
      ExampleDraft.en.with(
        .problem,
        """
        ⚑Explain the customer's problem here. Include one number, and avoid mentioning your product in this section.⚐

        A drill is used for 13 minutes in its life and costs $70. Renters buy it anyway and lose the cupboard to it.
        """)),
    .fails(
      .en,
      ExampleDraft.en.with(
        .visual, "⚑*Everything in italics is guidance: delete it before you circulate the document.*⚐"),
      mended: [
        "*Everything in italics is guidance: delete it before you circulate the document.*":
          "At nine in the evening Priya scans the door, a light blinks over the drill, and she walks home with it."
      ]),
  ]
}
