/// A few words or phrases that are looked for together, byte by byte, in one pass over a text.
///
/// `String.contains` compares characters and takes a hundred times as long. Text and phrases are compared as they
/// stand: lower-case and compose the text first.
public struct Phrases: Sendable {
  private let tables: PhraseTables
  private let place: PhraseTables.Place
  private let memory: WordTableMemory?

  /// Creates a set of phrases; none of them may be empty.
  public init(_ phrases: [String]) {
    var sets = PhraseWriter()
    sets.add(phrases.filter { !$0.isEmpty }.map { Array($0.utf8) })
    var writer = WordTableWriter(fingerprint: 0)
    sets.lay(out: &writer)
    let memory = WordTableMemory(writer.bytes)
    var parts = WordTableParts(memory.bytes, at: WordTableWriter.start)
    self.init(PhraseTables(&parts), 0, in: memory)
  }

  /// Takes a set of some that are laid out in memory, or in the binary.
  init(_ tables: PhraseTables, _ number: Int, in memory: WordTableMemory?) {
    self.tables = tables
    place = tables.sets.buffer[number]
    self.memory = memory
  }

  /// The phrases as texts, in order.
  var all: [String] {
    withWords { words in (0..<count).map { String(decoding: words[$0], as: UTF8.self) } }
  }

  /// Whether one of the phrases occurs in a text.
  public func occur(in text: String) -> Bool { Self.withBytes(of: text) { occur(in: $0) } }

  /// Whether one of the phrases occurs in a range of a text.
  public func occur(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { occur(in: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The same for a text of which there is a sketch: most phrases occur in no part of it.
  public func occur(in bytes: [UInt8], _ range: Range<Int>, of sketch: TextSketch) -> Bool {
    // A short range is read faster than the sketch is asked about every phrase.
    (range.count < 2 * count || mayBeHeld(by: sketch)) && occur(in: bytes, range)
  }

  /// Where phrases of three bytes and more begin in a range of a text, in order.
  public func places(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var places: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      _ = isAny(in: UnsafeBufferPointer(rebasing: bytes[range])) {
        places.append(range.lowerBound + $0)
        return false
      }
    }
    return places
  }

  /// Whether a text ends with one of the phrases.
  public func end(_ text: String) -> Bool { Self.withBytes(of: text) { end($0) } }

  /// Whether a part of a text ends with one of the phrases.
  public func end(_ text: ArraySlice<UInt8>) -> Bool { text.withUnsafeBufferPointer { end($0) } }

  private func end(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    withWords { words in
      (0..<count).contains { number in
        let word = words[number]
        let start = text.count - word.count
        return start >= 0 && text[text.count - 1] == word[word.count - 1]
          && Self.stands(word, in: text, at: start)
      }
    }
  }

  /// Whether a text begins with one of the phrases.
  public func begin(_ text: Substring) -> Bool {
    var text = text
    return text.withUTF8 { text in
      withWords { words in
        (0..<count).contains { words[$0].count <= text.count && Self.stands(words[$0], in: text, at: 0) }
      }
    }
  }

  private var count: Int { Int(place.wordCount) }

  private var hasLongWords: Bool { place.shortCount < place.wordCount }

  /// The words, where they lie.
  private struct Words {
    let bytes: UnsafeBufferPointer<UInt8>
    let starts: UnsafeBufferPointer<UInt32>

    @inline(__always)
    subscript(number: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[Int(starts[number])..<Int(starts[number + 1])])
    }
  }

  @inline(__always)
  private func withWords<Result>(_ body: (Words) -> Result) -> Result {
    withExtendedLifetime(memory) {
      let starts = Int(place.word)..<Int(place.word + place.wordCount) + 1
      return body(
        Words(
          bytes: tables.bytes.buffer, starts: UnsafeBufferPointer(rebasing: tables.starts.buffer[starts])))
    }
  }

  /// For each hash of how a word of three bytes and more begins whether there is one, and which.
  private var slots: UnsafeBufferPointer<UInt16> {
    let first = Int(place.slot)
    return UnsafeBufferPointer(rebasing: tables.slots.buffer[first..<first + 1 << Int(32 - place.shift)])
  }

  /// Words of less than three bytes, by their numbers.
  private var short: Slice<UnsafeBufferPointer<UInt16>> {
    tables.short.buffer[Int(place.short)..<Int(place.short + place.shortCount)]
  }

  /// Whether one of the phrases may occur in a text of which there is a sketch.
  public func mayBeHeld(by sketch: TextSketch) -> Bool {
    withWords { words in (0..<count).contains { sketch.mayHold(words[$0]) } }
  }

  private func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    withWords { words in short.contains { Self.occurs(words[Int($0)], in: bytes) } }
      || isAny(in: bytes) { _ in true }
  }

