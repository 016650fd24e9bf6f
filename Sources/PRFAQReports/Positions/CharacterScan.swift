/// Walks over the characters of a text without the rules of Unicode where those cannot matter.
///
/// Most characters of a draft are printable ASCII, Hangul syllables or Han. Two of these never join, so
/// they can be told apart by their bytes; only what lies between is left to `String`, which takes twenty
/// times as long.
enum CharacterScan {
  /// Calls `plain` for each character that stands alone and `others` for each stretch in which characters
  /// may join.
  @inline(__always)
  static func forEach(
    _ bytes: [UInt8], _ range: Range<Int>, plain: (Range<Int>) -> Void, others: (Range<Int>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < range.upperBound {
        let next = index + length(bytes, index, range.upperBound)
        if next > index, isStart(bytes, next, range.upperBound) {
          plain(index..<next)
          index = next
        } else {
          let end = stretchEnd(bytes, from: max(next, index + 1), range.upperBound)
          others(index..<end)
          index = end
        }
      }
    }
  }

  /// The end of a stretch: after a character that stands alone and before another, for the first may be
  /// joined to what precedes.
  private static func stretchEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let next = index + length(bytes, index, end)
      if next > index, isStart(bytes, next, end) { return next }
      index = max(next, index + 1)
    }
    return end
  }

  @inline(__always)
  private static func isStart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index == end || length(bytes, index, end) > 0
  }

  /// The length of the character at an index when it is printable ASCII, Han or a whole Hangul syllable,
  /// else 0.
  @inline(__always)
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F ? 1 : 0 }
    guard byte >= 0xE4, byte <= 0xED, index + 2 < end else { return 0 }
    if byte == 0xEA { return bytes[index + 1] >= 0xB0 ? 3 : 0 }
    return byte != 0xED || bytes[index + 1] < 0x9E ? 3 : 0
  }
}
