/// How a Latin word begins: its first bytes, case folded.
struct LatinWord {
  /// Up to eight bytes as one number, the first of them lowest.
  let bytes: UInt64
  /// How many they are.
  let length: Int

  /// How many bytes of a word are hashed.
  static let longestBeginning = 6

  /// The bytes as `PackedWords` has them, the last of them lowest.
  @inline(__always)
  var packed: UInt64 { bytes.byteSwapped &>> UInt64(64 &- 8 &* length) }

  /// The bytes that are hashed.
  @inline(__always)
  var beginning: UInt64 { bytes & 0xFFFF_FFFF_FFFF }

  /// Reads the word or the mark at an index of any text.
  @inline(__always)
  init(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ wordBytes: UnsafeBufferPointer<UInt8>
  ) {
    let first = wordBytes[Int(text[index])]
    var bytes = UInt64(first == 0 ? text[index] : first)
    var length = 1
    while length < 8, index &+ length < end {
      let folded = wordBytes[Int(text[index &+ length])]
      guard folded != 0 else { break }
      bytes |= UInt64(folded) << UInt64(8 &* length)
      length &+= 1
    }
    (self.bytes, self.length) = (bytes, length)
  }

  /// Reads the word at an index eight bytes at once; nil where none of ASCII letters, and digits if wanted, stands.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, hasDigits: Bool = true) {
    guard index &+ 8 <= text.count, let base = text.baseAddress else { return nil }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let raw = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
    let low = raw & ~high
    let small = low | ones << 5
    // Adding what is missing to 0x80 sets the high bit of each byte that is no less than a bound.
    let letters = (small &+ (0x80 - 0x61) &* ones) & ~(small &+ (0x80 - 0x7B) &* ones)
    let digits = (low &+ (0x80 - 0x30) &* ones) & ~(low &+ (0x80 - 0x3A) &* ones)
    let others = ~((hasDigits ? letters | digits : letters) & ~raw) & high
    let length = min(others.trailingZeroBitCount &>> 3, end &- index)
    guard length > 0 else { return nil }
    if length < 8 {
      // A letter with an accent may follow.
      let next = UInt8(truncatingIfNeeded: raw &>> UInt64(8 &* length))
      if index &+ length < end, next >= 0x80, next < 0xE0, next != 0xC2 { return nil }
      bytes = (raw | ones << 5) & (1 &<< UInt64(8 &* length) &- 1)
    } else {
      bytes = raw | ones << 5
    }
    self.length = length
  }
}
