/// Passing over bytes that nothing has to be done about, eight at a time.
enum ByteRuns {
  /// The first byte from an index on that is not ASCII, or the end.
  @inline(__always)
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let base = bytes.baseAddress else { return end }
    var index = start
    while index &+ 8 <= end {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      let others = word & 0x8080_8080_8080_8080
      if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < end, bytes[index] < 0x80 { index &+= 1 }
    return index
  }

  /// The first byte from an index on that is neither an ASCII letter nor a blank, or the end.
  @inline(__always)
  static func endOfWords(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let base = bytes.baseAddress else { return end }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    var index = start
    while index &+ 8 <= end {
      let piece = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      let low = piece & ~high
      let small = low | ones << 5
      let letters = (small &+ (0x80 - 0x61) &* ones) & ~(small &+ (0x80 - 0x7B) &* ones)
      let noBlanks = (low ^ ones << 5) &+ ones &* 0x7F
      let others = (piece | ~letters & noBlanks) & high
      if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < end, (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] == 0x20 { index &+= 1 }
    return index
  }

  /// The first byte from an index on that may begin a stop, a quotation mark or another sign.
  ///
  /// Han and Hangul begin none. Without one it is a byte at or behind the end.
  @inline(__always)
  static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte >= 0xE4 {
        if byte > 0xEE { break }
        index &+= 3
      } else if byte >= 0x80 {
        if byte >= 0xC2 { break }
        index &+= 1
      } else {
        if byte == 0x0A || byte == 0x21 || byte == 0x22 || byte == 0x2E || byte == 0x3F { break }
        index &+= 1
        // A blank between words of Hangul stands by itself.
        guard index < end, bytes[index] < 0x80 else { continue }
        index = skipASCII(bytes, index, end) { piece in
          equal(piece, 0x0A) | equal(piece, 0x21) | equal(piece, 0x22) | equal(piece, 0x2E)
            | equal(piece, 0x3F)
        }
      }
    }
    return index
  }

  /// Sixteen bytes, the first of them lowest.
  typealias Piece = SIMD2<UInt64>

  /// Past ASCII without what is wanted, sixteen bytes at a time.
  ///
  /// To what is wanted or not ASCII, or to where fewer bytes are left. What is wanted has the highest bit of its byte
  /// set; of eight only the lowest one must be exact.
  @inline(__always)
  static func skipASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ wanted: (Piece) -> Piece
  ) -> Int {
    skip(bytes, start, end) { piece in piece | wanted(piece) }
  }

  /// Past what is not wanted.
  @inline(__always)
  private static func skip(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ wanted: (Piece) -> Piece
  ) -> Int {
    guard let base = bytes.baseAddress else { return end }
    var index = start
    while index &+ 16 <= end {
      let piece = UnsafeRawPointer(base + index).loadUnaligned(as: Piece.self)
      let found = wanted(Piece(piece[0].littleEndian, piece[1].littleEndian)) & every(0x80)
      if found[0] | found[1] != 0 {
        let bits = found[0] != 0 ? found[0].trailingZeroBitCount : 64 &+ found[1].trailingZeroBitCount
        return index &+ bits / 8
      }
      index &+= 16
    }
    return index
  }

  /// The same byte everywhere.
  @inline(__always)
  static func every(_ byte: UInt8) -> Piece { Piece(repeating: 0x0101_0101_0101_0101 &* UInt64(byte)) }

  /// The highest bit of each byte that equals one, the lowest one of eight being exact.
  @inline(__always)
  static func equal(_ piece: Piece, _ byte: UInt8) -> Piece {
    let difference = piece ^ every(byte)
    return (difference &- every(1)) & ~difference
  }

  /// The highest bit of each ASCII byte from one on.
  @inline(__always)
  static func atLeast(_ piece: Piece, _ byte: UInt8) -> Piece { (piece & every(0x7F)) &+ every(0x80 &- byte) }

  /// The first digit from an index on, or the end if that is not behind it.
  @inline(__always)
  static func firstDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    var index = start
    while index &+ 8 <= end {
      let piece = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      let low = piece & ~high
      let digits = (low &+ (0x80 - 0x30) &* ones) & ~(low &+ (0x80 - 0x3A) &* ones) & ~piece & high
      if digits != 0 { return index &+ digits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < end, bytes[index] &- 0x30 >= 10 { index &+= 1 }
    return index
  }

  /// The first character from an index on that begins with a byte of a range from 0xE0 on, or the end.
  static func first(
    _ wanted: ClosedRange<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    // No other byte of a character is so great.
    let (low, high) = (wanted.lowerBound & 0x7F, wanted.upperBound & 0x7F)
    var index = skip(bytes, start, bytes.count) { piece in
      piece & atLeast(piece, low) & ~atLeast(piece, high &+ 1)
    }
    while index < bytes.count, !wanted.contains(bytes[index]) { index &+= 1 }
    return index
  }
}
