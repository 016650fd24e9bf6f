/// Finds dates in the forms of the nine languages.
public enum Dates {
  /// The dates in a range, in order, years and months alone included where a word or sign marks them as such.
  ///
  /// `03/04/2026` is read month first in English and day first elsewhere, unless only one reading is possible.
  public static func find(in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil) -> [DateMatch] {
    bytes.withUnsafeBufferPointer { find(in: $0, range.clamped(toCount: $0.count), language: language) }
  }

  static func find(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, language: Language?
  ) -> [DateMatch] {
    guard mayHoldDate(bytes, range) else { return [] }
    var matches: [DateMatch] = []
    let reader = DateReader(bytes, range, monthFirst: language == nil || language == .en)
    var at = range.lowerBound
    var isInWord = false
    while at < range.upperBound {
      let byte = bytes[at]
      let isDigit = byte >= 0x30 && byte <= 0x39
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      if isDigit || isLetter || (byte >= 0xE4 && byte <= 0xE5) {
        // 令 and 平 begin the names of eras.
        if !isInWord, let found = reader.date(at: at) {
          matches.append(reader.withWeekday(found.date, at..<found.end))
          at = found.end
          isInWord = false
          continue
        }
        isInWord = isDigit || isLetter
      } else {
        isInWord = byte == 0x5F || (byte >= 0xC3 && byte <= 0xC9) || (isInWord && byte & 0xC0 == 0x80)
      }
      at += 1
    }
    return matches
  }

  /// Whether a range has a digit or 元; most paragraphs have neither, and no date goes without.
  private static func mayHoldDate(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range {
      let byte = bytes[index]
      if byte &- 0x30 < 10 { return true }
      if byte == 0xE5, index + 2 < range.upperBound, bytes[index + 1] == 0x85, bytes[index + 2] == 0x83 {
        return true
      }
    }
    return false
  }
}
