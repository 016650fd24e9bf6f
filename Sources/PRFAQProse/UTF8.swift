/// Reading scalars out of bytes that may be anything.
enum UTF8Bytes {
  /// The scalar at an offset and its length in bytes; an ill-formed byte is U+FFFD of length 1.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (
    value: UInt32, length: Int
  ) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xC2 || first > 0xF4 { return (0xFFFD, 1) }
    guard index + 1 < end else { return (0xFFFD, 1) }
    let second = UInt32(bytes[index + 1])
    guard second & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | (second & 0x3F), 2) }
    guard index + 2 < end else { return (0xFFFD, 1) }
    let third = UInt32(bytes[index + 2])
    guard third & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    if first < 0xF0 {
      let value = (first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F)
      return value < 0x800 || (value >= 0xD800 && value < 0xE000) ? (0xFFFD, 1) : (value, 3)
    }
    guard index + 3 < end else { return (0xFFFD, 1) }
    let fourth = UInt32(bytes[index + 3])
    guard fourth & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    let value = (first & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | (fourth & 0x3F)
    return value < 0x10000 || value > 0x10FFFF ? (0xFFFD, 1) : (value, 4)
  }

  /// The scalar that ends just before an offset and its length in bytes; 0 where the text begins.
  @inline(__always)
  static func scalarBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> (
    value: UInt32, length: Int
  ) {
    guard index > start else { return (0, 1) }
    var back = index - 1
    while back > start, back > index - 4, bytes[back] & 0xC0 == 0x80 { back -= 1 }
    let found = scalar(bytes, back, index)
    return back + found.length == index ? found : (0xFFFD, 1)
  }

  /// Writes a scalar where there is room for four bytes, and moves on.
  @inline(__always)
  static func write(_ scalar: UInt32, to output: UnsafeMutableBufferPointer<UInt8>, at index: inout Int) {
    func put(_ byte: UInt32) {
      output[index] = UInt8(truncatingIfNeeded: byte)
      index += 1
    }
    if scalar < 0x80 {
      put(scalar)
      return
    }
    if scalar < 0x800 {
      put(0xC0 | scalar >> 6)
    } else {
      if scalar < 0x10000 {
        put(0xE0 | scalar >> 12)
      } else {
        put(0xF0 | scalar >> 18)
        put(0x80 | scalar >> 12 & 0x3F)
      }
      put(0x80 | scalar >> 6 & 0x3F)
    }
    put(0x80 | scalar & 0x3F)
  }

  /// The scalars of a range.
  static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt32] {
    var output: [UInt32] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(bytes, index, range.upperBound)
      output.append(value)
      index += length
    }
    return output
  }

  /// The UTF-8 bytes of scalars.
  static func encode(_ scalars: some Collection<UInt32>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: scalars.count * 4) { output, count in
      for scalar in scalars { write(scalar, to: output, at: &count) }
    }
  }
}

extension Range<Int> {
  /// The part of this range that lies inside a text of `count` bytes.
  @inline(__always)
  func clamped(toCount count: Int) -> Range<Int> { clamped(to: 0..<count) }
}
