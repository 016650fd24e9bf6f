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
    var matches: [DateMatch] = []
    append(to: &matches, in: bytes, range, language: language)
    return matches
  }

  /// Appends the same to an array, which spares readers of many blocks an array for each.
  public static func append(
    to matches: inout [DateMatch], in bytes: [UInt8], _ range: Range<Int>, language: Language?
  ) {
    bytes.withUnsafeBufferPointer {
      append(to: &matches, in: $0, range.clamped(toCount: $0.count), language: language)
    }
  }

  private static func append(
    to matches: inout [DateMatch], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    language: Language?
  ) {
    var finder = DateFinder(bytes, range, language)
    while let date = finder.next() { matches.append(date) }
  }

  /// Whether a range has a date.
  public static func occur(in bytes: [UInt8], _ range: Range<Int>, language: Language? = nil) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var finder = DateFinder(buffer, range.clamped(toCount: buffer.count), language)
      return finder.next() != nil
    }
  }
}

/// One pass that finds dates, each when it is asked for.
struct DateFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private let reader: DateReader
  /// Where the last date ends.
  private var known: Int
  private var at: Int
  private var sign: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language?) {
    self.bytes = bytes
    self.range = range
    reader = DateReader(bytes, range, monthFirst: language == nil || language == .en)
    (known, at, sign) = (range.lowerBound, range.lowerBound, range.lowerBound)
  }

  /// The next date whose first digit, or 元, stands at `limit` at the furthest.
  mutating func next(through limit: Int = .max) -> DateMatch? {
    while true {
      // No date goes without a digit or 元, and none has its first one further in than its month's name is long.
      sign = Self.nextSign(bytes, max(at, sign), range.upperBound)
      guard sign < range.upperBound, sign <= limit else { return nil }
      at = Self.beginning(bytes, sign, from: at)
      var isInWord = at > range.lowerBound && Self.isWord(bytes, before: at, from: known)
      while at <= sign {
        let byte = bytes[at]
        let isDigit = byte >= 0x30 && byte <= 0x39
        let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        if isDigit || isLetter || (byte >= 0xE4 && byte <= 0xE5) {
          // 令 and 平 begin the names of eras.
          if !isInWord, let found = reader.date(at: at) {
            let match = reader.withWeekday(found.date, at..<found.end)
            (at, known) = (found.end, match.range.upperBound)
            sign = max(sign + 1, at)
            return match
          }
          isInWord = isDigit || isLetter
          // Inside a word no date begins.
          if isInWord {
            while at < sign, (bytes[at + 1] | 0x20) &- 0x61 < 26 || bytes[at + 1] &- 0x30 < 10 { at &+= 1 }
          }
        } else {
          isInWord = Self.continuesWord(byte) || (isInWord && byte & 0xC0 == 0x80)
        }
        at += 1
      }
      // Within a number no date begins.
      if isInWord {
        while at < range.upperBound, bytes[at] &- 0x30 < 10 { at += 1 }
      }
      sign = max(sign + 1, at)
    }
  }

  /// Where a date with its first digit, or 元, at an index begins at the earliest.
  ///
  /// Before it stands the name of a month or of an era, and with the month at most two marks and a small word.
  private static func beginning(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sign: Int, from start: Int
  ) -> Int {
    let earliest = characterStart(bytes, max(start, sign - longestBeginning), start)
    var end = sign
    if end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    guard end > start else { return sign }
    if bytes[end - 1] >= 0x80 {
      let first = characterStart(bytes, end - 1, start)
      guard bytes[first] >= 0xE0, bytes[first] < 0xF0, end - first == 3 else { return earliest }
      // 和 and 成 end the names of eras.
      return end == sign && (bytes[first] == 0xE5 || bytes[first] == 0xE6) ? earliest : sign
    }
    for _ in 0..<2 where end > start && (bytes[end - 1] == 0x2C || bytes[end - 1] == 0x2E) { end -= 1 }
    guard end > start, (bytes[end - 1] | 0x20) &- 0x61 < 26 || bytes[end - 1] >= 0x80 else { return sign }
    var word = end
    while word > earliest, (bytes[word - 1] | 0x20) &- 0x61 < 26 || bytes[word - 1] == 0x5F { word -= 1 }
    guard word == start || word > earliest && bytes[word - 1] < 0x80 else { return earliest }
    // `March of 2026`, `2 de marzo del 2026`
    let isSmall =
      end - word < 4 && bytes[word] | 0x20 == (end - word == 2 && bytes[word] == 0x6F ? 0x6F : 0x64)
    return isSmall ? earliest : word
  }

  /// More bytes than any date has before its first digit: the name of a month, marks and a small word.
  static let longestBeginning = 32

  /// The next digit or 元 in a range, or its end.
  private static func nextSign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while true {
      index = nextCandidate(bytes, index, end)
      guard index < end else { return end }
      if bytes[index] != 0xE5 { return index }
      if index + 2 < end, bytes[index + 1] == 0x85, bytes[index + 2] == 0x83 { return index }
      index += 1
    }
  }

  /// The next digit or first byte of 元 in a range, or its end; eight bytes at a time, for there are few.
  @inline(__always)
  private static func nextCandidate(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let base = bytes.baseAddress else { return end }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    var index = start
    while index + 8 <= end {
      let piece = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      let low = piece & ~high
      let digits = (low &+ (0x80 - 0x30) &* ones) & ~(low &+ (0x80 - 0x3A) &* ones) & ~piece
      let other = piece ^ 0xE5 &* ones
      let found = (digits | (other &- ones) & ~other) & high
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, bytes[index] &- 0x30 >= 10, bytes[index] != 0xE5 { index += 1 }
    return index
  }

  /// The start of the character at an index, but not before a limit.
  private static func characterStart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Int {
    var start = index
    while start > limit, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether a word goes on at an index where nothing of a date was read before.
  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int, from start: Int) -> Bool
  {
    guard index > start else { return false }
    let byte = bytes[characterStart(bytes, index - 1, start)]
    return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || continuesWord(byte)
  }

  /// An underscore, or the first byte of a Latin letter with an accent.
  @inline(__always)
  private static func continuesWord(_ byte: UInt8) -> Bool { byte == 0x5F || (byte >= 0xC3 && byte <= 0xC9) }
}
