/// A label at the start of a line, with the text that it labels.
public struct HeadingLabel: Sendable, Hashable {
  /// What the label means.
  public let meaning: HeadingMeaning
  /// The label without the mark that closes it.
  public let label: Range<Int>
  /// The rest of the line without the white space before it; it may be empty.
  public let content: Range<Int>

  /// Cuts a line at the first colon, spaced dash, bar or closing bracket near its start.
  static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (label: Range<Int>, content: Range<Int>)? {
    // A label is short; this many bytes hold about 25 Hangul syllables.
    let limit = min(range.upperBound, range.lowerBound + 80)
    var start = range.lowerBound
    while start < limit,
      bytes[start] == 0x20 || bytes[start] == 0x2A || bytes[start] == 0x5F || bytes[start] == 0x7C
    {
      start += 1
    }
    guard start < limit, mayStand(bytes, start..<limit) else { return nil }
    let closer = bracket(UTF8Bytes.scalar(bytes, start, limit).value)
    var at = start
    while at < limit {
      // Neither letters nor Hangul close a label.
      if (bytes[at] | 0x20) &- 0x61 < 26 {
        at += 1
        continue
      }
      if bytes[at] >= 0xE4, bytes[at] < 0xEE, at + 2 < limit, bytes[at + 1] & 0xC0 == 0x80,
        bytes[at + 2] & 0xC0 == 0x80
      {
        at += 3
        continue
      }
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, limit)
      let next = at + length
      if let closer {
        if scalar == closer { return (start..<next, skip(bytes, next, range.upperBound)) }
      } else if scalar == 0x3A || scalar == 0xFF1A || scalar == 0x7C {
        // `10:30` and `https://` are no labels.
        let after = next < range.upperBound ? bytes[next] : 0x20
        let isOpen =
          scalar == 0xFF1A || after == 0x20 || after == 0x2A || after == 0x5F || after >= 0x80
          || after == 0x0A
        if at > start, isOpen { return (start..<at, skip(bytes, next, range.upperBound)) }
      } else if scalar == 0x20, next < limit {
        let (dash, dashLength) = UTF8Bytes.scalar(bytes, next, limit)
        let end = next + dashLength
        if Scalars.isDash(dash), end < limit, bytes[end] == 0x20 {
          return (start..<at, skip(bytes, end, range.upperBound))
        }
      }
      at = next
    }
    return nil
  }

  /// Whether a text has a mark that may close a label, as far as ASCII tells.
  private static func mayStand(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let place = ByteRuns.skipASCII(bytes, range.lowerBound, range.upperBound) { piece in
      ByteRuns.equal(piece, 0x3A) | ByteRuns.equal(piece, 0x7C) | ByteRuns.equal(piece, 0x5D)
        | ByteRuns.equal(piece, 0x2D)
    }
    return bytes[place..<range.upperBound].contains {
      $0 >= 0x80 || $0 == 0x3A || $0 == 0x7C || $0 == 0x5D || $0 == 0x2D
    }
  }

  private static func bracket(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3010, 0x3014: scalar + 1
    case 0x5B: 0x5D
    default: nil
    }
  }

  private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Range<Int> {
    var start = index
    while start < end,
      bytes[start] == 0x20 || bytes[start] == 0x2A || bytes[start] == 0x5F || bytes[start] == 0x3A
    {
      start += 1
    }
    return start..<end
  }
}
