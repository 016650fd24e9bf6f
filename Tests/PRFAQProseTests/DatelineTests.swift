internal import PRFAQProse
internal import Testing

@Suite struct DatelineTests {
  private func dateline(_ string: String) -> Dateline? {
    let all = bytes(string)
    return Dateline.find(in: all, 0..<all.count)
  }

  @Test(
    arguments: [
      ("(서울=연합뉴스) 홍길동 기자 = 썸타임은 2일", "서울", "연합뉴스", nil), ("[서울=뉴시스] 당근은", "서울", "뉴시스", nil),
      ("【서울=코리아플러스】 시는", "서울", "코리아플러스", nil),
      (
        "【대구, 2026년 10월 1일, 달구일보】 빵집은", "대구", "달구일보",
        CalendarDate(year: 2026, month: 10, day: 1)
      ),
      ("서울--(뉴스와이어)--썸타임이", "서울", "뉴스와이어", nil),
      ("서울--(뉴스와이어)--2026년 3월 2일-- 썸타임이", "서울", "뉴스와이어", CalendarDate(year: 2026, month: 3, day: 2)),
      ("서울, 2026년 3월 2일 — 썸타임이", "서울", nil, CalendarDate(year: 2026, month: 3, day: 2)),
      ("서울 — 2026년 4분기, 썸타임이", "서울", nil, CalendarDate(year: 2026, quarter: 4)),
      ("[IT東亞 정연호 記者] 고객은", nil, "IT東亞 정연호 記者", nil),
      ("성수동에서, 2026년 3월 2일 — 썸타임이", "성수동", nil, CalendarDate(year: 2026, month: 3, day: 2)),
      ("2026년 3월 2일, 서울 — 썸타임", "서울", nil, CalendarDate(year: 2026, month: 3, day: 2)),
      ("경기도 성남시, 2026. 3. 2. — 시는", "경기도 성남시", nil, CalendarDate(year: 2026, month: 3, day: 2)),
      (
        "SEATTLE, Wash. – Nov. 5, 2019 – Acme", "SEATTLE, Wash.", nil,
        CalendarDate(year: 2019, month: 11, day: 5)
      ),
      (
        "RALEIGH, NC / ACCESSWIRE / December 5, 2023 / Acme", "RALEIGH, NC", "ACCESSWIRE",
        CalendarDate(year: 2023, month: 12, day: 5)
      ),
      (
        "PR Newswire, Atlanta, GA, November 5, 2019. Today Blue Corp.", "Atlanta, GA", "PR Newswire",
        CalendarDate(year: 2019, month: 11, day: 5)
      ),
      ("SPRINGFIELD (Nov. 5, 2019) — Acme", "SPRINGFIELD", nil, CalendarDate(year: 2019, month: 11, day: 5)),
      (
        "Seattle, WA — August 12, 2025 — Acme", "Seattle, WA", nil,
        CalendarDate(year: 2025, month: 8, day: 12)
      ),
      (
        "LONDON (Business Wire) — December 1, 2016 — Acme", "LONDON", "Business Wire",
        CalendarDate(year: 2016, month: 12, day: 1)
      ),
      ("August 22, 2026 at AGI House — Acme", "AGI House", nil, CalendarDate(year: 2026, month: 8, day: 22)),
      ("Beilstein, Q3 2026 – Acme", "Beilstein", nil, CalendarDate(year: 2026, quarter: 3)),
      ("SEOUL — Acme today", "SEOUL", nil, nil),
      (
        "LEEDS / Aire Wire / April 5, 2027 — Tidepool today", "LEEDS", "Aire Wire",
        CalendarDate(year: 2027, month: 4, day: 5)
      ),
      ("Sydney, Australia — June 2026", "Sydney, Australia", nil, CalendarDate(year: 2026, month: 6)),
      ("【東京 2026年3月2日】株式会社", "東京", nil, CalendarDate(year: 2026, month: 3, day: 2)),
      ("新华社北京8月28日电 记者", "北京", "新华社", CalendarDate(month: 8, day: 28)),
      ("北京，2026年3月2日 /美通社/ -- 某公司", "北京", "美通社", CalendarDate(year: 2026, month: 3, day: 2)),
      ("2026年3月2日，在北京，某公司", "北京", nil, CalendarDate(year: 2026, month: 3, day: 2)),
      ("Berlin, 2. März 2026 – Die Firma", "Berlin", nil, CalendarDate(year: 2026, month: 3, day: 2)),
      (
        "São Paulo, 2 de março de 2026 — A empresa", "São Paulo", nil,
        CalendarDate(year: 2026, month: 3, day: 2)
      ),
      (
        "FOR IMMEDIATE RELEASE — Seattle, WA — August 12, 2025 — Acme", "Seattle, WA", nil,
        CalendarDate(year: 2025, month: 8, day: 12)
      ),
      (
        "**Seattle, WA — August 12, 2025** — Acme", "Seattle, WA", nil,
        CalendarDate(year: 2025, month: 8, day: 12)
      ),
    ] as [(String, String?, String?, CalendarDate?)])
  func finds(string: String, city: String?, media: String?, date: CalendarDate?) {
    let found = dateline(string)
    #expect(found != nil)
    #expect(found?.city.map { text(bytes(string), $0) } == city)
    #expect(found?.media.map { text(bytes(string), $0) } == media)
    #expect(found?.date == date)
  }

  @Test func endsBehindItsDash() {
    let string = "SEATTLE, Wash. – Nov. 5, 2019 – Acme"
    #expect(dateline(string).map { text(bytes(string), $0.range) } == "SEATTLE, Wash. – Nov. 5, 2019 –")
    let korean = "서울, 2026년 3월 2일 — 썸타임이"
    #expect(dateline(korean).map { text(bytes(korean), $0.range) } == "서울, 2026년 3월 2일 —")
  }

  @Test(arguments: [
    "[City, Date] — Acme", "[LOCATION] — Acme", "[도시명], [날짜] — 회사는", "○○시, ○월 ○일 — 회사는", "(도시=매체) 회사는",
  ])
  func placeholders(string: String) {
    #expect(dateline(string)?.isPlaceholder == true)
  }

  @Test(arguments: [
    "썸타임은 오늘 새 기능을 공개했다.", "서울대학교병원은 새 예약 서비스를 시작했다.", "Acme today launched a thing.",
    "NOTE — this is a draft", "Background — why we do this", "Today, March 2, 2026, we launch.",
    "2026년 3월 2일에 출시합니다.", "TL;DR — it works", "문제 — 고객은 기다린다", "In 2026, everything changed.",
    "[제품명]은 고객을 돕는다.", "New York teachers spend hours grading.", "", "- item", "서울 사람들은 바쁘다.",
    "김민지는 말했다 — 좋다", "Dr. Lee — founder", "SEOUL / Tidepool / a rota for care workers",
  ])
  func none(string: String) {
    #expect(dateline(string) == nil)
  }
}
