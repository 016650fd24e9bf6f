/// What the characters of a text are, told by their bytes where these are ASCII, Hangul syllables, Han or common marks.
///
/// To ask Unicode about every character takes twenty times as long.
enum Characters {
  /// How many letters of any script and ASCII digits a range of a text has.
  static func letters(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var index = range.lowerBound
      while index < range.upperBound {
        let (isLetter, length) = letter(bytes, index, range.upperBound)
        if isLetter { count += 1 }
        index += length
      }
      return count
    }
  }

  /// Whether a text opens, behind blanks, with a letter or a digit and has four of them before anything that is neither
  /// ASCII nor a Hangul syllable.
  static func openPlainly(_ bytes: ArraySlice<UInt8>) -> Bool {
    var count = 0
    var index = bytes.startIndex
    while count < 4, index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        guard isLetter || count > 0 || byte == 0x20 || byte == 0x0A else { return false }
        if isLetter { count += 1 }
        index += 1
      } else {
        guard index + 2 < bytes.endIndex else { return false }
        let second = bytes[index + 1]
        guard byte == 0xEA && second >= 0xB0 || byte == 0xEB || byte == 0xEC || byte == 0xED && second < 0x9E
        else { return false }
        count += 1
        index += 3
      }
    }
    return count == 4
  }

  /// Whether a letter or an ASCII digit stands at an index, and how many bytes the scalar there has.
  @inline(__always)
  private static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (isLetter: Bool, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return ((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10, 1) }
    if byte >= 0xE2, index + 2 < end {
      let second = bytes[index + 1]
      // Dashes, quotation marks and dots stand below U+2040.
      if byte == 0xE2, second == 0x80 { return (false, 3) }
      // Han that there has been for long, and Hangul syllables.
      if byte >= 0xE5 && byte <= 0xE8 || byte == 0xEA && second >= 0xB0 || byte == 0xEB || byte == 0xEC
        || byte == 0xED && second < 0x9E
      {
        return (true, 3)
      }
    }
    var next = index + 1
    while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
    let scalar = String(decoding: bytes[index..<next], as: UTF8.self).unicodeScalars.first
    return (scalar?.properties.isAlphabetic ?? false, next - index)
  }
}
