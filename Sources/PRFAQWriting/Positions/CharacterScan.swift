/// Walks over the characters of a text without the rules of Unicode where those cannot matter.
///
/// Most characters of a draft are printable ASCII, Hangul syllables, Han or marks. Two of these never join, so
/// they can be told apart by their bytes; only what lies between is left to `String`, which takes twenty
/// times as long.
public enum CharacterScan {
  /// Calls `plain` for each character that stands alone and `others` for each stretch in which characters
  /// may join.
  @inlinable
  @inline(__always)
  public static func forEach(
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
  @usableFromInline
  static func stretchEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let next = index + length(bytes, index, end)
      if next > index, isStart(bytes, next, end) { return next }
      index = max(next, index + 1)
    }
    return end
  }

  @inlinable
  @inline(__always)
  static func isStart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index == end || length(bytes, index, end) > 0
  }

  /// The length of the character at an index when it is printable ASCII, Han, a whole Hangul syllable or a
  /// common mark, else 0.
  @inlinable
  @inline(__always)
  public static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F ? 1 : 0 }
    guard byte >= 0xE2, index + 2 < end else { return 0 }
    if byte < 0xE4 || byte == 0xEF { return isMark(byte, bytes[index + 1], bytes[index + 2]) ? 3 : 0 }
    guard byte <= 0xED else { return 0 }
    if byte == 0xEA { return bytes[index + 1] >= 0xB0 ? 3 : 0 }
    return byte != 0xED || bytes[index + 1] < 0x9E ? 3 : 0
  }

  /// Dashes, quotation marks, arrows and shapes, the marks of East Asian text, full-width marks and capitals.
  @usableFromInline
  static func isMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third >= 0x90 && third <= 0xA7
    case (0xE2, 0x86), (0xE2, 0x94...0x97): true
    case (0xE3, 0x80): third <= 0xA9
    case (0xEF, 0xBC): true
    default: false
    }
  }
}
