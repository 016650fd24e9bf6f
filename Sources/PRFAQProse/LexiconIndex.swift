/// The terms of the word lists, laid out for lookup by how they begin.
///
/// A Latin term is found by the hash of the first six bytes of its first word, any other by its first three
/// characters, or by fewer where it has no more. Bitmaps over these hashes turn nearly every word of a text away at
/// one look.
struct LexiconIndex: Sendable {
  /// One term.
  struct Term: Sendable {
    /// Its first eight bytes, the first of them lowest, 0 where it is shorter.
    var head: UInt64
    /// Where its folded bytes lie in the pool.
    var start: UInt32
    var lists: UInt32
    var length: UInt16
    /// The next term with the same hash, plus one.
    var next: UInt16
    /// The bits of its languages, `prefix` and `anywhere`.
    var flags: UInt16
    /// The hash of how it begins.
    var hash: UInt16

    /// Whether the word that holds the term may go on, or must end with it.
    var isPrefix: Bool { flags & LexiconIndex.prefix != 0 }
    /// Whether the term may stand inside a word.
    var isAnywhere: Bool { flags & LexiconIndex.anywhere != 0 }
  }

  static let prefix: UInt16 = 1 << 13
  static let anywhere: UInt16 = 1 << 14

  /// The files that the terms come from, one after the other, and terms that come from elsewhere.
  private(set) var pool: [UInt8] = []
  private(set) var terms: [Term] = []
  /// The length of the shortest Latin term that begins a word; below four the hash of four bytes misses it.
  private(set) var shortestPrefix = 4
  /// The last term of each hash, plus one; a power of two of them.
  private(set) var heads: [UInt16] = []
  /// Four sets of bits, one after the other.
  private(set) var bitmaps: [UInt64] = []
  /// Makes a number a bit of a set.
  private(set) var bitmapMask = 0

  /// Hashes of how terms begin.
  static let beginnings = 0
  /// First characters of terms that are not Latin.
  static let firstCharacters = 1
  /// First characters of terms that may stand inside a word.
  static let innerCharacters = 2
  /// First bytes of Latin terms.
  static let firstBytes = 3

  /// Makes room for terms; more of them only take longer to find.
  mutating func reserve(_ count: Int) {
    terms.reserveCapacity(count)
    guard heads.isEmpty else { return }
    var size = 512
    while size < min(2 * count, 16_384) { size *= 2 }
    heads = [UInt16](repeating: 0, count: size)
    // Eight bits for each term keep most of what is no term out.
    bitmapMask = 4 * size - 1
    bitmaps = [UInt64](repeating: 0, count: 4 * 4 * size / 64)
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
    if heads.isEmpty { reserve(1) }
    var heads = self.heads
    var bitmaps = self.bitmaps
    (self.heads, self.bitmaps) = ([], [])
    heads.withUnsafeMutableBufferPointer { heads in
      bitmaps.withUnsafeMutableBufferPointer { bitmaps in
        var writer = LexiconWriter(
          text: text, base: pool.count, heads: heads, bitmaps: bitmaps, bitmapMask: bitmapMask, terms: terms,
          shortestPrefix: shortestPrefix)
        terms = []
        body(&writer)
        (terms, shortestPrefix) = (writer.terms, writer.shortestPrefix)
      }
    }
    pool.append(contentsOf: text)
    (self.heads, self.bitmaps) = (heads, bitmaps)
  }
}
