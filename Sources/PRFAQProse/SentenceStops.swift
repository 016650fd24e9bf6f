// Full stops that end no sentence.
extension SentenceScanner {
  /// Whether the word before a full stop is a known abbreviation, a single initial or a number of a date or a list.
  func isAbbreviation(endingAt stop: Int) -> Bool {
    var begin = stop
    while begin > start, stop - begin < 12 {
      let byte = bytes[begin - 1]
      guard byte > 0x20, byte < 0xE0, byte != 0x28, byte != 0x22 else { break }
      begin -= 1
    }
    // The rest of a mark such as that of `’26. 4월`.
    while begin < stop, bytes[begin] & 0xC0 == 0x80 { begin += 1 }
    guard begin < stop else { return false }
    let word = bytes[begin..<stop]
    if isNumberSign(word) { return Scalars.isDigit(scalarAfterSpace(stop + 1)) }
    if isTimeOfDay(word) { return !endsAfterTime(stop + 1) }
    if word.count == 1, let only = word.first, Scalars.isASCIILetter(UInt32(only)) {
      return !isUnit(only, at: begin)
    }
    // `A record for HR. Profiles are …`: hours are told in small letters.
    if word.count == 2, bytes[begin] == 0x48, bytes[begin + 1] == 0x52 { return false }
    if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return isNumberInside(begin, stop)
    }
    return Abbreviations.shared.contains(word)
  }

  /// Whether a number with a full stop numbers a list or stands in a date: `2026. 3. 2.`, `2. März`.
  private func isNumberInside(_ begin: Int, _ stop: Int) -> Bool {
    if bytes[start..<begin].allSatisfy({ $0 <= 0x20 }), stop - begin <= 2 { return true }
    // `붙임 1. 설치 위치도`, `…하며, 3. 지속적으로`: Korean sentences do not end with a bare number.
    if language.isKorean, stop - begin <= 2, Scalars.isHangul(scalarAfterSpace(stop + 1)) { return true }
    let followsNumber =
      begin - start >= 3 && bytes[begin - 1] == 0x20 && bytes[begin - 2] == 0x2E && bytes[begin - 3] >= 0x30
      && bytes[begin - 3] <= 0x39
    if followsNumber { return true }
    guard stop + 2 < range.upperBound, bytes[stop + 1] == 0x20 else { return false }
    if bytes[stop + 2] >= 0x30, bytes[stop + 2] <= 0x39 { return true }
    return stop - begin <= 2 && Months.shared.month(in: bytes, at: stop + 2, range.upperBound) != nil
  }

  /// Whether a letter behind a number is a unit, which may end a sentence as an initial does not: `opens at 18 h. Book`.
  private func isUnit(_ letter: UInt8, at index: Int) -> Bool {
    letter >= 0x61 && index - start >= 2 && bytes[index - 1] == 0x20
      && Scalars.isDigit(UInt32(bytes[index - 2]))
  }

  /// Whether a word is the sign before a number (`No. 5`), which is spelt like an answer (`No. It does not.`).
  private func isNumberSign(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 2 && word.first.map { $0 | 0x20 } == 0x6E && word.last == 0x6F
  }

  /// `a.m` and `p.m`.
  private func isTimeOfDay(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 3 && word[word.startIndex + 1] == 0x2E && word.last.map { $0 | 0x20 } == 0x6D
  }

  /// Whether what follows a time is neither its zone nor its day: `by 4 p.m. A van comes.`, `9 a.m. Eastern`.
  private func endsAfterTime(_ index: Int) -> Bool {
    var start = index
    while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    var end = start
    while end < range.upperBound, Scalars.isASCIILetter(UInt32(bytes[end])) { end += 1 }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    if Months.shared.month(in: bytes, at: start, range.upperBound) != nil { return false }
    let isZone = (2...4).contains(word.count) && word.utf8.allSatisfy { $0 < 0x61 }
    return !isZone && !Self.zonesAndDays.contains(String(word.prefix(3)))
  }

  private static let zonesAndDays: Set<String> = [
    "Eas", "Pac", "Cen", "Mou", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
  ]

  /// Whether a stop numbers an item: `가.`, `Ⅱ.`, `Q1.` where nothing or white space goes before.
  func isMarker(endingAt stop: Int) -> Bool {
    let (scalar, length) = UTF8Bytes.scalarBefore(bytes, stop, start)
    if HeadingNumber.isKoreanLetter(scalar) || (0x2160...0x216F).contains(scalar) {
      let before = stop - length
      return before <= start || bytes[before - 1] <= 0x20
    }
    guard Scalars.isDigit(scalar) else { return false }
    var begin = stop - 1
    while begin > start, Scalars.isDigit(UInt32(bytes[begin - 1])) { begin -= 1 }
    guard begin > start, stop - begin <= 2, Scalars.isASCIILetter(UInt32(bytes[begin - 1])) else {
      return false
    }
    return bytes[start..<begin - 1].allSatisfy { $0 <= 0x20 }
  }

  /// Whether a sign and a blank begin here, as before a point of a list: `• …`, `📌 …`.
  func isBullet(_ index: Int) -> Bool {
    guard bytes[index] >= 0xC2 else { return false }
    let (scalar, length) = UTF8Bytes.scalar(bytes, index, range.upperBound)
    return Scalars.isPictograph(scalar) && index + length < range.upperBound && bytes[index + length] == 0x20
  }
}
