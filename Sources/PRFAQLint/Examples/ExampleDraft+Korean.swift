extension ExampleDraft {
  /// A laundry service, with a heading for each section.
  static let ko = ExampleDraft(entries: [
    Entry(section: .title, heading: "# 달빛세탁 PR/FAQ", body: ""),
    Entry(section: .release, heading: "## 보도자료", body: ""),
    Entry(section: .headline, heading: "### 제목", body: "달빛세탁, 늦게 퇴근하는 1인 가구의 빨래를 밤 11시에 걷어 간다"),
    Entry(section: .subheadline, heading: "### 부제", body: "빨래방에 갈 시간이 없는 직장인이 다음 날 아침 갠 옷을 문 앞에서 받는다"),
    Entry(
      section: .summary, heading: "### 요약",
      body: """
        (서울=가상일보) 2027년 4월 5일 — 야간 세탁 서비스 ‘달빛세탁’이 마포구에서 문을 열었다. 달빛세탁은 밤 11시에 문 앞의 빨래를 걷어 아침 7시까지 개어서 돌려준다. 혼자 사는 직장인은 주말에 빨래방에서 보내던 세 시간을 돌려받는다.
        """),
    Entry(
      section: .problem, heading: "### 문제점",
      body: """
        1. 퇴근하면 밤 10시라 세탁기를 돌리지 못한다. 옆집에서 소음 항의를 받아 빨래가 일주일씩 밀린다.
        2. 주말 빨래방에는 줄이 길다. 토요일 오전에 평균 52분을 기다린다(출처: 현장 관찰, 2026년 10월, 가정).
        3. 널 곳이 없어 옷에서 냄새가 난다. 다시 빠느라 물과 시간을 버린다.
        """),
    Entry(
      section: .solution, heading: "### 해결책",
      body: """
        달빛세탁은 먼저 문 앞에 거는 전용 가방을 준다. 고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 동네 세탁소의 밤 설비를 빌리므로 소음이 나지 않는다. 말리고 개는 일까지 마친 옷이 아침 7시 전에 문 앞으로 돌아온다.
        """),
    Entry(
      section: .customerQuote, heading: "### 고객 사용 후기",
      body: """
        “토요일 오전이 통째로 사라졌었어요. 친구가 알려 줘서 써 봤는데, 자고 일어나니 셔츠가 개어져 있더라고요. 이제 토요일에는 산에 갑니다.” — 오세영, 간호사(31세)
        """),
    Entry(
      section: .leaderQuote, heading: "### 대표의 말",
      body: """
        “고객이 잠든 시간에 끝나는 집안일을 만들고 싶었습니다. 그래서 새 공장을 짓지 않고 동네 세탁소의 빈 밤을 빌렸습니다.” — 이도현, 달빛세탁 대표
        """),
    Entry(
      section: .callToAction, heading: "### 이용 안내",
      body: """
        마포구에 사는 사람은 [달빛세탁 앱](https://moonwash.example/start)에서 가입할 수 있다. 요금은 가방 하나에 9,900원이다.
        """),
    Entry(
      section: .externalFAQ, heading: "## 외부 FAQ",
      body: """
        ### 요금은 얼마인가요?

        가방 하나에 9,900원이고, 한 달에 네 번을 쓰면 36,000원입니다.

        ### 옷이 상하면 어떻게 하나요?

        사진을 보내 주시면 하루 안에 세탁물 가격의 전액까지 배상합니다.

        ### 어느 지역에서 쓸 수 있나요?

        지금은 마포구 전체에서 쓸 수 있고, 서대문구는 2027년 7월에 엽니다.

        ### 도중에 해지하면 환불받을 수 있나요?

        네, 쓰지 않은 횟수만큼 돌려드립니다.

        ### 빨래방과 무엇이 다른가요?

        기다리지 않고, 개는 일까지 끝나 있습니다.
        """),
    Entry(
      section: .internalFAQ, heading: "## 내부 FAQ",
      body: """
        ### 투자금은 얼마나 필요한가?

        열두 달 동안 2억 8천만 원이다. 수거 차량에 1억 1천만 원, 앱 개발에 9천만 원을 쓴다.

        ### 어떤 이해관계자를 설득해야 하는가?

        밤에 기계를 돌릴 세탁소 다섯 곳이다.

        ### 이 제품이 실패한다면 그 이유는 무엇인가?

        세탁소 다섯 곳이 겨울에 밤 운영을 접으면 아침 7시를 지키지 못한다.
        """),
    Entry(
      section: .visual, heading: "## 시각화",
      body: "밤 11시, 세영은 문고리에 회색 가방을 걸고 앱의 ‘수거’를 누른다. 아침 7시, 같은 자리에 갠 셔츠가 걸려 있다."),
  ])
}
