extension ExampleDraft {
  /// A repair service, its release in paragraphs without a heading each, the leader before the customer.
  static let koNarrative = ExampleDraft(entries: [
    Entry(section: .title, heading: "# PR/FAQ: 우산병원", body: ""),
    Entry(section: .release, heading: "## 보도자료", body: ""),
    Entry(
      section: .headline, heading: "### 우산병원, 부러진 우산을 역무실에서 받아 이틀 만에 고쳐 준다", body: ""),
    Entry(section: .subheadline, heading: "", body: "*비 오는 날 우산을 버리던 출근길 승객이 3,000원에 쓰던 우산을 다시 쓴다*"),
    Entry(
      section: .summary, heading: "",
      body: """
        부산, 2027년 6월 14일 — 부산의 수리 협동조합 ‘살대’는 오늘 지하철 2호선 열두 개 역에서 우산병원을 열었다. 승객이 역무실에 부러진 우산을 맡기면 이틀 뒤 같은 역에서 고친 우산을 돌려받는다.
        """),
    Entry(
      section: .problem, heading: "",
      body: """
        지금은 살 하나가 휘어도 우산을 버린다. 고치는 곳은 시장에 한 곳 남았고 낮에만 문을 연다. 승객은 편의점에서 새 우산을 사느라 한 해에 3만 원 넘게 쓰고, 버린 우산은 재활용되지 않아 처리 비용만 늘어난다.
        """),
    Entry(
      section: .solution, heading: "",
      body: """
        우산병원은 승객이 이미 지나가는 자리에서 우산을 받는다. 승객은 역무실 앞 보관함에 우산을 넣고 전화번호를 누른다. 밤에 조합원이 걷어 공방에서 살과 손잡이를 갈고, 이틀 뒤 아침에 같은 보관함에 넣은 다음 문자로 번호를 보낸다.
        """),
    Entry(
      section: .leaderQuote, heading: "",
      body: """
        “버리는 일이 고치는 일보다 쉬워서 버려 왔을 뿐입니다. 그 순서를 바꾸고 싶었습니다.” 살대 이사장 문가은은 이렇게 말했다.
        """),
    Entry(
      section: .customerQuote, heading: "",
      body: """
        수영구에 사는 회사원 노태경(38) 씨는 “아버지가 쓰시던 장우산이라 버리지 못하고 있었는데, 출근길에 맡기고 이틀 뒤에 펴 보니 새것처럼 펴졌다”고 말했다.
        """),
    Entry(
      section: .callToAction, heading: "",
      body: """
        우산병원은 2호선 열두 개 역의 역무실 앞 보관함에서 이용할 수 있다. 살 하나를 고치는 값은 3,000원이다. 역 목록은 https://saldae.example/stations 에서 본다.
        """),
    Entry(
      section: .externalFAQ, heading: "## 고객 FAQ",
      body: """
        **Q. 얼마나 걸리나요?**
        A. 맡긴 날부터 이틀 뒤 아침에 찾을 수 있습니다. 장마철에는 하루가 더 걸립니다.

        **Q. 고치지 못하는 우산도 있나요?**
        A. 천이 세 뼘 넘게 찢어진 우산은 고치지 못하며, 그때는 돈을 받지 않고 돌려드립니다.

        **Q. 우산을 잃어버리면 어떻게 하나요?**
        A. 맡길 때 찍은 사진을 보고 같은 값의 우산으로 물어 드립니다.
        """),
    Entry(
      section: .internalFAQ, heading: "## 내부 FAQ",
      body: """
        **Q. 첫해에 돈이 얼마나 드나요?**
        A. 보관함 열두 개에 1,400만 원, 공방 인건비에 5,200만 원이 듭니다.

        **Q. 가장 큰 위험은 무엇인가요?**
        A. 장마철 2주에 일이 몰려 이틀 약속을 지키지 못하는 것입니다.
        """),
  ])

  /// A choir service, its release in paragraphs without a heading each.
  static let enNarrative = ExampleDraft(entries: [
    Entry(section: .title, heading: "# PR/FAQ: Partbook", body: ""),
    Entry(section: .release, heading: "## Press Release", body: ""),
    Entry(
      section: .headline, heading: "### Partbook teaches amateur altos their line before Tuesday's rehearsal",
      body: ""),
    Entry(
      section: .subheadline, heading: "",
      body: "*Singers who do not read music arrive knowing their part after ten minutes a day on the bus*"),
    Entry(
      section: .summary, heading: "",
      body: """
        CARDIFF, September 6, 2027 — Partbook today opened its practice service to amateur choirs in Wales. A choir uploads a score once, and every singer hears their own line, slowed down, with the others faint behind it.
        """),
    Entry(
      section: .problem, heading: "",
      body: """
        Today a choir spends the first forty minutes of a rehearsal teaching notes. Altos who do not read music guess, get lost and stop coming by Christmas. Conductors record lines on their phones at midnight, one voice at a time, and lose the weekend to it.
        """),
    Entry(
      section: .solution, heading: "",
      body: """
        Partbook reads the score and plays each voice by itself. A singer taps the bar where they get lost, sings along, and sees where the pitch slid. The conductor opens a list before rehearsal and knows which eight bars to practise.
        """),
    Entry(
      section: .customerQuote, heading: "",
      body: """
        "I have mouthed the second page of every carol for nine years," said Gwen Pryce, an alto and dental receptionist in Barry. "This autumn I sang it. My husband knows the tenor line now, too, poor man."
        """),
    Entry(
      section: .leaderQuote, heading: "",
      body: """
        "People leave choirs because they are embarrassed, not because they are busy," said Huw Parry, founder of Partbook. "We built the ten minutes in which nobody hears you."
        """),
    Entry(
      section: .callToAction, heading: "",
      body: """
        Partbook costs a choir £6 a month, whatever its size. Conductors can upload a first score at https://partbook.example/start and cancel at any time.
        """),
    Entry(
      section: .externalFAQ, heading: "## Customer FAQ",
      body: """
        **Q: Do I have to read music?**
        A: No. The bar that is playing is coloured, and the words stand under it.

        **Q: What does it cost?**
        A: £6 a month for the whole choir.

        **Q: Can I use it without a connection?**
        A: Yes. A downloaded piece plays on the bus.
        """),
    Entry(
      section: .internalFAQ, heading: "## Internal FAQ",
      body: """
        **Q: How do we pay composers?**
        A: We play scores that the choir owns and store no recording; a licence for hire scores costs £900 a year.

        **Q: What would make this fail?**
        A: If fewer than half of the singers open it before the third rehearsal.
        """),
  ])
}
