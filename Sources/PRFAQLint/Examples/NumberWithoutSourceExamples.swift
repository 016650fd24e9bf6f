/// The examples of `number-without-source`.
enum NumberWithoutSourceExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(
      .ko,
      note: Text(
        ko: "출처가 같은 문단에 있거나 가정이라고 밝혔으면 됩니다. 생활 속의 작은 수는 출처가 없어도 됩니다.",
        en:
          "A source in the same paragraph will do, and so will “assumption”; small numbers of daily life need none."
      ),
      ExampleDraft.ko.with(
        .problem,
        """
        1. 통계청에 따르면 1인 가구의 34%가 밤 9시 뒤에 퇴근한다. 소음 항의를 받아 빨래가 밀린다.
        2. 토요일 오전에 빨래방 줄에서 세 시간을 버린다.
        3. 다시 빠느라 한 달에 1만 2천 원을 버린다(가정).
        """)),
    .passes(
      .ko,
      note: Text(
        ko: "누구까지인지를 정하는 한도, 시각, 한 사람이 겪은 일, 돌려주겠다는 몫은 어디서 셌는지 묻지 않습니다.",
        en:
          "A limit that says who belongs, the time of day, what one person went through and a share that is promised were counted by nobody."
      ),
      ExampleQuestions.ko(
        customer: "카드 매출이 매출의 60%를 넘는 가게의 주인이다.",
        problem: "회비는 밤 11시 30분에 몰리고, 한 주민은 작년에 410만 원을 날렸다. 절감액의 10%는 모임에 돌려준다.")),
    .passes(
      .en,
      ExampleDraft.en.with(
        .problem,
        """
        1. In a poll of 212 renters that we ran in November, 61 percent had bought a drill they used once.
        2. Hire shops close at five, and people who work until six waste the morning.
        """)),
    .passes(
      .en,
      ExampleDraft.en.with(
        .problem,
        """
        1. Of 412 renters in the Leeds survey, 71 percent own a drill they used once ([survey](https://stats.example/leeds)).
        2. Hire shops close at five, and people who work until six waste the morning.
        """)),
    .passes(
      .ko,
      note: Text(
        ko: "회사가 받은 문의나 접수처럼 스스로 세어지는 기록, 자사 고객의 수는 출처가 없어도 됩니다.",
        en:
          "Records that count themselves, such as complaints that came in, and one's own customers need no source."
      ),
      ExampleDraft.ko.with(
        .problem,
        """
        1. 지난해 접수된 소음 민원 가운데 38%가 밤 10시 뒤의 세탁기였다.
        2. 회원 6,300명 가운데 절반이 혼자 산다. 토요일 오전을 빨래방에서 버린다.
        """)),
    .passes(
      .en,
      note: Text(
        ko: "같은 수치가 다른 곳에서 출처와 함께 나오면 됩니다.", en: "The same figure may have its source in another place."),
      ExampleDraft.en.replacing(
        .problem,
        """
        1. 71 percent of renters own a drill they used once, and they lose the cupboard to it.
        2. Hire shops close at five, and people who work until six waste the morning.
        """
      ).with(
        .internalFAQ,
        """
        ### How do we know?

        We interviewed 412 renters in Leeds in October 2026. Of these, 71 percent own a drill they used once.

        ### How much do we have to invest?

        $310,000.
        """)),
    .fails(
      .en,
      ExampleDraft.en.with(
        .problem,
        """
        1. A renter who hangs a shelf spends ⚑95 minutes⚐ on the way to a hire shop and back.
        2. Hire shops close at five, and people who work until six waste the morning.
        """)),
    .fails(
      .ko, ExampleDraft.ko.with(.subheadline, "혼자 사는 직장인의 빨래하는 시간이 ⚑70%⚐ 줄었다")),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .problem,
        """
        1. 혼자 사는 직장인 ⚑10명⚐ 중 7명은 빨래를 일주일 넘게 미룬다고 한다.
        2. 토요일 오전에 빨래방 줄에서 세 시간을 버린다.
        """)),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .problem,
        """
        1. 혼자 사는 직장인의 ⚑68%⚐가 밤 9시 뒤에 퇴근한다. 소음 항의를 받아 빨래가 밀린다.
        2. 토요일 오전에 빨래방에서 평균 52분을 기다린다.
        """)),
    .fails(
      .en,
      ExampleDraft.en.with(
        .problem,
        """
        1. ⚑71 percent⚐ of renters own a drill they used once, and they lose the cupboard to it.
        2. Hire shops close at five, and people who work until six waste the morning.
        """)),
    .fails(
      .en,
      ExampleQuestions.en(
        customer: "⚑4.2 million tenants⚐ in flats under 50 m² who need a tool now and then.")),
  ]
}
