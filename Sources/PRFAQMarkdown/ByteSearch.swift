/// Finds bytes sixteen at a time.
package enum ByteSearch {
  /// The index of the first `byte` or `other` from `start` on, or the count.
  @inlinable @inline(__always)
  package static func first(
    _ byte: UInt8, or other: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    first(in: buffer, from: start, where: { $0 == byte || $0 == other }) { piece in
      (piece .== SIMD16(repeating: byte)) .| (piece .== SIMD16(repeating: other))
    }
  }

  /// The index of the first `byte` from `start` on, or the count.
  @inlinable @inline(__always)
  package static func first(_ byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    first(in: buffer, from: start, where: { $0 == byte }) { $0 .== SIMD16(repeating: byte) }
  }

  /// The index of the first byte that is wanted, told of one byte and of sixteen.
  @inlinable @inline(__always)
  static func first(
    in buffer: UnsafeBufferPointer<UInt8>, from start: Int, where isWanted: (UInt8) -> Bool,
    _ wanted: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
  ) -> Int {
    let raw = UnsafeRawBufferPointer(buffer)
    var index = start
    while index &+ 16 <= raw.count {
      // All bits of a byte that is wanted are set.
      let found = unsafeBitCast(
        wanted(raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)), to: SIMD2<UInt64>.self)
      if found[0] | found[1] != 0 {
        let low = found[0].littleEndian
        return index
          &+ (low != 0 ? low.trailingZeroBitCount : 64 &+ found[1].littleEndian.trailingZeroBitCount) / 8
      }
      index &+= 16
    }
    while index < buffer.count, !isWanted(buffer[index]) { index &+= 1 }
    return index
  }
}