  /// Whether one of the places where a phrase of three bytes and more begins is wanted.
  @inline(__always)
  private func isAny(in bytes: UnsafeBufferPointer<UInt8>, _ isWanted: (Int) -> Bool) -> Bool {
    guard let base = bytes.baseAddress, bytes.count > 2, hasLongWords else { return false }
    let raw = UnsafeRawPointer(base)
    let shift = place.shift
    return withExtendedLifetime(memory) {
      let slots = slots
      /// Whether a phrase that is wanted begins at an index with three bytes, the first of them lowest.
      func begins(at index: Int, with head: UInt32) -> Bool {
        let number = slots[Self.slot(head, shift)]
        return number != 0 && isWord(from: number, in: bytes, at: index) && isWanted(index)
      }
      var index = 0
      while index &+ 8 <= bytes.count {
        let run = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        guard run & 0x8080_8080_8080_8080 == 0 else {
          // No phrase begins inside a character, and most characters that are not ASCII have three bytes: two at a time.
          if run & 0xF000_00F0 == 0xE000_00E0 {
            let (first, second) = (Self.head(run), Self.head(run &>> 24))
            if slots[Self.slot(first, shift)] | slots[Self.slot(second, shift)] != 0,
              begins(at: index, with: first) || begins(at: index &+ 3, with: second)
            {
              return true
            }
            index &+= 6
            continue
          }
          if begins(at: index, with: Self.head(run)) { return true }
          index &+= run & 0xFF < 0xE0 ? 1 : 3
          continue
        }
        // Of eight ASCII bytes six begin three, and mostly one look tells that none of them is a phrase's.
        var met: UInt16 = 0
        for place in 0..<6 { met |= slots[Self.slot(Self.head(run &>> UInt64(8 &* place)), shift)] }
        if met != 0 {
          for place in 0..<6 where begins(at: index &+ place, with: Self.head(run &>> UInt64(8 &* place))) {
            return true
          }
        }
        index &+= 6
      }
      while index &+ 2 < bytes.count {
        let head = UInt32(bytes[index]) | UInt32(bytes[index &+ 1]) << 8 | UInt32(bytes[index &+ 2]) << 16
        if begins(at: index, with: head) { return true }
        index &+= 1
      }
      return false
    }
  }

  /// Whether a word, or one of those that begin like it, stands at an index.
  @inline(never)
  private func isWord(from first: UInt16, in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    withWords { words in
      let next = tables.next.buffer[Int(place.word)...]
      let firstPlace = next.startIndex - 1
      var number = Int(first)
      while number > 0 {
        let word = words[number - 1]
        if word.count <= bytes.count - index, Self.stands(word, in: bytes, at: index) { return true }
        number = Int(next[firstPlace &+ number])
      }
      return false
    }
  }

  /// Whether a word stands at an index from which on there are enough bytes.
  @inline(__always)
  private static func stands(
    _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    var offset = 0
    while offset < word.count, bytes[start &+ offset] == word[offset] { offset &+= 1 }
    return offset == word.count
  }

  /// Whether a word of one or two bytes occurs.
  private static func occurs(
    _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains { index in
      bytes[index] == word[0] && (word.count == 1 || bytes[index + 1] == word[1])
    }
  }

  private static func withBytes<Result>(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8(body)
  }

  /// The lowest three bytes of eight.
  @inline(__always)
  private static func head(_ run: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: run) & 0xFF_FFFF }

  /// The slot of the first three bytes of a word, the first of them lowest.
  @inline(__always)
  static func slot(_ head: UInt32, _ shift: UInt32) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B1) &>> shift)
  }
}
