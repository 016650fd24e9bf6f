/// Pairs of quotation marks.
enum QuoteMarks {
  /// A quotation with its marks.
  struct Pair: Sendable {
    var range: Range<Int>
    var inner: Range<Int>
    var style: QuotationStyle
  }

  /// The outermost pairs of marks in a range, in order.
  ///
  /// Marks that nothing closes are no quotation.
  static func pairs(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Pair] {
    var marks: [Mark] = []
    var at = range.lowerBound
    while true {
      at = ByteRuns.endOfPlain(bytes, at, range.upperBound)
      guard at < range.upperBound else { break }
      let byte = bytes[at]
      if byte != 0x22, byte < 0xC2 {
        at &+= 1
        continue
      }
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      if let mark = mark(scalar, at, length, bytes, range) { marks.append(mark) }
      at += length
    }
    return pair(marks)
  }

  /// Whether a range has a byte that a mark may begin with: most texts have none, and eight bytes are seen at once.
  static func mayStand(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = range.lowerBound
    var found: UInt64 = 0
    while index &+ 8 <= range.upperBound {
      let piece = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let straight = piece ^ (0x22 &* ones)
      // C2, E2 and E3 are alike but for two bits; so is C3.
      let wide = (piece & (0xDE &* ones)) ^ (0xC2 &* ones)
      found |= ((straight &- ones) & ~straight) | ((wide &- ones) & ~wide)
      index &+= 8
    }
    if found & (ones << 7) != 0 { return true }
    while index < range.upperBound {
      if bytes[index] == 0x22 || bytes[index] & 0xDE == 0xC2 { return true }
      index &+= 1
    }
    return false
  }

  /// What closes a quotation.
  private enum Closing: UInt8, CaseIterable {
    case rightCurly
    case anyCurly
    case straight
    case rightGuillemet
    case leftGuillemet
    case corner
    case whiteCorner
    case rightSingle

    /// Its bit in a set.
    var bit: UInt8 { 1 << rawValue }
  }

  /// A mark, in few bytes: a text may be nothing but marks.
  private struct Mark {
    var start: UInt32
    var length: UInt8
    var style: QuotationStyle
    /// The mark that closes what this one opens; nil when it opens nothing.
    var closedBy: Closing?
    /// A bit for each kind of quotation that it closes.
    var closes: UInt8

    init(style: QuotationStyle, closedBy: Closing?, closes: UInt8, range: Range<Int>) {
      start = UInt32(clamping: range.lowerBound)
      length = UInt8(clamping: range.count)
      self.style = style
      self.closedBy = closedBy
      self.closes = closes
    }

    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  private static func mark(
    _ scalar: UInt32, _ at: Int, _ length: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Mark? {
    let place = at..<(at + length)
    let after =
      at + length < range.upperBound ? UTF8Bytes.scalar(bytes, at + length, range.upperBound).value : 0x20
    switch scalar {
    case 0x22:
      // A straight mark opens when a word follows and closes when one goes before; 27" is an inch.
      let before = at > range.lowerBound ? UTF8Bytes.scalarBefore(bytes, at, range.lowerBound).value : 0x20
      let opens = !Scalars.isSpace(after) && !Scalars.isLatin(before) && !Scalars.isDigit(before)
      let closes = !Scalars.isSpace(before) && !Scalars.isDigit(before) || Scalars.isSpace(after)
      return Mark(
        style: .straight, closedBy: opens ? .straight : nil,
        closes: closes ? Closing.straight.bit | Closing.anyCurly.bit : 0,
        range: place)
    case 0x201C: return Mark(style: .curly, closedBy: .rightCurly, closes: Closing.anyCurly.bit, range: place)
    case 0x201D:
      return Mark(
        style: .curly, closedBy: nil, closes: Closing.rightCurly.bit | Closing.anyCurly.bit, range: place)
    case 0x201E: return Mark(style: .low, closedBy: .anyCurly, closes: 0, range: place)
    case 0xAB:
      return Mark(
        style: .guillemets, closedBy: .rightGuillemet, closes: Closing.leftGuillemet.bit, range: place)
    case 0xBB:
      return Mark(
        style: .guillemets, closedBy: .leftGuillemet, closes: Closing.rightGuillemet.bit, range: place)
    case 0x300C: return Mark(style: .corner, closedBy: .corner, closes: 0, range: place)
    case 0x300D: return Mark(style: .corner, closedBy: nil, closes: Closing.corner.bit, range: place)
    case 0x300E: return Mark(style: .whiteCorner, closedBy: .whiteCorner, closes: 0, range: place)
    case 0x300F:
      return Mark(style: .whiteCorner, closedBy: nil, closes: Closing.whiteCorner.bit, range: place)
    case 0x2018: return Mark(style: .single, closedBy: .rightSingle, closes: 0, range: place)
    case 0x2019:
      // Before a letter it is an apostrophe.
      return Scalars.isLatin(after)
        ? nil : Mark(style: .single, closedBy: nil, closes: Closing.rightSingle.bit, range: place)
    default: return nil
    }
  }

  /// Pairs each opening mark with the next mark that closes it.
  private static func pair(_ marks: [Mark]) -> [Pair] {
    guard marks.count > 1 else { return [] }
    var pairs: [Pair] = []
    // For every opening mark the next mark that may close it, found by walking back once.
    var nextClose = [Int32](repeating: -1, count: Closing.allCases.count)
    var closeOf = [Int32](repeating: -1, count: marks.count)
    for index in marks.indices.reversed() {
      if let wanted = marks[index].closedBy { closeOf[index] = nextClose[Int(wanted.rawValue)] }
      var closes = marks[index].closes
      while closes != 0 {
        nextClose[closes.trailingZeroBitCount] = Int32(truncatingIfNeeded: index)
        closes &= closes &- 1
      }
    }
    var index = 0
    while index < marks.count {
      let open = marks[index]
      let close = Int(closeOf[index])
      guard open.closedBy != nil, close > index else {
        index += 1
        continue
      }
      pairs.append(
        Pair(
          range: open.range.lowerBound..<marks[close].range.upperBound,
          inner: open.range.upperBound..<marks[close].range.lowerBound, style: open.style))
      index = close + 1
    }
    return pairs
  }
}

/// The marks that a quotation stands in.
public enum QuotationStyle: String, Sendable, CaseIterable {
  /// “ ”
  case curly
  /// " "
  case straight
  /// „ “
  case low
  /// « » or » «
  case guillemets
  /// 「 」
  case corner
  /// 『 』
  case whiteCorner = "white-corner"
  /// ‘ ’
  case single
}
