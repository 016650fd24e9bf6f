extension DateReader {
  /// A match with the day of the week that stands beside the date: `(월)`, 월요일, `Monday, `.
  func withWeekday(_ date: CalendarDate, _ place: Range<Int>) -> DateMatch {
    guard date.day != nil else { return DateMatch(range: place, date: date, statedWeekday: nil) }
    let weekday = weekdayBehind(place.upperBound) ?? weekdayBefore(place.lowerBound)
    return DateMatch(range: place, date: date, statedWeekday: weekday)
  }

  private static let letters: [[UInt32]] = ["월화수목금토일", "月火水木金土日"].map { $0.unicodeScalars.map(\.value) }
  private static let names: [StaticString] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private func weekdayBehind(_ index: Int) -> Int? {
    var at = index
    while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
    guard at < range.upperBound else { return nil }
    var (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
    let isBracketed = scalar == 0x28 || scalar == 0xFF08
    if isBracketed {
      at += length
      guard at < range.upperBound else { return nil }
      (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
    }
    let next =
      at + length < range.upperBound ? UTF8Bytes.scalar(bytes, at + length, range.upperBound).value : 0
    // 월 in brackets or 월요일, 月曜; a bare 일 is a word like any other.
    let isMarked = isBracketed && (next == 0x29 || next == 0xFF09) || next == 0xC694 || next == 0x66DC
    guard isMarked else { return nil }
    for letters in Self.letters { if let day = letters.firstIndex(of: scalar) { return day + 1 } }
    return nil
  }

  private func weekdayBefore(_ index: Int) -> Int? {
    var end = index
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2C { end -= 1 }
    guard end < index else { return nil }
    var start = end
    while start > range.lowerBound, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A {
      start -= 1
    }
    guard end - start >= 3, end - start <= 9 else { return nil }
    return Self.names.firstIndex { name in
      name.withUTF8Buffer { name in name.indices.allSatisfy { name[$0] == bytes[start + $0] | 0x20 } }
    }.map { $0 + 1 }
  }
}
