/// The terms of the word lists, laid out for lookup by how they begin.
///
/// A Latin term is found by the hash of the first four bytes of its first word, any other by its first two
/// characters. Bitmaps over these hashes turn nearly every word of a text away at one look.
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

  private static let prefix: UInt16 = 1 << 13
  private static let anywhere: UInt16 = 1 << 14

  private(set) var pool: [UInt8] = []
  private(set) var terms: [Term] = []
  /// The length of the shortest Latin term that begins a word; below four the hash of four bytes misses it.
  private(set) var shortestPrefix = 4
  /// For every byte whether a Latin term begins with it.
  private(set) var firstBytes = [Bool](repeating: false, count: 256)
  private(set) var heads = [UInt16](repeating: 0, count: headCount)
  /// Three sets of bits, one after the other.
  private(set) var bitmaps = [UInt64](repeating: 0, count: 3 * bitmapSize)

  /// For every byte that may stand inside a Latin word the byte with its case folded, 0 for any other.
  ///
  /// Letters, digits, and any byte of a two-byte letter; `É` folds to `é` by its second byte, which is good enough
  /// for a hash.
  let wordBytes: [UInt8] = (0..<256).map { (byte: Int) -> UInt8 in
    let folded = UInt8(truncatingIfNeeded: byte | 0x20)
    if folded >= 0x61, folded <= 0x7A { return folded }
    if byte >= 0x80, byte <= 0x9E { return folded }
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x80 && byte < 0xE0)
      ? UInt8(truncatingIfNeeded: byte) : 0
  }

  /// For every byte whether a Latin word goes on with it; NBSP and signs such as £ begin with a byte that does not.
  let letterBytes: [Bool] = (0..<256).map { byte in
    let folded = byte | 0x20
    return (folded >= 0x61 && folded <= 0x7A && byte < 0x80) || (byte >= 0x80 && byte < 0xE0 && byte != 0xC2)
      || (byte >= 0x30 && byte <= 0x39)
  }

  static let headCount = 8192
  /// A bitmap has a bit for every number of 16 bits.
  static let bitmapSize = 1024
  /// Hashes of how terms begin.
  static let beginnings = 0
  /// First characters of terms that are not Latin.
  static let firstCharacters = bitmapSize
  /// First characters of terms that may stand inside a word.
  static let innerCharacters = 2 * bitmapSize

  /// Makes room for terms.
  mutating func reserve(_ count: Int) {
    terms.reserveCapacity(count)
    pool.reserveCapacity(count * 8)
  }

  /// Adds the terms of one list.
  mutating func add(_ file: UnsafeBufferPointer<UInt8>, list: Int) {
    var tag: UInt16 = 0
    var current: UInt16 = 0
    file.forEachLine { line in
      guard line.count > 3 else { return }
      let start = line.lowerBound
      // Lines of one language stand together.
      let next = UInt16(file[start]) << 8 | UInt16(file[start + 1])
      if next != tag {
        tag = next
        current = Self.languageBit(next)
      }
      let tab = file[start + 2] == 0x09 ? start + 2 : start + 3
      add(file, term: (tab + 1)..<line.upperBound, language: current, list: list)
    }
  }

  private mutating func add(_ file: UnsafeBufferPointer<UInt8>, term: Range<Int>, language: UInt16, list: Int)
  {
    var range = term
    let isAnywhere = file[range.lowerBound] == 0x2A
    if isAnywhere { range = (range.lowerBound + 1)..<range.upperBound }
    let isPrefix = range.count > 1 && file[range.upperBound - 1] == 0x2A
    if isPrefix { range = range.lowerBound..<(range.upperBound - 1) }
    let isUnspaced = language == Self.japanese || language == Self.chinese
    add(
      UnsafeBufferPointer(rebasing: file[range]), isPrefix: isPrefix, isAnywhere: isAnywhere || isUnspaced,
      lists: 1 << UInt32(list), languages: language)
  }

  /// Adds one term, case folded already.
  mutating func add(
    _ term: UnsafeBufferPointer<UInt8>, isPrefix: Bool, isAnywhere: Bool, lists: UInt32, languages: UInt16 = 0
  ) {
    guard let first = term.first, terms.count < Int(UInt16.max) - 1 else { return }
    let start = pool.count
    pool.append(contentsOf: term)
    let hash: Int
    if first >= 0xE0, term.count >= 3 {
      let character = Self.character(term, 0)
      set(Self.firstCharacters, character)
      if isAnywhere { set(Self.innerCharacters, character) }
      hash = Self.characterHash(term, 0, term.count)
    } else {
      hash = wordBytes.withUnsafeBufferPointer { Self.latinHash(term, 0, term.count, $0) }
      firstBytes[Int(first)] = true
      if isPrefix { shortestPrefix = min(shortestPrefix, term.count) }
    }
    set(Self.beginnings, hash)
    let slot = hash & (Self.headCount - 1)
    terms.append(
      Term(
        head: term.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) },
        start: UInt32(truncatingIfNeeded: start), lists: lists,
        length: UInt16(truncatingIfNeeded: term.count),
        next: heads[slot], flags: languages | (isPrefix ? Self.prefix : 0) | (isAnywhere ? Self.anywhere : 0),
        hash: UInt16(truncatingIfNeeded: hash)))
    heads[slot] = UInt16(truncatingIfNeeded: terms.count)
  }

  private mutating func set(_ bitmap: Int, _ number: Int) {
    bitmaps[bitmap + number >> 6] |= 1 << UInt64(number & 63)
  }

  /// The character at an index whose three bytes are there.
  @inline(__always)
  static func character(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    Int(text[at] & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)
  }

  /// The hash of a character and the one that follows it, if that is one of three bytes.
  @inline(__always)
  static func characterHash(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    let first = character(text, at)
    guard at + 5 < end, text[at + 3] & 0xF0 == 0xE0 else { return hash(first) }
    return hash(first << 16 | character(text, at + 3))
  }

  /// The hash of how a Latin word begins: its first four bytes, case folded, or fewer where it ends before.
  @inline(__always)
  static func latinHash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ wordBytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let first = Int(wordBytes[Int(bytes[index])])
    var word = first == 0 ? Int(bytes[index]) : first
    var at = index + 1
    let stop = min(index + 4, end)
    while at < stop {
      let folded = Int(wordBytes[Int(bytes[at])])
      guard folded != 0 else { break }
      word = word << 8 | folded
      at += 1
    }
    return hash(word)
  }

  /// The hash of a number, 16 bits wide.
  @inline(__always)
  static func hash(_ value: Int) -> Int {
    Int(truncatingIfNeeded: (UInt32(truncatingIfNeeded: value) &* 0x9E37_79B1) >> 16)
  }
}
