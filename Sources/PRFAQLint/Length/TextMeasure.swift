/// How much room a stretch of text takes: characters, words and the cells of a line that they fill.
struct TextMeasure: Sendable, Hashable {
  /// Cells: two for a full-width character, one for any other.
  private(set) var cells = 0
  /// Characters that are no white space.
  private(set) var letters = 0
  /// Words, as white space parts them.
  private(set) var words = 0
  private var isInWord = false

  /// Adds bytes of UTF-8.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let end = range.upperBound
    var (cells, letters, words, isInWord) = (cells, letters, words, isInWord)
    var index = range.lowerBound
    while index < end {
      let byte = bytes[index]
      if byte < 0x80, index &+ 8 <= end, let blanks = Self.blanks(bytes, index) {
        cells += 8
        letters += 8 - Self.count(blanks)
        // A word begins where a letter stands behind a blank.
        let behindBlank = blanks << 8 | (isInWord ? 0 : 0x80)
        words += Self.count(~blanks & behindBlank)
        isInWord = blanks >> 63 == 0
        index &+= 8
        continue
      }
      var width = 1
      if byte <= 0x20 {
        cells += 1
        isInWord = false
        index &+= 1
        continue
      }
      if byte < 0x80 {
        index &+= 1
      } else if byte >= 0xE3, byte <= 0xED, index &+ 2 < end,
        bytes[index &+ 1] & bytes[index &+ 2] & 0xC0 == 0x80
      {
        width = 2
        index &+= 3
      } else {
        if byte & 0xC0 != 0x80 { width = Self.width(bytes, index, end) } else { width = 0 }
        index &+= 1
        guard width > 0 else { continue }
      }
      cells += width
      letters += 1
      if !isInWord { words += 1 }
      isInWord = true
    }
    (self.cells, self.letters, self.words, self.isInWord) = (cells, letters, words, isInWord)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of each of eight bytes that is white space, the first of them lowest; nil unless all are ASCII.
  @inline(__always)
  private static func blanks(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64? {
    guard let base = bytes.baseAddress else { return nil }
    let high = ones << 7
    let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
    guard word & high == 0 else { return nil }
    return ~(word &+ (0x80 - 0x21) &* ones) & high
  }

  /// How many highest bits of eight bytes are set.
  @inline(__always)
  private static func count(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: (bits >> 7 &* ones) >> 56) }

  /// Adds what another stretch holds.
  mutating func add(_ other: TextMeasure) {
    cells += other.cells
    letters += other.letters
    words += other.words
    isInWord = false
  }

  /// Adds the blank that a line ending in a paragraph stands for.
  mutating func addBlank() {
    cells += 1
    isInWord = false
  }

  /// The cells of a character that is not ASCII, by its first bytes; 0 for the vowels and final consonants of
  /// decomposed Hangul, which share the cells of their syllable.
  private static func width(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch bytes[index] {
    case 0xE1 where index + 1 < end && bytes[index + 1] & 0xFC == 0x84: bytes[index + 1] == 0x84 ? 2 : 0
    case 0xE3...0xED, 0xEF...0xFF: 2
    default: 1
    }
  }
}
