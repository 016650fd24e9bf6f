/// Reads one date at a position.
struct DateReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  private let monthFirst: Bool

  typealias Found = (date: CalendarDate, end: Int)

  private static let ordinals: [StaticString] = ["st", "nd", "rd", "th", "er", "º", "°", "."]
  private static let quarterSigns: [StaticString] = ["분기", "四半期", "季度", "分期", "Q"]
  private static let of: [StaticString] = ["of", "de", "del"]

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, monthFirst: Bool) {
    self.bytes = bytes
    self.range = range
    self.monthFirst = monthFirst
  }

  /// The date that begins at an index.
  func date(at index: Int) -> Found? {
    let byte = bytes[index]
    if byte >= 0x30, byte <= 0x39 { return numeric(at: index) }
    if byte >= 0xE4 { return era(at: index) }
    return named(at: index)
  }

  private func numeric(at index: Int) -> Found? {
    guard let first = number(at: index), first.digits <= 4 else { return nil }
    let next = skipSpaces(first.end)
    if let end = sign(at: next, 0xB144, 0x5E74) {
      if first.digits == 4 { return eastAsian(year: first.value, at: end) }
      // 10년 is a length of time, 26년 3월 a date.
      guard first.digits == 2, let found = eastAsian(year: 2000 + first.value, at: end), found.end > end
      else { return nil }
      return found
    }
    if first.digits == 4 { return yearFirst(first.value, at: first.end) }
    guard first.digits <= 2 else { return nil }
    if let end = sign(at: next, 0xC6D4, 0x6708) { return monthAndDay(nil, first.value, at: end) }
    if let found = quarterFirst(first.value, at: first.end) { return found }
    return dayFirst(first.value, at: first.end)
  }

  /// `3월 2일` behind a year, a quarter, or the year alone.
  private func eastAsian(year: Int, at index: Int) -> Found? {
    let next = skipSpaces(index)
    if let month = number(at: next), month.digits <= 2 {
      let unit = skipSpaces(month.end)
      if let end = sign(at: unit, 0xC6D4, 0x6708) { return monthAndDay(year, month.value, at: end) }
      if let end = quarterSign(at: unit), month.digits == 1 {
        return (CalendarDate(year: year, quarter: month.value), end)
      }
    }
    // 第4四半期, 第四季度
    if scalar(at: next) == 0x7B2C {
      let after = next + 3
      if let quarter = number(at: after), quarter.digits == 1, let end = quarterSign(at: quarter.end) {
        return (CalendarDate(year: year, quarter: quarter.value), end)
      }
      if let quarter = [0x4E00, 0x4E8C, 0x4E09, 0x56DB].firstIndex(of: scalar(at: after)),
        let end = quarterSign(at: after + 3)
      {
        return (CalendarDate(year: year, quarter: quarter + 1), end)
      }
    }
    return (CalendarDate(year: year), index)
  }

  private func monthAndDay(_ year: Int?, _ month: Int, at index: Int) -> Found? {
    let next = skipSpaces(index)
    if let day = number(at: next), day.digits <= 2, let end = sign(at: skipSpaces(day.end), 0xC77C, 0x65E5) {
      return (CalendarDate(year: year, month: month, day: day.value), end)
    }
    return (CalendarDate(year: year, month: month), index)
  }

  /// `2026-03-02`, `2026. 3. 2.`, `2026/03`, `2026 Q3`.
  private func yearFirst(_ year: Int, at index: Int) -> Found? {
    guard year >= 1900, year <= 2199 else { return nil }
    var at = skipSpaces(index)
    if at < range.upperBound, bytes[at] == 0x2D || bytes[at] == 0x2F { at += 1 }
    if let quarter = latinQuarter(at: at) {
      return (CalendarDate(year: year, quarter: quarter.value), quarter.end)
    }
    guard index < range.upperBound else { return nil }
    let separator = bytes[index]
    guard separator == 0x2D || separator == 0x2E || separator == 0x2F else { return nil }
    guard let month = number(at: skipBlank(index + 1)), month.digits <= 2 else { return nil }
    let isSpaced = bytes[index + 1] == 0x20
    if month.end < range.upperBound, bytes[month.end] == separator,
      let day = number(at: skipBlank(month.end + 1)), day.digits <= 2, !isWord(at: day.end)
    {
      var end = day.end
      if isSpaced, end < range.upperBound, bytes[end] == 0x2E { end += 1 }
      return (CalendarDate(year: year, month: month.value, day: day.value), end)
    }
    // `2026.3` may be a version, `2026-13` a number.
    guard month.value >= 1, month.value <= 12, month.digits == 2 || isSpaced, !isWord(at: month.end) else {
      return nil
    }
    let hasStop = isSpaced && month.end < range.upperBound && bytes[month.end] == 0x2E
    return (CalendarDate(year: year, month: month.value), hasStop ? month.end + 1 : month.end)
  }

  /// `3Q 2026`, `3Q26`.
  private func quarterFirst(_ value: Int, at index: Int) -> Found? {
    guard value >= 1, value <= 4, index < range.upperBound, bytes[index] | 0x20 == 0x71 else { return nil }
    guard let year = yearNumber(at: skipSpaces(index + 1)) else { return nil }
    return (CalendarDate(year: year.value, quarter: value), year.end)
  }

  /// `02.03.2026`, `3/2/2026`, `2 March 2026`, `2 de marzo de 2026`, `1er mars`.
  private func dayFirst(_ first: Int, at index: Int) -> Found? {
    if index < range.upperBound, bytes[index] == 0x2E || bytes[index] == 0x2F || bytes[index] == 0x2D,
      let second = number(at: index + 1), second.digits <= 2, second.end < range.upperBound,
      bytes[second.end] == bytes[index], let year = number(at: second.end + 1), year.digits == 4,
      !isWord(at: year.end)
    {
      let isMonthFirst =
        bytes[index] == 0x2F && (monthFirst ? second.value > 12 || first <= 12 : second.value > 12)
      let (month, day) = isMonthFirst ? (first, second.value) : (second.value, first)
      return (CalendarDate(year: year.value, month: month, day: day), year.end)
    }
    var at = index
    if at < range.upperBound, skipSpaces(at) == at {
      // All that may follow are letters of Latin, a stop, º and °.
      guard isWord(at: at) || bytes[at] == 0x2E || bytes[at] == 0xC2 else { return nil }
      for ordinal in Self.ordinals where has(ordinal, at: at) {
        at += ordinal.utf8CodeUnitCount
        break
      }
    }
    guard skipSpaces(at) > at else { return nil }
    at = skipWord(Self.of, at: skipSpaces(at))
    guard at < range.upperBound, let month = Months.shared.month(in: bytes, at: at, range.upperBound) else {
      return nil
    }
    // `5 may` is no date, `5 May` is, and so is `5 mai 2026`.
    let year = yearAfter(month.end)
    let isSure = year != nil || Scalars.isUppercase(UInt32(bytes[at])) || month.isLowercase
    guard isSure else { return nil }
    return (CalendarDate(year: year?.value, month: month.value, day: first), year?.end ?? month.end)
  }

  /// `March 2, 2026`, `March 2026`, `Q3 2026`.
  private func named(at index: Int) -> Found? {
    if let quarter = latinQuarter(at: index) {
      var at = skipWord(Self.of, at: skipSpaces(quarter.end))
      if at < range.upperBound, bytes[at] == 0x2F || bytes[at] == 0x2D || bytes[at] == 0x27 { at += 1 }
      guard let year = yearNumber(at: at) else { return nil }
      return (CalendarDate(year: year.value, quarter: quarter.value), year.end)
    }
    guard let month = Months.shared.month(in: bytes, at: index, range.upperBound) else { return nil }
    let at = skipSpaces(month.end)
    if let day = number(at: at), day.digits <= 2 {
      var end = day.end
      for ordinal in Self.ordinals.prefix(4) where has(ordinal, at: end) { end += 2 }
      guard !isWord(at: end), Scalars.isUppercase(UInt32(bytes[index])) else { return nil }
      let comma = end < range.upperBound && bytes[end] == 0x2C ? end + 1 : end
      if let year = number(at: skipSpaces(comma)), year.digits == 4, year.value >= 1900, year.value <= 2199 {
        return (CalendarDate(year: year.value, month: month.value, day: day.value), year.end)
      }
      return (CalendarDate(month: month.value, day: day.value), end)
    }
    guard let year = yearAfter(month.end) else { return nil }
    return (CalendarDate(year: year.value, month: month.value), year.end)
  }

  /// `令和8年3月2日`, 平成.
  private func era(at index: Int) -> Found? {
    let first = scalar(at: index)
    let base: Int
    if first == 0x4EE4, scalar(at: index + 3) == 0x548C {
      base = 2018
    } else if first == 0x5E73, scalar(at: index + 3) == 0x6210 {
      base = 1988
    } else {
      return nil
    }
    if scalar(at: index + 6) == 0x5143, let end = sign(at: index + 9, 0xB144, 0x5E74) {
      return eastAsian(year: base + 1, at: end)
    }
    guard let year = number(at: index + 6), year.digits <= 2, let end = sign(at: year.end, 0xB144, 0x5E74)
    else {
      return nil
    }
    return eastAsian(year: base + year.value, at: end)
  }

  private func yearAfter(_ index: Int) -> (value: Int, end: Int)? {
    var at = index
    if at < range.upperBound, bytes[at] == 0x2C || bytes[at] == 0x2E { at += 1 }
    at = skipWord(Self.of, at: skipSpaces(at))
    guard let year = number(at: at), year.digits == 4, year.value >= 1900, year.value <= 2199 else {
      return nil
    }
    return (year.value, year.end)
  }

  /// A year of four digits, or of two behind a quarter.
  private func yearNumber(at index: Int) -> (value: Int, end: Int)? {
    guard let year = number(at: index), !isWord(at: year.end) else { return nil }
    if year.digits == 4, year.value >= 1900, year.value <= 2199 { return (year.value, year.end) }
    return year.digits == 2 && year.value >= 20 ? (2000 + year.value, year.end) : nil
  }

  private func latinQuarter(at index: Int) -> (value: Int, end: Int)? {
    guard index + 1 < range.upperBound, bytes[index] == 0x51, bytes[index + 1] >= 0x31,
      bytes[index + 1] <= 0x34,
      !isWord(at: index + 2)
    else { return nil }
    return (Int(bytes[index + 1]) - 0x30, index + 2)
  }

  /// 분기, 四半期, 季度, 分期 or Q.
  private func quarterSign(at index: Int) -> Int? {
    for sign in Self.quarterSigns where has(sign, at: index) { return index + sign.utf8CodeUnitCount }
    return nil
  }

  private func number(at index: Int) -> (value: Int, digits: Int, end: Int)? {
    var at = index
    var value = 0
    while at < range.upperBound, bytes[at] >= 0x30, bytes[at] <= 0x39, at - index < 6 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > index ? (value, at - index, at) : nil
  }

  /// The end of a Hangul or Han sign at an index.
  private func sign(at index: Int, _ hangul: UInt32, _ han: UInt32) -> Int? {
    let found = scalar(at: index)
    return found == hangul || found == han ? index + 3 : nil
  }

  private func scalar(at index: Int) -> UInt32 {
    index < range.upperBound ? UTF8Bytes.scalar(bytes, index, range.upperBound).value : 0
  }

  /// Behind a blank, or behind the end of a line: a paragraph may be wrapped within a date.
  private func skipSpaces(_ index: Int) -> Int {
    guard index < range.upperBound else { return index }
    let isReturn = bytes[index] == 0x0D && index + 1 < range.upperBound && bytes[index + 1] == 0x0A
    return bytes[index] == 0x20 || bytes[index] == 0x0A ? index + 1 : isReturn ? index + 2 : index
  }

  /// Behind a blank: a number on the next line has nothing to do with `2026.` at the end of a sentence.
  private func skipBlank(_ index: Int) -> Int {
    index < range.upperBound && bytes[index] == 0x20 ? index + 1 : index
  }

  private func skipWord(_ words: [StaticString], at index: Int) -> Int {
    // `of`, `de` and `del` are all there are.
    guard index < range.upperBound, bytes[index] == 0x6F || bytes[index] == 0x64 else { return index }
    for word in words {
      let end = index + word.utf8CodeUnitCount
      if end < range.upperBound, bytes[end] == 0x20, has(word, at: index) { return end + 1 }
    }
    return index
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    let end = index + text.utf8CodeUnitCount
    guard end <= range.upperBound else { return false }
    return text.withUTF8Buffer { text in text.indices.allSatisfy { text[$0] == bytes[index + $0] } }
  }

  private func isWord(at index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    let byte = bytes[index]
    return (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
