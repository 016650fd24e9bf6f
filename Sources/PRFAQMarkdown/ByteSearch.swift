/// Finds bytes eight at a time.
///
/// A word minus one in every byte sets the high bit of the bytes that were zero; the lowest such bit is
/// exact, the ones above may come from a borrow.
package enum ByteSearch {
  /// The index of the first `byte` or `other` from `start` on, or the count.
  @inlinable @inline(__always)
  package static func first(
    _ byte: UInt8, or other: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones << 7
    var index = start
    let raw = UnsafeRawBufferPointer(buffer)
    let pattern = ones &* UInt64(byte)
    let otherPattern = ones &* UInt64(other)
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let one = word ^ pattern
      let two = word ^ otherPattern
      let hits = (((one &- ones) & ~one) | ((two &- ones) & ~two)) & highBits
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < buffer.count, buffer[index] != byte, buffer[index] != other { index += 1 }
    return index
  }

  /// The index of the first `byte` from `start` on, or the count.
  @inlinable @inline(__always)
  package static func first(_ byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    first(byte, or: byte, in: buffer, from: start)
  }
}
