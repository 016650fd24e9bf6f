/// The examples of `internal-faq-topic-gap`.
enum InternalFaqTopicGapExamples {
  static let all: [RuleExample] = [
    .passes(
      .ko,
      ExampleDraft.ko.with(
        .internalFAQ,
        """
        ### 어떤 결정이 필요한가?

        마포구에서 먼저 열지 정해야 한다.

        ### 기존 제품과 어떤 시너지가 있는가?

        낮 배송 차량을 밤에 쓴다.

        ### 투자금은 얼마나 필요한가?

        2억 8천만 원이다.

        ### 왜 9,900원인가?

        빨래방 두 번 값보다 낮다.

        ### 누구를 설득해야 하는가?

        세탁소 조합이다.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "주제 하나가 빠진 것은 알리지 않습니다. 제품에 맞지 않는 주제일 수 있습니다.",
        en: "One missing topic is passed over: it may be of no concern to the product."),
      ExampleDraft.en.with(
        .internalFAQ,
        """
        ### Which decision do we need today?

        Whether to open in Leeds.

        ### How much do we have to invest?

        $310,000.

        ### Why is the price $3?

        It is half of what the hire shop asks.

        ### Whom do we have to convince?

        The council.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "내부 FAQ라고 밝히지 않은 질문은 살피지 않습니다. 결정은 문서 머리에 적어도 됩니다.",
        en:
          "Questions that are not called internal are not held to it, and the head of the document may name the decision."
      ),
      ExampleDraft.en.replacing(
        .internalFAQ, heading: "## When it goes wrong",
        "### Which drills are in the lockers?\n\nTwo makes.\n\n### Which colour do the lockers have?\n\nGreen.\n\n### Why might it fail?\n\nTheft above 4 percent."
      ).text),
    .fails(
      .ko,
      ExampleDraft.ko.replacing(
        .internalFAQ, heading: "## ⚑내부 FAQ⚐",
        "### 세탁기는 몇 대인가?\n\n다섯 대다.\n\n### 세제는 무엇을 쓰는가?\n\n향이 없는 세제다.\n\n### 이 제품이 실패한다면 그 이유는 무엇인가?\n\n겨울에 문을 닫는 세탁소다."
      ).text,
      mended: [
        "### 세탁기는 몇 대인가?\n\n다섯 대다.": "### 누구를 설득해야 하는가?\n\n세탁소 조합이다.",
        "### 세제는 무엇을 쓰는가?\n\n향이 없는 세제다.": "### 투자금은 얼마나 필요한가?\n\n2억 8천만 원이다.",
      ]),
    .fails(
      .en,
      ExampleDraft.en.replacing(
        .internalFAQ, heading: "## ⚑Internal FAQ⚐",
        "### Which drills are in the lockers?\n\nTwo makes.\n\n### Which colour do the lockers have?\n\nGreen.\n\n### Why might it fail?\n\nTheft above 4 percent."
      ).text,
      mended: [
        "### Which drills are in the lockers?\n\nTwo makes.":
          "### Whom do we have to convince?\n\nThe council.",
        "### Which colour do the lockers have?\n\nGreen.": "### How much do we have to invest?\n\n$310,000.",
      ]),
  ]
}
