/// Marks that people set before a point of an outline: bullets of word processors, roman numbers, brackets.
enum OutlineMark {
  /// Bullets that Markdown does not know, as scalars.
  private static let bullets: [UInt32] = [
    0x25A1, 0x25A0, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25CE, 0x25B6, 0x25B7, 0x25AA, 0x25AB, 0x25A3, 0x25A2,
    0x3147, 0x203B, 0x2022, 0x25E6, 0x2610, 0x2611, 0x2705, 0x2714, 0x27A4, 0x25BA, 0x2756, 0x2013, 0x00B7,
    0x318D, 0x274D, 0x1F4CC,
  ]

  private static let hanNumerals = "一二三四五六七八九十".unicodeScalars.map { $0.value }
  private static let countingSyllables = "가나다라마바사아자차카타파하".unicodeScalars.map { $0.value }
  /// 一 to 十 as they are read, for mixed script is read as Hangul; 사 counts in both ways.
  private static let numeralSyllables = "일이삼오육칠팔구십".unicodeScalars.map { $0.value }

  /// Whether one of 一 to 十 stands at an index.
  static func isHanNumeral(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard let (found, width) = scalar(bytes, index, bytes.count), width == 3 else { return false }
    return hanNumerals.contains(found)
  }

  /// The bytes of an outline mark and the space behind it at the start of a line; nil without one.
  static func length(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    guard index < line.upperBound, mayBegin(bytes, index, line.upperBound) else { return nil }
    if let end = stepEnd(bytes, index..<line.upperBound) { return end - line.lowerBound }
    // Of ASCII characters that are no number only a bracket is a mark.
    guard bytes[index] >= 0x80 || bytes[index] == 0x5B else { return nil }
    if let end = wideNumberEnd(bytes, index..<line.upperBound) { return end - line.lowerBound }
    guard let (scalar, width) = scalar(bytes, index, line.upperBound) else { return nil }
    var next = index + width
    if bullets.contains(scalar), scalar != 0x3147 || next >= line.upperBound || bytes[next] == 0x20 {
      guard next < line.upperBound else { return nil }
      if bytes[next] != 0x20, scalar == 0x00B7 || scalar == 0x2013 { return nil }
    } else if (0x2160...0x216B).contains(scalar) || (0x2460...0x2473).contains(scalar) {
      if next < line.upperBound, bytes[next] == 0x2E { next += 1 }
    } else if (0xAC00...0xD7A3).contains(scalar), next + 1 < line.upperBound,
      bytes[next] == 0x2E || bytes[next] == 0x29, bytes[next + 1] == 0x20, isCountingSyllable(scalar)
    {
      next += 1
    } else if (0x3131...0x314E).contains(scalar), next + 1 < line.upperBound,
      bytes[next] == 0x2E || bytes[next] == 0x29, bytes[next + 1] == 0x20
    {
      next += 1
    } else if hanNumerals.contains(scalar),
      next < line.upperBound,
      bytes[next] == 0x2E || bytes.dropFirst(next).starts(with: [0xE3, 0x80, 0x81])
        || bytes.dropFirst(next).starts(with: [0xEF, 0xBC, 0x8E])
    {
      next += bytes[next] == 0x2E ? 1 : 3
    } else if bracketEnd(bytes, index..<line.upperBound) != nil {
      return 0
    } else {
      return nil
    }
    while next < line.upperBound, bytes[next] == 0x20 { next += 1 }
    return next - line.lowerBound
  }

  /// Whether a mark may begin at an index: with no Latin letter, and with a Hangul syllable only where it is closed.
  @inline(__always)
  private static func mayBegin(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    let first = bytes[index]
    if (first | 0x20) &- 0x61 < 26 { return false }
    guard first &- 0xEA < 4, index + 3 < end else { return true }
    return bytes[index + 3] == 0x2E || bytes[index + 3] == 0x29
  }

