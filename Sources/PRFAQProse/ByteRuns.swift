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

  /// The first byte from an index on that may begin a stop, a quotation mark or another sign.
  ///
  /// Han and Hangul begin none. Without one it is a byte at or behind the end.
  @inline(__always)
  static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    plainSteps.withUnsafeBufferPointer { steps in
      var index = start
      while index < end {
        let step = steps[Int(bytes[index])]
        if step == 0 { break }
        index &+= Int(step)
      }
      return index
    }
  }

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

  /// For every byte how many bytes are passed over with it, and 0 where something that matters may begin.
  private static let plainSteps: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x0A, 0x21, 0x22, 0x2E, 0x3F, 0xC2...0xE3, 0xEF...0xFF: 0
    case 0xE4...0xEE: 3
    default: 1
    }
  }

  /// The first character from an index on that begins with a byte of a range from 0xE0 on, or the end.
  static func first(
    _ wanted: ClosedRange<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let (low, count) = (wanted.lowerBound, wanted.upperBound &- wanted.lowerBound)
    var index = endOfASCII(bytes, start, bytes.count)
    while index < bytes.count {
      if bytes[index] &- low <= count { return index }
      index &+= bytes[index] >= 0xE0 ? 3 : 1
      if index < bytes.count, bytes[index] < 0x80 { index = endOfASCII(bytes, index, bytes.count) }
    }
    return bytes.count
  }
}
