internal import PRFAQModel
internal import PRFAQProse

/// The summary begins with a dateline.
public struct DatelineMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "dateline-missing", category: .summary, severity: .warning,
    source: Text(
      ko: """
        flex.team, ‘아마존이 일하는 법’(2024): 요약에 출시일, 도시, 매체를 적는다. Bryar와 Carr, ‘Working \
        Backwards’(2021) 5장: 첫 문단은 이것으로 시작한다.
        """,
      en: """
        flex.team, ‘아마존이 일하는 법’ (2024): the summary states launch date, city and medium. \
        Bryar & Carr, Working Backwards (2021), ch. 5: the first paragraph begins with them.
        """),
    summary: Text(
      ko: "요약은 출시하는 도시와 매체, 날짜로 시작합니다.",
      en: "The summary begins with city, medium and launch date."),
    rationale: Text(
      ko: "날짜와 장소를 적으면 출시가 약속이 됩니다. 언제 어디서 먼저 내놓을지 정하지 못했다는 사실도 이때 드러납니다.",
      en:
        "A date and a place turn the launch into a commitment, and show whether anyone has decided where and when "
        + "to begin."),
    examples: [
      .passes(
        .ko,
        note: Text(
          ko: "괄호 안의 지명은 목록에 없는 곳이어도 됩니다.", en: "A place in brackets may be one that nobody knows."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다

        (가람=2026. 5. 4.) 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """),
      .passes(
        .ko, note: Text(ko: "도시와 날짜가 첫 문장 안에 있어도 됩니다.", en: "City and date may stand in the first sentence."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 모임셈, 회비 걷는 총무의 하루를 돌려준다

        2026년 5월 4일 서울에서 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        ⚑⚐나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """, mended: ["나래소프트가 동호회": "(서울=가상일보) 2026년 5월 4일 — 나래소프트가 동호회"]),
      .passes(
        .en,
        note: Text(
          ko: "통신사가 쓰는 / 로 나눈 형식도 데이트라인입니다.",
          en: "The form of news agencies, parted by slashes, is a dateline."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, England / Northern Wire / May 4, 2026 / — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """),
      .passes(
        .ko,
        note: Text(
          ko: "연도를 두 자리로 줄여 괄호 안에 적은 것도 날짜입니다.",
          en: "A year cut to two digits, in brackets with the city, is a date."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        (경북 구미, ’26. 5. 6) 나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다.
        """),
      .passes(
        .en,
        note: Text(
          ko: "회사 안에만 알리는 글에는 도시와 매체가 없어도 됩니다.",
          en: "An internal announcement needs neither city nor medium."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        *Internal announcement to all depots.* The tools team has opened Shedkey, a tool library for everybody on site.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Headline

        Shedkey lets neighbours borrow a ladder tonight

        ### Summary

        ⚑⚐Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
        """, mended: ["Hollow Lane today": "LEEDS, May 4, 2026 — Hollow Lane today"]),
      // What the front matter knows can be put in.
      .fails(
        .ko,
        """
        ---
        product: 모임셈
        city: 서울
        media: 가상일보
        date: 2026-05-04
        ---

        # 모임셈 PR/FAQ

        ## 보도자료

        ### 제목

        모임셈, 회비 걷는 총무의 하루를 돌려준다

        ### 요약

        ⚑⚐나래소프트가 동호회 총무를 위한 회비 앱 ‘모임셈’을 출시했다. 총무는 명단을 한 번 올리고 사흘 안에 회비를 걷는다.
        """),
    ],
    yieldsTo: ["missing-press-release", "summary-missing", "section-empty", "placeholder"], fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding where the announcement says neither when nor where.
  public func findings(in facts: Facts) -> [Finding] {
    guard let release = facts.draft.pressRelease, release.dateline == nil, !facts.isInternalAnnouncement
    else { return [] }
    // The first paragraph may be what names the section; without any, only the head of the document can say it.
    let isDated = release.summary.prefix(2).contains {
      facts.opensWithDate($0) || facts.namesDateBefore($0) || facts.opensWithBracketedPlace($0)
    }
    guard !isDated, !release.summary.isEmpty || !facts.mayAnnounce && !facts.namesReleaseDay else {
      return []
    }
    let place = release.summary.first?.lowerBound ?? facts.place(for: .summary)
    return [
      absence(
        at: place,
        message: Text(ko: "요약 앞에 도시와 날짜가 없습니다.", en: "The summary does not begin with a city and a date."),
        help: Text(
          ko: "‘(서울=매체명) 2026년 5월 4일 —’처럼 도시와 매체, 출시할 날짜로 시작하세요.",
          en:
            "Begin with the city, the medium and the launch date, such as “LEEDS / Northern Wire / May 4, 2026 / —”."
        ),
        question: Text(
          ko: "언제 어느 도시에서 가장 먼저 내놓을 생각인가요?",
          en: "When and where do you mean to launch first?"),
        fixes: fix(facts, at: place).map { [$0] } ?? [])
    ]
  }

  /// The dateline that the front matter holds already.
  private func fix(_ facts: Facts, at place: Int) -> Fix? {
    let metadata = facts.draft.metadata
    guard let city = metadata.value("city"), let date = metadata.value("date") else { return nil }
    let numbers = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      CalendarDate(year: year, month: month, day: day).isPossible
    else { return nil }
    // What Markdown reads as more than words would change more than this line.
    guard [city, metadata.value("media") ?? ""].allSatisfy(Self.isPlain) else { return nil }
    let dateline: String
    if facts.draft.language.isKorean {
      let lead = metadata.value("media").map { "(\(city)=\($0))" } ?? "(\(city))"
      dateline = "\(lead) \(year)년 \(month)월 \(day)일 — "
    } else if facts.draft.language == .en {
      let media = metadata.value("media").map { " / \($0) /" } ?? ","
      dateline = "\(city.uppercased())\(media) \(Self.months[month - 1]) \(day), \(year) — "
    } else {
      return nil
    }
    return facts.insertion(
      dateline, at: place,
      title: Text(ko: "front matter의 도시와 날짜로 시작하기", en: "Begin with city and date of the front matter"))
  }

  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " -–'’.".unicodeScalars.contains(scalar)
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
