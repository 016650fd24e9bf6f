/// The examples of `sentence-too-long`.
enum SentenceTooLongExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .en,
      note: Text(
        ko: "인용한 말은 길어도 됩니다.", en: "What somebody said may be long."),
      ExampleDraft.en.with(
        .customerQuote,
        """
        "The shelf had been in its box since March and I walked past it every evening and thought that I should ring my brother who has a drill but he lives in York and would have made a joke about it until the end of the year," said Priya Raman, a night nurse.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "손으로 찍은 글머리표 앞뒤는 따로 읽힙니다.", en: "Points behind bullets typed by hand are read one by one."),
      ExampleDraft.en.with(
        .solution,
        """
        ShedShare puts lockers where people walk home, and every locker on the way offers to everybody who lives nearby:
        \u{9}•\u{9}A drill, a ladder and a tile cutter that were checked the night before
        \u{9}•\u{9}A screen with the price by the hour, the time left and a button for help
        \u{9}•\u{9}A runner who swaps a dead battery or a missing bit within the hour

        The customer scans the door, picks a tool and unlocks it.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "줄표와 쌍점에서는 숨을 돌립니다.", en: "Readers draw breath at a dash and at a colon."),
      ExampleDraft.en.with(
        .solution,
        """
        The customer scans the door, picks a tool from the screen, unlocks the locker beside it and walks home with a drill that was checked the night before — and when the tool goes back the door photographs it, the charge stops and the next customer can book it.
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .solution,
        """
        달빛세탁은 먼저 전용 가방을 준다. ⚑고객이 밤 10시 50분까지 문고리에 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 가서 동네 세탁소의 밤 설비로 빨고 말리고 갠 다음 새벽 배송 차량에 실어 아침 7시가 되기 전에 같은 문고리에 걸어 두고 사진을 찍어 보내므로 고객은 자고 일어나서 옷을 꺼내기만 하면 된다.⚐
        """)),
    .fails(
      .en,
      ExampleDraft.en.with(
        .solution,
        """
        The customer scans the door. ⚑When the tool goes back the door photographs it and the charge stops, and if the battery is dead or a bit is missing a runner who waits in the next street swaps it within the hour, so that the next customer who had booked it for nine does not have to look for another locker.⚐
        """)),
  ]
}
