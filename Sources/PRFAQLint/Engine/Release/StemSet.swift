/// A set of short words, each packed into an integer.
///
/// Swift's sets hash thoroughly and slowly; on every word of a document that shows.
public struct StemSet: Sendable {
  private var slots: [UInt64]
  /// How many words are in it.
  public private(set) var count = 0

  /// Creates an empty set with room for `capacity` words.
  public init(capacity: Int = 32) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Creates a set of the keys of some stems.
  public init(_ stems: [ContentStem]) {
    self.init(capacity: stems.count)
    for stem in stems { insert(stem.key) }
  }

  /// Whether a word is in the set.
  public func contains(_ word: UInt64) -> Bool { slots[slot(of: word)] == word && word != 0 }

  /// Adds a word; returns whether it was not there before.
  @discardableResult
  public mutating func insert(_ word: UInt64) -> Bool {
    guard word != 0 else { return false }
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: word)
    guard slots[slot] == 0 else { return false }
    slots[slot] = word
    count += 1
    return true
  }

  /// Where a word is or belongs.
  private func slot(of word: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
      while slots[slot] != 0, slots[slot] != word { slot = (slot + 1) & mask }
      return slot
    }
  }

  private mutating func grow() {
    let known = slots
    slots = Array(repeating: 0, count: known.count * 2)
    count = 0
    for word in known where word != 0 { insert(word) }
  }
}
