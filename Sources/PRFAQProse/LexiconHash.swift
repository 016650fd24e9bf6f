/// How terms and texts are hashed by how they begin.
extension LexiconIndex {
  /// For every byte that may stand inside a Latin word the byte with its case folded, 0 for any other; behind these
  /// 256 bytes, for every byte whether a Latin word goes on with it.
  ///
  /// Letters, digits, and any byte of a two-byte letter stand inside words; `É` folds to `é` by its second byte, which
  /// is good enough for a hash. NBSP and signs such as £ begin with C2, which no word goes on with.
  static let wordBytes: [UInt8] =
    (0..<256).map { (byte: Int) -> UInt8 in
      let folded = UInt8(truncatingIfNeeded: byte | 0x20)
      if folded >= 0x61, folded <= 0x7A { return folded }
      if byte >= 0x80, byte <= 0x9E { return folded }
      return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x80 && byte < 0xE0 && byte != 0xC2)
        ? UInt8(truncatingIfNeeded: byte) : 0
    }
    + (0..<256).map { byte in
      let folded = byte | 0x20
      let isLetter =
        (folded >= 0x61 && folded <= 0x7A && byte < 0x80) || (byte >= 0x80 && byte < 0xE0 && byte != 0xC2)
        || (byte >= 0x30 && byte <= 0x39)
      return isLetter ? 1 : 0
    }

  /// The character at an index whose three bytes are there.
  @inline(__always)
  static func character(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    Int(text[at] & 0x0F) &<< 12 | Int(text[at &+ 1] & 0x3F) &<< 6 | Int(text[at &+ 2] & 0x3F)
  }

  /// Whether a character of three bytes stands at an index.
  @inline(__always)
  static func hasCharacter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at &+ 2 < end && text[at] & 0xF0 == 0xE0
  }

  /// The hash of a term by its first three characters, or by fewer where something else follows them.
  static func characterHash(_ term: UnsafeBufferPointer<UInt8>) -> Int {
    var characters = UInt64(character(term, 0))
    var at = 3
    while at < 9, hasCharacter(term, at, term.count) {
      characters = characters << 16 | UInt64(character(term, at))
      at += 3
    }
    return hash(characters)
  }

  /// The hash of a Latin term by its first word.
  ///
  /// A term that a short word may begin with is hashed by what is sure to stand there, at most four bytes.
  @inline(__always)
  static func latinHash(_ text: UnsafeBufferPointer<UInt8>, _ term: Range<Int>, isPrefix: Bool) -> Int {
    let word =
      LatinWord(text, term.lowerBound, term.upperBound)
      ?? wordBytes.withUnsafeBufferPointer { LatinWord(text, term.lowerBound, term.upperBound, $0) }
    guard isPrefix, word.length == term.count, word.length < LatinWord.longestBeginning else {
      return hash(word.beginning)
    }
    return hash(word.beginning & 0xFFFF_FFFF)
  }

  /// The hash of a number, 16 bits wide.
  @inline(__always)
  static func hash(_ value: UInt64) -> Int { Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 48) }
}
