/// A date as far as it is given; the year, the month and the day may each be open.
public struct CalendarDate: Sendable, Hashable {
  /// The year of the common era.
  public var year: Int?
  /// The month, as written: it may be out of range.
  public var month: Int?
  /// The day, as written: it may be out of range.
  public var day: Int?
  /// The quarter, for dates such as "Q3 2026".
  public var quarter: Int?

  /// Creates a date.
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil, quarter: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.quarter = quarter
  }

  /// Whether the calendar has such a date; an open year allows 29 February.
  public var isPossible: Bool {
    if let quarter, !(1...4).contains(quarter) { return false }
    guard let month else { return day.map { (1...31).contains($0) } ?? true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return day >= 1 && day <= Self.days(in: month, of: year)
  }

  /// Whether the date names one day.
  public var isComplete: Bool { year != nil && month != nil && day != nil }

  /// The day of the week, from 1 for Monday to 7 for Sunday, of a complete and possible date.
  public var weekday: Int? {
    guard let year, let month, let day, isPossible else { return nil }
    let shifted = month < 3 ? year - 1 : year
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let sunday = (shifted + shifted / 4 - shifted / 100 + shifted / 400 + offsets[month - 1] + day) % 7
    return sunday == 0 ? 7 : sunday
  }

  /// The date as far as it is given: `2026-03-02`, `2026-03` or `2026`; nil without a year.
  public var isoText: String? {
    guard let year else { return nil }
    var text = String(year)
    if let month { text += month < 10 ? "-0\(month)" : "-\(month)" }
    if month != nil, let day { text += day < 10 ? "-0\(day)" : "-\(day)" }
    return text
  }

  private static func days(in month: Int, of year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) ? 29 : 28 } ?? 29
    default: 31
    }
  }
}

/// A date found in a text.
public struct DateMatch: Sendable, Hashable {
  /// Where it stands, without a day of the week beside it.
  public let range: Range<Int>
  /// What it says.
  public let date: CalendarDate
  /// The day of the week written beside it, from 1 for Monday.
  public let statedWeekday: Int?

  /// Whether the calendar has no such date.
  public var isImpossible: Bool { !date.isPossible }
}
