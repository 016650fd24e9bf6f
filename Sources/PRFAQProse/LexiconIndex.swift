/// The terms of the word lists, laid out for lookup by how they begin.
struct LexiconIndex: Sendable {
  /// One term.
  struct Term: Sendable {
    /// Where its folded bytes lie in the pool.
    var start: UInt32
    var length: UInt16
    /// Whether the word that holds the term may go on, or must end with it.
    var isPrefix: Bool
    /// Whether the term may stand inside a word.
    var isAnywhere: Bool
    var lists: UInt32
    /// One bit a language; all bits for a term of every language.
    var languages: UInt16
    /// The next term with the same hash, plus one.
    var next: UInt16
  }

  private(set) var pool: [UInt8] = []
  private(set) var terms: [Term] = []
  private(set) var heads = [UInt16](repeating: 0, count: 8192)
  /// Bits of the hashes of how terms begin, so that most words need one look.
  private(set) var starts = [UInt64](repeating: 0, count: 1024)
  /// Bits of the first characters of terms that are not Latin: at the start of a word, and anywhere.
  private(set) var firstCharacters = [UInt64](repeating: 0, count: 1024)
  private(set) var firstCharactersAnywhere = [UInt64](repeating: 0, count: 1024)

  static let headCount = 8192

  /// The index over the lists in the binary.
  static func builtIn() -> LexiconIndex {
    var index = LexiconIndex()
    index.pool.reserveCapacity(49152)
    index.terms.reserveCapacity(6144)
    for number in 0..<DataFile.lexiconCount { index.add(DataFile.lexicon(number), list: number) }
    return index
  }

  /// Adds the terms of one list.
  mutating func add(_ file: UnsafeBufferPointer<UInt8>, list: Int) {
    var start = 0
    let count = file.count
    while start < count {
      if file[start] == 0x23 {
        while start < count, file[start] != 0x0A { start += 1 }
        start += 1
        continue
      }
      var tab = start
      while tab < count, file[tab] != 0x09, file[tab] != 0x0A { tab += 1 }
      var end = tab
      while end < count, file[end] != 0x0A { end += 1 }
      if end > tab + 1 {
        add(file, term: (tab + 1)..<end, languages: Self.languageBits(file, start..<tab), list: list)
      }
      start = end + 1
    }
  }

  private mutating func add(
    _ file: UnsafeBufferPointer<UInt8>, term: Range<Int>, languages: UInt16, list: Int
  ) {
    var range = term
    let isAnywhere = file[range.lowerBound] == 0x2A
    if isAnywhere { range = (range.lowerBound + 1)..<range.upperBound }
    let isPrefix = range.count > 1 && file[range.upperBound - 1] == 0x2A
    if isPrefix { range = range.lowerBound..<(range.upperBound - 1) }
    let isUnspaced = languages == Self.japanese || languages == Self.chinese
    add(
      UnsafeBufferPointer(rebasing: file[range]), isPrefix: isPrefix, isAnywhere: isAnywhere || isUnspaced,
      lists: 1 << UInt32(list), languages: languages)
  }

  /// Adds one term, case folded already.
  mutating func add(
    _ term: some Collection<UInt8>, isPrefix: Bool, isAnywhere: Bool, lists: UInt32, languages: UInt16
  ) {
    let start = pool.count
    pool.append(contentsOf: term)
    let length = pool.count - start
    guard length > 0, terms.count < Int(UInt16.max) - 1 else { return }
    let first = pool[start]
    let hash: Int
    if first >= 0xE0, length >= 3 {
      let character = Int(first & 0x0F) << 12 | Int(pool[start + 1] & 0x3F) << 6 | Int(pool[start + 2] & 0x3F)
      firstCharacters[character >> 6] |= 1 << UInt64(character & 63)
      if isAnywhere { firstCharactersAnywhere[character >> 6] |= 1 << UInt64(character & 63) }
      hash = Self.hash(character)
    } else {
      hash = pool.withUnsafeBufferPointer { Self.latinHash($0, start, $0.count) }
      starts[hash >> 6] |= 1 << UInt64(hash & 63)
    }
    let slot = hash & (Self.headCount - 1)
    terms.append(
      Term(
        start: UInt32(truncatingIfNeeded: start), length: UInt16(truncatingIfNeeded: length),
        isPrefix: isPrefix,
        isAnywhere: isAnywhere, lists: lists, languages: languages, next: heads[slot]))
    heads[slot] = UInt16(truncatingIfNeeded: terms.count)
  }

  /// The hash of how a Latin word begins: its first three bytes, case folded.
  @inline(__always)
  static func latinHash(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let first = fold(bytes[index])
    guard index + 1 < end, isWordByte(bytes[index + 1]) else { return hash(Int(first)) }
    let second = fold(bytes[index + 1])
    guard index + 2 < end, isWordByte(bytes[index + 2]) else { return hash(Int(first) << 8 | Int(second)) }
    return hash(Int(first) << 16 | Int(second) << 8 | Int(fold(bytes[index + 2])))
  }

  /// The hash of a number, 16 bits wide.
  @inline(__always)
  static func hash(_ value: Int) -> Int {
    Int(truncatingIfNeeded: (UInt32(truncatingIfNeeded: value) &* 0x9E37_79B1) >> 16)
  }

  /// ASCII case folded, and the second byte of a letter of Latin-1: `É` to `é`. Good enough for a hash.
  @inline(__always)
  static func fold(_ byte: UInt8) -> UInt8 {
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    return byte >= 0x80 && byte <= 0x9E ? byte | 0x20 : byte
  }

  /// Whether a byte may stand inside a Latin word: letters, digits, and any byte of a two-byte letter.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x80 && byte < 0xE0)
  }

  static let japanese: UInt16 = 1 << 3
  static let chinese: UInt16 = 1 << 4
  private static let every: UInt16 = .max

  private static func languageBits(_ file: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
    guard range.count >= 2 else { return every }
    switch (file[range.lowerBound], file[range.lowerBound + 1]) {
    case (0x6B, 0x6F): return 1
    case (0x65, 0x6E): return 1 << 2
    case (0x6A, 0x61): return japanese
    case (0x7A, 0x68): return chinese
    case (0x65, 0x73): return 1 << 5
    case (0x66, 0x72): return 1 << 6
    case (0x64, 0x65): return 1 << 7
    case (0x70, 0x74): return 1 << 8
    default: return every
    }
  }

  /// The bits of the languages whose terms are looked for in a text of a language.
  static func languages(for language: Language?) -> UInt16 {
    let english: UInt16 = 1 << 2
    let common: UInt16 = 1 << 15
    return switch language {
    case nil: every
    case .ko, .koHanja: 1 | english | common
    case .ja: japanese | english | common
    case .zh: chinese | english | common
    case .en, .other: english | common
    case .es: 1 << 5 | common
    case .fr: 1 << 6 | common
    case .de: 1 << 7 | common
    case .pt: 1 << 8 | common
    }
  }
}
