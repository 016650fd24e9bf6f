/// Turns text into HTML that shows it and does nothing else.
enum HTMLEscape {
  /// How many bytes may be written for some bytes of text: `&quot;` has six, and eight are written at a time.
  static func room(for count: Int) -> Int { count * 6 + 8 }

  /// Writes well-formed text from an index on, up to `end` or the end of a character that reaches beyond it.
  ///
  /// - Parameter output: Room for the bytes up to `end`, as `room` tells it.
  /// - Returns: The index to go on at, and how many bytes were written.
  static func write(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> (index: Int, written: Int) {
    guard let base = output.baseAddress else { return (end, 0) }
    let source = UnsafeRawBufferPointer(text)
    let target = UnsafeMutableRawPointer(base)
    var index = start
    var written = 0
    while index < end {
      let byte = text[index]
      // Hangul and Han, among which nothing is shown as anything else.
      if byte >= 0xE3, byte <= 0xED, index &+ 4 <= source.count {
        target.storeBytes(
          of: source.loadUnaligned(fromByteOffset: index, as: UInt32.self), toByteOffset: written,
          as: UInt32.self)
        index &+= 3
        written &+= 3
      } else if isPlain(byte) {
        output[written] = byte
        index &+= 1
        written &+= 1
        while index &+ 8 <= end {
          let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          guard word & 0x8080_8080_8080_8080 == 0, isPlain(word) else { break }
          target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
          index &+= 8
          written &+= 8
        }
      } else {
        let shown = shown(text, index)
        target.storeBytes(of: shown.bytes.littleEndian, toByteOffset: written, as: UInt64.self)
        index &+= shown.read
        written &+= shown.written
      }
    }
    return (index, written)
  }

  /// Whether a byte is a printable character that means nothing in HTML.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    // All below U+0020, and the bits of `"&'<>`.
    let special: UInt64 = 0x5000_00C4_FFFF_FFFF
    return byte < 0x40 ? special &>> UInt64(byte) & 1 == 0 : byte < 0x7F
  }

  /// Whether eight bytes of ASCII are such characters; may say no of some that are.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The high bit of each byte that is below another, with borrows only from one that is.
    func below(_ byte: UInt64, _ word: UInt64) -> UInt64 { (word &- ones &* byte) & ~word }
    func equal(_ byte: UInt64, _ word: UInt64) -> UInt64 { below(1, word ^ ones &* byte) }
    let marks = equal(0x22, word) | equal(0x27, word | ones) | equal(0x3E, word | ones &* 2)
    return (below(0x20, word) | marks | equal(0x7F, word)) & ones << 7 == 0
  }

  /// What one character is shown as, its first byte lowest: a reference for a character of markup, the picture of a
  /// control character (`␛`), a replacement for what turns the direction of text or is no character at all, or itself.
  @inline(never)
  private static func shown(_ text: UnsafeBufferPointer<UInt8>, _ index: Int)
    -> (bytes: UInt64, written: Int, read: Int)
  {
    let byte = text[index]
    if byte < 0x80 {
      switch byte {
      case UInt8(ascii: "<"): return (packed("&lt;"), 4, 1)
      case UInt8(ascii: ">"): return (packed("&gt;"), 4, 1)
      case UInt8(ascii: "&"): return (packed("&amp;"), 5, 1)
      case UInt8(ascii: "\""): return (packed("&quot;"), 6, 1)
      case UInt8(ascii: "'"): return (packed("&#39;"), 5, 1)
      case 0x0D: return (0x0A, 1, 1)
      case 0x7F: return (0xA1_90E2, 3, 1)
      case 0..<0x20 where byte != 0x09 && byte != 0x0A:
        return (0x80_90E2 | UInt64(byte) << 16, 3, 1)
      default: return (UInt64(byte), 1, 1)
      }
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let end = min(text.count, index + length)
    var bytes: UInt64 = 0
    for place in stride(from: end - 1, through: index, by: -1) { bytes = bytes << 8 | UInt64(text[place]) }
    return isReplaced(bytes) ? (0xBD_BFEF, 3, end - index) : (bytes, end - index, end - index)
  }

  /// Whether a character of several bytes, the first lowest, is a control, turns the direction of text or is none.
  private static func isReplaced(_ bytes: UInt64) -> Bool {
    let second = UInt8(truncatingIfNeeded: bytes >> 8)
    let third = UInt8(truncatingIfNeeded: bytes >> 16)
    switch UInt8(truncatingIfNeeded: bytes) {
    case 0xC2: return second < 0xA0
    case 0xE2:
      if second == 0x80 { return third == 0x8E || third == 0x8F || third >= 0xAA && third <= 0xAE }
      return second == 0x81 && third >= 0xA6 && third <= 0xA9
    case 0xEF: return second == 0xB7 && third >= 0x90 && third <= 0xAF || second == 0xBF && third >= 0xBE
    case 0xF0...:
      return second & 0x0F == 0x0F && third == 0xBF && UInt8(truncatingIfNeeded: bytes >> 24) >= 0xBE
    default: return false
    }
  }

  private static func packed(_ reference: StaticString) -> UInt64 {
    reference.withUTF8Buffer { $0.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
