/// Phrases told by their words that are looked for together, in one pass over a text.
///
/// Of several that occur the first of the list counts, wherever it stands.
struct PhraseSet: Sendable {
  private let phrases: [Phrase]
  /// The first three bytes of each wording that a phrase may begin with, the number of that phrase, and the number of
  /// the next one in the same slot plus one.
  private let heads: [(key: UInt32, phrase: Int, next: Int)]
  /// For each hash of a head the number of the first such head plus one; 0, as for most places of a text, for none.
  private let slots: [UInt16]

  /// Creates a set; what a phrase begins with must take three bytes or more.
  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var heads: [(key: UInt32, phrase: Int, next: Int)] = []
    var slots = [UInt16](repeating: 0, count: 4096)
    // Of the heads in a slot the last that was added is met first.
    for (number, phrase) in phrases.enumerated().reversed() {
      for wording in phrase.beginnings {
        precondition(wording.count > 2, "A phrase begins with less than three bytes.")
        let key = wording.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
        if heads.contains(where: { $0.key == key && $0.phrase == number }) { continue }
        let slot = Self.hash(key)
        heads.append((key, number, Int(slots[slot])))
        slots[slot] = UInt16(heads.count)
      }
    }
    self.heads = heads
    self.slots = slots
  }

  /// The place of the first phrase of the list that occurs in a range of a lower-case text.
  func first(in text: [UInt8], _ range: Range<Int>) -> (phrase: Phrase, place: Range<Int>)? {
    var best = phrases.count
    var found: Range<Int>?
    scan(text, range) { phrase, place in
      if phrase < best { (best, found) = (phrase, place) }
      return best == 0
    }
    return found.map { (phrases[best], $0) }
  }

  /// The first place of each phrase that occurs in a range of a lower-case text, in order of where they begin.
  func firsts(in text: [UInt8], _ range: Range<Int>) -> [(phrase: Int, place: Range<Int>)] {
    var found: [(phrase: Int, place: Range<Int>)] = []
    scan(text, range) { phrase, place in
      if !found.contains(where: { $0.phrase == phrase }) { found.append((phrase, place)) }
      return false
    }
    return found
  }

  /// Hands over every place of every phrase, in order of where they begin, until told to stop.
  @inline(__always)
  private func scan(_ text: [UInt8], _ range: Range<Int>, _ take: (Int, Range<Int>) -> Bool) {
    guard range.count > 2 else { return }
    text.withUnsafeBufferPointer { whole in
      let text = UnsafeBufferPointer(rebasing: whole[range])
      slots.withUnsafeBufferPointer { slots in
        var key = UInt32(text[0]) << 8 | UInt32(text[1])
        for index in 2..<text.count {
          key = (key << 8 | UInt32(text[index])) & 0xFF_FFFF
          var next = Int(slots[Self.hash(key)])
          while next > 0 {
            let head = heads[next - 1]
            next = head.next
            guard head.key == key, let end = phrases[head.phrase].end(at: index - 2, in: text) else {
              continue
            }
            if take(head.phrase, range.lowerBound + index - 2..<range.lowerBound + end) { return }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 20)
  }
}
