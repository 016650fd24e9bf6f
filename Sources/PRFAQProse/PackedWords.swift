/// A set of short words, each packed into an integer, with a number beside it.
///
/// Swift's dictionaries hash with SipHash; on every word of a document that shows.
struct PackedWords: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  /// Creates an empty table with room for `count` words.
  init(capacity count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The word of up to eight bytes as an integer; longer words give 0, which no table holds.
  @inline(__always)
  static func pack(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    var length = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      length += 1
    }
    return length <= 8 ? word : 0
  }

  /// Merges bits into the number of a word.
  mutating func insert(_ word: UInt64, bits: UInt32) {
    guard word != 0 else { return }
    var slot = Self.hash(word) & mask
    while keys[slot] != 0, keys[slot] != word { slot = (slot + 1) & mask }
    keys[slot] = word
    values[slot] |= bits
  }

  /// The number of a word, or 0.
  @inline(__always)
  func value(_ word: UInt64) -> UInt32 {
    keys.withUnsafeBufferPointer { keys in
      var slot = Self.hash(word) & mask
      while keys[slot] != 0 {
        if keys[slot] == word { return values[slot] }
        slot = (slot &+ 1) & mask
      }
      return 0
    }
  }

  @inline(__always)
  private static func hash(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
