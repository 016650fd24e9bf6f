internal import PRFAQModel
internal import PRFAQProse

/// The call to action says where.
public struct CtaNoLink: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "cta-no-link", category: .callToAction, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 웹사이트 주소와 더 알아볼 곳을 적는다. Bryar와 Carr의 템플릿: 링크를 \
        적는다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: give the address of the web site and further \
        information. Bryar & Carr's template: provide a link.
        """),
    summary: Text(
      ko: "행동을 권하는 문장에는 웹 주소나 앱, 전화번호, 찾아갈 장소가 있습니다.",
      en: "The call to action names an address, an app, a telephone number or a place."),
    rationale: Text(
      ko: "‘지금 신청하세요’만으로는 신청할 수 없습니다. 어디로 가야 하는지가 빠진 권유는 고객을 검색창으로 보냅니다.",
      en: """
        “Sign up now” cannot be followed. An invitation that does not say where sends the customer to a search engine.
        """),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.enNarrative.text),
      .passes(
        .ko,
        note: Text(
          ko: "찾아갈 곳, 전화번호, 화면의 메뉴도 링크만큼 좋습니다.",
          en: "A place, a telephone number or a menu is as good as a link."),
        ExampleDraft.ko.with(.callToAction, "동네 세탁소 창구에서 신청하면 그 자리에서 가방을 준다.")),
      .passes(.ko, ExampleDraft.ko.with(.callToAction, "설정 > 수거 요일에서 켤 수 있다. 7월 한 달은 무료다.")),
      .passes(
        .en,
        ExampleDraft.en.with(.callToAction, "Lockers are open in Leeds today. Text DRILL to 4477 to join.")),
      .fails(
        .ko, ExampleDraft.ko.with(.callToAction, "⚑지금 바로 신청하세요! 요금은 가방 하나에 9,900원이다.⚐"),
        mended: ["지금 바로 신청하세요! 요금은": "[달빛세탁 앱](https://moonwash.example/start)에서 신청하세요. 요금은"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .callToAction, "⚑ShedShare is available today from $3 an hour. Sign up now and hang that shelf!⚐"),
        mended: [
          "Sign up now and hang that shelf!": "Sign up at https://shedshare.example and hang that shelf."
        ]),
      // A link that leads nowhere is none.
      .fails(
        .en, ExampleDraft.en.with(.callToAction, "⚑ShedShare is available today. See [pricing](#).⚐")),
    ],
    yieldsTo: [
      "missing-press-release", "cta-missing", "section-empty", "placeholder", "template-instruction-left",
    ])

  /// Creates the rule.
  public init() {}

  /// One finding when no call to action says where to go.
  public func findings(in facts: Facts) -> [Finding] {
    let ranges = facts.callRanges.filter { !facts.isUnderOtherHeading($0) && !facts.isLeaderSaying($0) }
    // Only who is invited to begin or to buy can ask where: steps for families on paper are complete as they are.
    guard let last = ranges.last(where: { facts.mentions([.start, .today, .price], in: $0) }),
      facts.knowsPlaces(in: last), let release = facts.draft.pressRelease,
      !(ranges + release.boilerplate).contains(where: {
        facts.hasAddress(in: $0) || promisesAddress($0, in: facts)
      })
    else { return [] }
    return [
      finding(
        at: last,
        message: Text(
          ko: "행동을 권하면서 어디로 가야 하는지 적지 않았습니다.",
          en: "The call to action does not say where to go."),
        evidence: facts.excerpt(last),
        help: Text(
          ko: "웹 주소, 앱 이름과 앱스토어, 전화번호, 찾아갈 장소 가운데 하나를 적으세요.",
          en: "Add a web address, the app and its store, a telephone number or a place to go to."),
        question: Text(
          ko: "고객은 어느 주소, 어느 앱, 어느 매장으로 가면 되나요?",
          en: "Which address, app or place should the customer go to?"))
    ]
  }

  private static let addresses = Phrases(list: "cta-no-link-addresses")

  /// Whether a placeholder stands where the address will.
  private func promisesAddress(_ range: Range<Int>, in facts: Facts) -> Bool {
    let start = facts.placeholders.partitionPoint { $0.range.upperBound <= range.lowerBound }
    return facts.placeholders[start...].prefix { $0.range.lowerBound < range.upperBound }.contains { gap in
      // `____번으로 전화해` tells by what follows it.
      let text = facts.composed(gap.range) + facts.composed(after: gap.range.upperBound, atMost: 24)
      return Self.addresses.occur(in: text.lowercased())
    }
  }
}
