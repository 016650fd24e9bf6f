internal import PRFAQProse

/// Days as the command line gives them and as the clock does.
enum Calendar {
  /// The day that was given, else the system's in UTC.
  static func day(_ text: String?) throws(CommandError) -> CalendarDate {
    guard let text else { return day(since1970: Platform.daysSince1970()) }
    guard let day = parse(text) else { throw .notADate(text) }
    return day
  }

  /// The day as `2026-03-02`.
  static func text(_ day: CalendarDate) -> String {
    [day.month ?? 1, day.day ?? 1].reduce(String(day.year ?? 0)) { $0 + ($1 < 10 ? "-0" : "-") + String($1) }
  }

  /// `2026-03-02` and nothing else.
  private static func parse(_ text: String) -> CalendarDate? {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDigits = pieces.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    guard isDigits, pieces.map({ $0.utf8.count }) == [4, 2, 2] else { return nil }
    let numbers = pieces.compactMap { Int($0) }
    guard numbers.count == 3, (1...12).contains(numbers[1]) else { return nil }
    guard (1...length(ofMonth: numbers[1], in: numbers[0])).contains(numbers[2]) else { return nil }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date of a day, counted from 1970-01-01.
  static func day(since1970 days: Int) -> CalendarDate {
    var rest = days
    var year = 1970
    while rest >= yearLength(year) {
      rest -= yearLength(year)
      year += 1
    }
    var month = 1
    while rest >= length(ofMonth: month, in: year) {
      rest -= length(ofMonth: month, in: year)
      month += 1
    }
    return CalendarDate(year: year, month: month, day: rest + 1)
  }

  private static func yearLength(_ year: Int) -> Int { length(ofMonth: 2, in: year) == 29 ? 366 : 365 }
}
