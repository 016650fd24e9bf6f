/// Sets of phrases laid out for lookup, in the binary or in memory of their own; nothing but addresses.
struct PhraseTables: Sendable, BitwiseCopyable {
  /// The bytes of all words, one after the other.
  let bytes: WordTablePart<UInt8>
  /// Where each word begins among them, and where the last one ends.
  let starts: WordTablePart<UInt32>
  /// For each hash of how a word of three bytes and more begins the number of the last such word of its set plus one, 0
  /// for none.
  let slots: WordTablePart<UInt16>
  /// For each word the number of the one before it in its set with the same hash, plus one.
  let next: WordTablePart<UInt16>
  /// Words of less than three bytes, by their numbers in their set.
  let short: WordTablePart<UInt16>
  /// Where each set has its words, slots and short words, and how far a hash is shifted to make the number of a slot.
  let sets: WordTablePart<Place>

  /// Where a set lies; without a gap between its numbers, for it is laid out.
  struct Place: Sendable, BitwiseCopyable {
    var word: UInt32
    var wordCount: UInt32
    var slot: UInt32
    var shift: UInt32
    var short: UInt32
    var shortCount: UInt32
  }

  /// Takes the sets from the parts of a table.
  init(_ parts: inout WordTableParts) {
    bytes = parts.next()
    starts = parts.next()
    slots = parts.next()
    next = parts.next()
    short = parts.next()
    sets = parts.next()
  }

  /// Lays them out.
  func lay(out writer: inout WordTableWriter) {
    writer.add(bytes.array)
    writer.add(starts.array)
    writer.add(slots.array)
    writer.add(next.array)
    writer.add(short.array)
    writer.add(sets.array)
  }
}

/// Gathers sets of phrases and lays them out.
struct PhraseWriter {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var slots: [UInt16] = []
  private var next: [UInt16] = []
  private var short: [UInt16] = []
  private var sets: [PhraseTables.Place] = []

  /// Adds a set of words, of which none is empty.
  mutating func add(_ words: [[UInt8]]) {
    // So many slots a word turn nearly every place of a text away at one look.
    let bits = min(12, max(6, Int.bitWidth - (words.count * 16).leadingZeroBitCount))
    let place = PhraseTables.Place(
      word: UInt32(starts.count - 1), wordCount: UInt32(words.count), slot: UInt32(slots.count),
      shift: UInt32(32 - bits), short: UInt32(short.count),
      shortCount: UInt32(words.count { $0.count < 3 }))
    sets.append(place)
    slots += [UInt16](repeating: 0, count: 1 << bits)
    for (number, word) in words.enumerated() {
      bytes += word
      starts.append(UInt32(bytes.count))
      next.append(0)
      guard word.count > 2 else {
        short.append(UInt16(number))
        continue
      }
      let head = UInt32(word[0]) | UInt32(word[1]) << 8 | UInt32(word[2]) << 16
      let slot = Int(place.slot) + Phrases.slot(head, place.shift)
      next[next.count - 1] = slots[slot]
      slots[slot] = UInt16(number + 1)
    }
  }

  /// Lays the sets out.
  func lay(out writer: inout WordTableWriter) {
    writer.add(bytes)
    writer.add(starts)
    writer.add(slots)
    writer.add(next)
    writer.add(short)
    writer.add(sets)
  }
}
