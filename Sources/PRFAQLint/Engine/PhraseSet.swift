/// Phrases told by their words that are looked for together, in one pass over a text.
///
/// Of several that occur the first of the list counts, wherever it stands.
struct PhraseSet: Sendable {
  private let phrases: [Phrase]
  /// The first three bytes of each wording that a phrase may begin with, and the number of that phrase.
  private let heads: [(key: UInt32, phrase: Int)]
  /// One bit for each hash of a head, so that most places of a text are passed over at once.
  private let gate: [UInt64]

  /// Creates a set; what a phrase begins with must take three bytes or more.
  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var heads: [(key: UInt32, phrase: Int)] = []
    var gate = [UInt64](repeating: 0, count: 64)
    for (number, phrase) in phrases.enumerated() {
      for wording in phrase.beginnings {
        precondition(wording.count > 2, "A phrase begins with less than three bytes.")
        let key = wording.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
        if !heads.contains(where: { $0 == (key, number) }) { heads.append((key, number)) }
        gate[Self.hash(key) >> 6] |= 1 << UInt64(Self.hash(key) & 63)
      }
    }
    self.heads = heads
    self.gate = gate
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
      gate.withUnsafeBufferPointer { gate in
        var key = UInt32(text[0]) << 8 | UInt32(text[1])
        for index in 2..<text.count {
          key = (key << 8 | UInt32(text[index])) & 0xFF_FFFF
          let hash = Self.hash(key)
          guard gate[hash >> 6] >> UInt64(hash & 63) & 1 == 1 else { continue }
          for head in heads where head.key == key {
            guard let end = phrases[head.phrase].end(at: index - 2, in: text) else { continue }
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
