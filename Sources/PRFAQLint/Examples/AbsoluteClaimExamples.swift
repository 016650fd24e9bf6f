/// The examples of `absolute-claim`.
enum AbsoluteClaimExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "고객이 겪는 문제를 옮긴 말, ‘절대적’, ‘모든 터치 포인트’는 제품에 대한 주장이 아닙니다.",
        en:
          "What customers suffer, 절대적 (absolute) and 모든 터치 포인트 (every touch point) claim nothing of the product."
      ),
      ExampleDraft.ko.with(
        .problem,
        """
        1. 밤늦게 퇴근하면 빨래방은 항상 닫혀 있다. 빨래가 일주일씩 밀린다.
        2. 세탁소에 맡기면 언제 나오는지 전혀 답이 없다. 절대적인 시간이 모자라 주말을 버린다.
        3. 모든 터치 포인트에서 전화를 걸어야 해서 시간을 버린다.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "하지 않는 일을 말하거나 예외를 밝힌 문장은 괜찮습니다.",
        en: "A sentence that names the exception, or what is not done, is fine."),
      ExampleDraft.en.with(
        .solution,
        "ShedShare does not always have a tile cutter. The customer scans the door, picks a tool and unlocks it; the price by the hour is on the screen."
      )),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .solution,
        "달빛세탁은 밀린 빨래 문제를 ⚑완전히 해결한다⚐. 고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다.")),
    .fails(
      .en,
      ExampleDraft.en.with(
        .solution,
        "ShedShare ⚑guarantees that⚐ the right tool is in the locker. The customer scans the door, picks a tool and unlocks it."
      )),
  ]
}