  /// Where the words begin behind a number that Markdown takes for running text: two steps, `1-2.` or `4-1)`, or
  /// one in brackets, `(3)`.
  static func stepEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    if line.lowerBound < line.upperBound, bytes[line.lowerBound] == 0x28 {
      return bracketedNumberEnd(bytes, line)
    }
    guard var index = twoSteps(bytes, line, parted: 0x2D) else { return nil }
    guard bytes[index] == 0x2E || bytes[index] == 0x29, index + 1 < line.upperBound, bytes[index + 1] == 0x20
    else { return nil }
    while index + 1 < line.upperBound, bytes[index + 1] == 0x20 { index += 1 }
    return index + 1
  }

  /// Where two numbers of at most two digits end that a mark parts, before the end of the line.
  private static func twoSteps(_ bytes: [UInt8], _ line: Range<Int>, parted mark: UInt8) -> Int? {
    guard let first = digitsEnd(bytes, line), bytes[first] == mark else { return nil }
    return digitsEnd(bytes, (first + 1)..<line.upperBound)
  }

  private static func digitsEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound, index - line.lowerBound < 2, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      index += 1
    }
    return index > line.lowerBound && index < line.upperBound ? index : nil
  }

  /// Where the words begin behind a number of two steps such as `2.1`; nil where it may be a quantity.
  static func dottedEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    guard let steps = twoSteps(bytes, index..<line.upperBound, parted: 0x2E) else { return nil }
    index = steps
    if bytes[index] == 0x2E || bytes[index] == 0x29 { index += 1 }
    guard index < line.upperBound, bytes[index] == 0x20 else { return nil }
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    // What is counted goes on in small letters.
    guard index < line.upperBound, !(bytes[index] >= 0x61 && bytes[index] <= 0x7A) else { return nil }
    return index
  }

  private static func bracketedNumberEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    let start = line.lowerBound + 1
    var index = start
    while index < line.upperBound, index - start < 2, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      index += 1
    }
    guard index > start, index + 1 < line.upperBound, bytes[index] == 0x29, bytes[index + 1] == 0x20 else {
      return nil
    }
    return index + 2
  }

  /// Where the words begin behind a number in brackets of full width, `（3）`, its digits wide or not.
  private static func wideNumberEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    guard let (open, width) = scalar(bytes, index, line.upperBound), open == 0xFF08 else { return nil }
    index += width
    var digits = 0
    while let (digit, width) = scalar(bytes, index, line.upperBound) {
      index += width
      if digit == 0xFF09 { break }
      guard digits < 2, (0x30...0x39).contains(digit) || (0xFF10...0xFF19).contains(digit) else { return nil }
      digits += 1
    }
    guard digits > 0, index < line.upperBound else { return nil }
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    return index
  }

  /// How deep in an outline a mark usually stands: roman numbers, then squares, syllables, circles; nil without one.
  static func level(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard length(bytes, line) != nil else { return nil }
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    guard let (scalar, _) = scalar(bytes, index, line.upperBound) else { return nil }
    switch scalar {
    case 0x2160...0x216B: return 8
    case 0x25A0, 0x25A1, 0x25A2, 0x25A3, 0x25C6, 0x25C7, 0x3010, 0x3014, 0x2756: return 10
    case 0xAC00...0xD7A3: return numeralSyllables.contains(scalar) ? nil : 11
    case 0x2460...0x2473: return 12
    case 0x25CB, 0x25CF, 0x25CE, 0x3147, 0x25B6, 0x25B7, 0x27A4, 0x25BA, 0x1F4CC, 0x2705: return 13
    default: return nil
    }
  }

  /// The byte after a lenticular or square bracket that opens a line, such as `【문제】`.
  static func bracketEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard let (open, width) = scalar(bytes, line.lowerBound, line.upperBound) else { return nil }
    let close: UInt32
    switch open {
    case 0x3010: close = 0x3011
    case 0x3014: close = 0x3015
    case 0x300A: close = 0x300B
    case 0x3008: close = 0x3009
    case 0xFF3B: close = 0xFF3D
    case 0x5B: close = 0x5D
    default: return nil
    }
    var index = line.lowerBound + width
    let limit = min(line.upperBound, index + 60)
    while index < limit {
      guard let (found, size) = scalar(bytes, index, line.upperBound) else { return nil }
      index += size
      if found == close { return index }
    }
    return nil
  }

  private static func isCountingSyllable(_ scalar: UInt32) -> Bool {
    countingSyllables.contains(scalar) || numeralSyllables.contains(scalar)
  }

  /// The scalar at an index and its width, in bytes that are well-formed; nil at the end.
  private static func scalar(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (UInt32, Int)? {
    guard index < end else { return nil }
    let first = bytes[index]
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + width <= end else { return nil }
    var value = width == 1 ? UInt32(first) : UInt32(first & (0xFF >> UInt8(width + 1)))
    for offset in 1..<max(width, 1) where width > 1 {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (value, width)
  }
}
