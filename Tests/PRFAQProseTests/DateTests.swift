internal import PRFAQProse
internal import Testing

@Suite struct DateTests {
  private func dates(_ string: String, _ language: Language? = nil) -> [DateMatch] {
    let all = bytes(string)
    return Dates.find(in: all, 0..<all.count, language: language)
  }

  @Test(arguments: [
    ("2026-03-02", 2026, 3, 2), ("2026/3/2", 2026, 3, 2), ("2026.03.02", 2026, 3, 2),
    ("2026. 3. 2.", 2026, 3, 2), ("2026년 3월 2일", 2026, 3, 2), ("2026년3월2일", 2026, 3, 2),
    ("2026年3月2日", 2026, 3, 2), ("2026年 3月 2日", 2026, 3, 2), ("令和8年3月2日", 2026, 3, 2),
    ("令和元年5月1日", 2019, 5, 1), ("平成30年1月1日", 2018, 1, 1), ("March 2, 2026", 2026, 3, 2),
    ("Mar. 2, 2026", 2026, 3, 2), ("March 2nd, 2026", 2026, 3, 2), ("2 March 2026", 2026, 3, 2),
    ("2nd of March 2026", 2026, 3, 2), ("2. März 2026", 2026, 3, 2),
    ("2 de marzo de 2026", 2026, 3, 2), ("1er mars 2026", 2026, 3, 1), ("2 de março de 2026", 2026, 3, 2),
    ("02.03.2026", 2026, 3, 2), ("Nov. 5, 2019", 2019, 11, 5),
    ("12 août 2026", 2026, 8, 12), ("March\n2, 2026", 2026, 3, 2), ("March 2,\r\n2026", 2026, 3, 2),
    ("2 March\n2026", 2026, 3, 2), ("2026년\n3월 2일", 2026, 3, 2), ("2026 年 3 月 2\n日", 2026, 3, 2),
  ])
  func complete(string: String, year: Int, month: Int, day: Int) {
    for (before, after) in [("", ""), ("Since ", " we"), ("(", ")"), ("출시일: ", "에")] {
      let found = dates(before + string + after)
      #expect(found.map(\.date) == [CalendarDate(year: year, month: month, day: day)])
      #expect(found.first.map { text(bytes(before + string + after), $0.range) } == string)
    }
  }

  @Test(arguments: [
    ("3월 2일", CalendarDate(month: 3, day: 2)), ("2026년 3월", CalendarDate(year: 2026, month: 3)),
    ("2026년", CalendarDate(year: 2026)),
    ("March 2026", CalendarDate(year: 2026, month: 3)), ("marzo de 2026", CalendarDate(year: 2026, month: 3)),
    ("Q3 2026", CalendarDate(year: 2026, quarter: 3)),
    ("3Q 2026", CalendarDate(year: 2026, quarter: 3)), ("2026 Q3", CalendarDate(year: 2026, quarter: 3)),
    ("2026년 4분기", CalendarDate(year: 2026, quarter: 4)),
    ("2026年第4四半期", CalendarDate(year: 2026, quarter: 4)), ("2026年第四季度", CalendarDate(year: 2026, quarter: 4)),
    ("August 12", CalendarDate(month: 8, day: 12)),
    ("2026-03", CalendarDate(year: 2026, month: 3)), ("26년 3월", CalendarDate(year: 2026, month: 3)),
  ])
  func open(string: String, expected: CalendarDate) {
    #expect(dates(string).map(\.date) == [expected])
  }

  @Test(arguments: [
    "24/7", "1:1", "v1.2.3", "2026", "may 5 things happen", "010-1234-5678", "3.5", "Q1. 무엇인가요",
    "march 3 steps", "A4", "1.1 제목", "GPT-4", "127.0.0.1", "12-13세",
  ])
  func none(string: String) {
    #expect(dates(string).isEmpty)
  }

  @Test func impossible() {
    for string in ["2026년 2월 30일", "2026-13-01", "February 29, 2027", "2026. 4. 31.", "31. November 2026"] {
      #expect(dates(string).map(\.isImpossible) == [true])
    }
    #expect(dates("2028년 2월 29일").map(\.isImpossible) == [false])
    #expect(dates("2월 29일").map(\.isImpossible) == [false])
  }

  @Test func monthFirstOnlyInEnglish() {
    #expect(dates("03/04/2026", .en).first?.date == CalendarDate(year: 2026, month: 3, day: 4))
    #expect(dates("03/04/2026", .pt).first?.date == CalendarDate(year: 2026, month: 4, day: 3))
    #expect(dates("13/04/2026", .en).first?.date == CalendarDate(year: 2026, month: 4, day: 13))
  }

  @Test func weekdays() {
    #expect(CalendarDate(year: 2026, month: 3, day: 2).weekday == 1)
    #expect(CalendarDate(year: 2024, month: 2, day: 29).weekday == 4)
    #expect(dates("2026년 3월 2일(월)").first?.statedWeekday == 1)
    #expect(dates("2026년 3월 2일 화요일").first?.statedWeekday == 2)
    #expect(dates("2026年3月2日（月）").first?.statedWeekday == 1)
    #expect(dates("Tuesday, March 3, 2026").first?.statedWeekday == 2)
    #expect(dates("2026년 3월 2일 일부").first?.statedWeekday == nil)
  }
}
