/// The terms of the word lists, laid out for lookup by how they begin.
///
/// A Latin term is found by the hash of the first six bytes of its first word, any other by its first three
/// characters, or by fewer where it has no more. Bitmaps over these hashes turn nearly every word of a text away at
/// one look.
struct LexiconIndex: Sendable {
  /// One term.
  struct Term: Sendable {
    /// Where its folded bytes lie in the pool.
    var start: UInt32
    var lists: UInt32
    var length: UInt16
    /// The bits of its languages, `prefix`, `anywhere` and `others`.
    var flags: UInt16
    /// The hash of how it begins.
    var hash: UInt32

    /// Whether the word that holds the term may go on, or must end with it.
    var isPrefix: Bool { flags & LexiconIndex.prefix != 0 }
    /// Whether the term may stand inside a word.
    var isAnywhere: Bool { flags & LexiconIndex.anywhere != 0 }
    /// Whether it is a word for readers of their own and in no list.
    var isOther: Bool { flags & LexiconIndex.others != 0 }
    /// The kinds of such a word, as `ProseWords` has them.
    var kinds: UInt32 { UInt32(flags & LexiconIndex.others) >> UInt32(LexiconIndex.firstOther) }
  }

  /// A term as it is looked for.
  struct Entry: Sendable {
    /// Its first eight bytes, the first of them lowest, 0 where it is shorter.
    var head: UInt64
    /// The hash of how it begins.
    var hash: UInt32
    /// The number of the term.
    var number: UInt16
    /// How many bits of the head the term does not have.
    var unused: UInt16
  }

  static let prefix: UInt16 = 1 << 13
  static let anywhere: UInt16 = 1 << 14
  /// The bits of words that are in no list: markers of placeholders, then numbers in words as `Units` has them.
  static let others: UInt16 = 15 << 9
  static let firstOther = 9

  /// The tables by which terms are looked up; nil before the index is sealed, what follows is empty from then on.
  private(set) var tables: LexiconTables?
  /// Where the tables lie, unless they lie in the binary.
  private var memory: WordTableMemory?
  /// The files that the terms come from, one after the other, and terms that come from elsewhere.
  private var pool: [UInt8] = []
  private(set) var terms: [Term] = []
  /// The length of the shortest Latin term that begins a word; below four the hash of four bytes misses it.
  private var shortestPrefix = 4
  /// A bit for the first byte of each term that it misses, by the lowest six bits.
  private var shortPrefixes: UInt64 = 0
  /// Makes a hash the number of a slot; a power of two of them.
  private var slotMask = 0
  /// Four sets of bits, one after the other.
  private var bitmaps: [UInt64] = []
  /// Makes a number a bit of a set.
  private var bitmapMask = 0

  /// Hashes of how terms begin.
  static let beginnings = 0
  /// First characters of terms that are not Latin.
  static let firstCharacters = 1
  /// First characters of terms that may stand inside a word.
  static let innerCharacters = 2
  /// First bytes of Latin terms.
  static let firstBytes = 3

  /// Creates an index without terms.
  init() {}

  /// Reads a sealed index from the parts of a table.
  init(_ parts: inout WordTableParts) { tables = LexiconTables(&parts) }

  /// Lays a sealed index out.
  func lay(out writer: inout WordTableWriter) { tables?.lay(out: &writer) }

  /// Calls `body` with the bytes of each term that is in one of some lists, in order; the index must be sealed.
  func forEachTerm(in lists: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let tables else { return }
    withExtendedLifetime(memory) {
      for term in tables.terms.buffer where term.lists & lists != 0 {
        let start = Int(term.start)
        body(UnsafeBufferPointer(rebasing: tables.pool.buffer[start..<start + Int(term.length)]))
      }
    }
  }

  /// Makes room for terms; more of them only take longer to find.
  mutating func reserve(_ count: Int) {
    terms.reserveCapacity(count)
    guard bitmaps.isEmpty else { return }
    var size = 512
    while size < min(2 * count, 16_384) { size *= 2 }
    slotMask = size - 1
    // Eight bits for each term keep most of what is no term out.
    bitmapMask = 4 * size - 1
    bitmaps = [UInt64](repeating: 0, count: 4 * 4 * size / 64)
  }

  /// Sorts the terms into their slots; nothing is found before, and nothing can be added afterwards.
  mutating func seal() {
    if bitmaps.isEmpty { reserve(1) }
    var starts = [UInt16](repeating: 0, count: slotMask + 2)
    for term in terms { starts[Int(term.hash) & slotMask + 1] += 1 }
    for slot in 0...slotMask { starts[slot + 1] += starts[slot] }
    var next = starts
    var entries = [Entry](repeating: Entry(head: 0, hash: 0, number: 0, unused: 0), count: terms.count)
    for number in terms.indices.reversed() {
      let term = terms[number]
      let slot = Int(term.hash) & slotMask
      entries[Int(next[slot])] = Entry(
        head: head(of: term), hash: term.hash, number: UInt16(truncatingIfNeeded: number),
        unused: UInt16(8 * max(0, 8 - Int(term.length))))
      next[slot] += 1
    }
    var writer = WordTableWriter(fingerprint: 0)
    layPool(out: &writer)
    writer.add(terms)
    writer.add(entries)
    writer.add(starts)
    writer.add(bitmaps)
    writer.add([shortestPrefix, bitmapMask, Int(Int64(bitPattern: shortPrefixes))])
    let memory = WordTableMemory(writer.bytes)
    var parts = WordTableParts(memory.bytes, at: WordTableWriter.start)
    tables = LexiconTables(&parts)
    self.memory = memory
    (pool, terms, bitmaps) = ([], [], [])
  }

  /// Lays out what the terms have of the pool, and nothing else.
  private mutating func layPool(out writer: inout WordTableWriter) {
    var needed: [UInt8] = []
    for number in terms.indices {
      let start = Int(terms[number].start)
      let bytes = pool[start..<start + Int(terms[number].length)]
      terms[number].start = UInt32(truncatingIfNeeded: needed.count)
      needed += bytes
    }
    writer.add(needed)
  }

  /// The first eight bytes of a term, the first of them lowest, 0 where it is shorter.
  private func head(of term: Term) -> UInt64 {
    let start = Int(term.start)
    return pool[start..<start + min(8, Int(term.length))].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Adds the terms of one list.
  mutating func add(_ file: UnsafeBufferPointer<UInt8>, list: Int) {
    add(from: file) { writer in
      file.forEachLine { writer.add(line: $0, lists: 1 << UInt32(list)) }
    }
  }

  /// Adds the terms that `body` picks from a text.
  ///
  /// Thousands of terms are laid out in each run, so the tables are taken hold of once for all of a text.
  @inline(__always)
  mutating func add(from text: UnsafeBufferPointer<UInt8>, _ body: (inout LexiconWriter) -> Void) {
    if bitmaps.isEmpty { reserve(1) }
    var bitmaps = self.bitmaps
    self.bitmaps = []
    bitmaps.withUnsafeMutableBufferPointer { bitmaps in
      var writer = LexiconWriter(
        text: text, base: pool.count, bitmaps: bitmaps, bitmapMask: bitmapMask, terms: terms,
        shortestPrefix: shortestPrefix, shortPrefixes: shortPrefixes)
      terms = []
      body(&writer)
      (terms, shortestPrefix) = (writer.terms, writer.shortestPrefix)
      shortPrefixes = writer.shortPrefixes
    }
    pool.append(contentsOf: text)
    self.bitmaps = bitmaps
  }
}
