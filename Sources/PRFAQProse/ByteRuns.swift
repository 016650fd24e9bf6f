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

  /// Whether some bytes hold one of a range of bytes from 0x80 on.
  static func contains(_ wanted: ClosedRange<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (low, count) = (wanted.lowerBound, wanted.upperBound &- wanted.lowerBound)
    var index = endOfASCII(bytes, 0, bytes.count)
    while index < bytes.count {
      if bytes[index] &- low <= count { return true }
      index &+= 1
      if index < bytes.count, bytes[index] < 0x80 { index = endOfASCII(bytes, index, bytes.count) }
    }
    return false
  }
}
