/// The tables of an index while a text is scanned, free of bounds checks and reference counts.
struct LexiconScan {
  private let terms: UnsafeBufferPointer<LexiconIndex.Term>
  private let pool: UnsafeBufferPointer<UInt8>
  private let entries: UnsafeBufferPointer<LexiconIndex.Entry>
  private let starts: UnsafeBufferPointer<UInt16>
  private let slotMask: Int
  private let beginnings: UnsafePointer<UInt64>
  private let firstCharacters: UnsafePointer<UInt64>
  private let innerCharacters: UnsafePointer<UInt64>
  private let firstBytes: UnsafePointer<UInt64>
  private let bitmapMask: Int
  private let wordBytes: UnsafeBufferPointer<UInt8>
  private let shortestPrefix: Int
  private let shortPrefixes: UInt64

  /// Runs `body` with the tables of an index that has terms.
  @inline(__always)
  static func with<Result>(_ index: LexiconIndex, _ body: (LexiconScan) -> Result) -> Result {
    withExtendedLifetime(index) { with(index.tables, body) }
  }

  /// Runs `body` with the tables of a sealed index that lives for as long.
  @inline(__always)
  static func with<Result>(_ tables: LexiconTables?, _ body: (LexiconScan) -> Result) -> Result {
    guard let tables else { preconditionFailure("an index that is not sealed") }
    return LexiconIndex.wordBytes.withUnsafeBufferPointer { body(LexiconScan(tables, wordBytes: $0)) }
  }

  @inline(__always)
  private init(_ tables: LexiconTables, wordBytes: UnsafeBufferPointer<UInt8>) {
    guard let first = tables.bitmaps.buffer.baseAddress else {
      preconditionFailure("an index without tables")
    }
    let size = tables.bitmaps.buffer.count / 4
    terms = tables.terms.buffer
    pool = tables.pool.buffer
    entries = tables.entries.buffer
    starts = tables.starts.buffer
    slotMask = starts.count - 2
    beginnings = first + LexiconIndex.beginnings * size
    firstCharacters = first + LexiconIndex.firstCharacters * size
    innerCharacters = first + LexiconIndex.innerCharacters * size
    firstBytes = first + LexiconIndex.firstBytes * size
    bitmapMask = tables.bitmapMask
    self.wordBytes = wordBytes
    shortestPrefix = tables.shortestPrefix
    shortPrefixes = tables.shortPrefixes
  }

  /// The lists of a term.
  func lists(of number: Int) -> UInt32 { terms[number].lists }

  /// What stands before a position.
  private enum Before {
    case boundary
    case latin
    case korean
  }

  /// Calls `found` with the number, the term and the range of every term in a range, in order of where they begin;
  /// with a limit only of those that begin before it.
  @inline(__always)
  func run(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lists: UInt32 = .max, before limit: Int = .max,
    _ found: (Int, LexiconIndex.Term, Range<Int>) -> Void
  ) {
    let end = range.upperBound
    let limit = min(limit, end)
    var at = range.lowerBound
    var before = Before.boundary
    while at < limit {
      let byte = text[at]
      if byte >= 0xE0 {
        guard byte < 0xF0, at &+ 2 < end else {
          at &+= byte < 0xF0 ? 1 : 4
          before = .boundary
          continue
        }
        let character = LexiconIndex.character(text, at)
        if isSet(before == .korean ? innerCharacters : firstCharacters, character) {
          lookAtCharacters(text, at, end, character, isWordStart: before != .korean, lists, found)
        }
        // Only Hangul hides a word start: Han and kana run on without spaces.
        before = character >= 0xAC00 && character <= 0xD7A3 ? .korean : .boundary
        at &+= 3
      } else if byte <= 0x20 || byte == 0x2E || byte == 0x2C {
        before = .boundary
        at &+= 1
      } else if before != .latin, let word = LatinWord(text, at, end) {
        look(for: word, text, at, end, lists, found)
        at &+= word.length
        if word.length == 8 { while at < end, goesOn(text[at]) { at &+= 1 } }
        before = .latin
        // Most words have a blank behind them.
        if at < end, text[at] == 0x20 {
          at &+= 1
          before = .boundary
        }
      } else {
        // NBSP, signs such as £ and marks such as « are two bytes long and no letters.
        let isLetter = goesOn(byte)
        if before != .latin || !isLetter, isSet(firstBytes, Int(isLetter ? wordBytes[Int(byte)] : byte)) {
          let word = LatinWord(text, at, end, wordBytes)
          look(for: word, text, at, end, isLetter: isLetter, lists, found)
        }
        at &+= byte == 0xC2 ? 2 : 1
        before = isLetter ? .latin : .boundary
        if isLetter {
          while at < end, goesOn(text[at]) { at &+= 1 }
        }
      }
    }
  }

  /// Whether a term may begin at a position, as far as its first byte or character tells.
  @inline(__always)
  static func mayBegin(
    _ tables: LexiconTables, _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    let byte = text[index]
    if byte >= 0x80, byte < 0xE0 { return true }
    guard byte < 0x80 || byte < 0xF0 && index &+ 2 < end else { return false }
    let isLetter = (byte | 0x20) &- 0x61 < 26
    let number =
      byte < 0x80 ? Int(isLetter ? byte | 0x20 : byte) : LexiconIndex.character(text, index)
    let bit = number & tables.bitmapMask
    let bitmaps = tables.bitmaps.buffer
    let bitmap = byte < 0x80 ? LexiconIndex.firstBytes : LexiconIndex.firstCharacters
    return bitmaps[bitmap &* (bitmaps.count / 4) &+ bit &>> 6] &>> UInt64(bit & 63) & 1 == 1
  }

  /// The number and the end of the longest term that begins at a position.
  func longest(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> (term: Int, end: Int)? {
    guard index < end else { return nil }
    var best = (term: -1, end: 0)
    if text[index] < 0xE0 {
      let word = LatinWord(text, index, end) ?? LatinWord(text, index, end, wordBytes)
      look(for: word, text, index, end, isLetter: false, .max) { number, _, range in
        if range.upperBound > best.end { best = (number, range.upperBound) }
      }
    } else if text[index] < 0xF0, index + 2 < end {
      let character = LexiconIndex.character(text, index)
      lookAtCharacters(text, index, end, character, isWordStart: true, .max) { number, _, range in
        if range.upperBound > best.end { best = (number, range.upperBound) }
      }
    }
    return best.term < 0 ? nil : best
  }

  /// Looks for terms that begin with a Latin word or a mark.
  @inline(__always)
  private func look(
    for word: LatinWord, _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, isLetter: Bool = true,
    _ lists: UInt32, _ found: (Int, LexiconIndex.Term, Range<Int>) -> Void
  ) {
    let whole = LexiconIndex.hash(word.beginning)
    if isSet(beginnings, whole) { look(text, at, end, whole, isWordStart: true, lists, found) }
    // The words of shorter terms may go on.
    if word.length > 4 {
      let four = LexiconIndex.hash(word.beginning & 0xFFFF_FFFF)
      if four != whole, isSet(beginnings, four) {
        look(text, at, end, four, isWordStart: true, lists, found)
      }
    }
    guard isLetter, shortPrefixes &>> (word.bytes & 63) & 1 == 1 else { return }
    var shorter = shortestPrefix
    while shorter < min(4, word.length) {
      let hash = LexiconIndex.hash(word.beginning & (1 &<< UInt64(8 &* shorter) &- 1))
      if hash != whole, isSet(beginnings, hash) {
        look(text, at, end, hash, isWordStart: true, lists, found)
      }
      shorter &+= 1
    }
  }

  /// Whether a Latin word goes on with a byte.
  @inline(__always)
  private func goesOn(_ byte: UInt8) -> Bool { wordBytes[256 + Int(byte)] != 0 }

  @inline(__always)
  private func isWord(_ byte: UInt8) -> Bool { wordBytes[Int(byte)] != 0 }

  @inline(__always)
  private func isSet(_ bitmap: UnsafePointer<UInt64>, _ number: Int) -> Bool {
    let bit = number & bitmapMask
    return bitmap[bit &>> 6] & (1 &<< UInt64(bit & 63)) != 0
  }

  /// Looks for terms of three characters and more, then for those of two and of one.
  @inline(__always)
  private func lookAtCharacters(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ character: Int, isWordStart: Bool,
    _ lists: UInt32,
    _ found: (Int, LexiconIndex.Term, Range<Int>) -> Void
  ) {
    let single = LexiconIndex.hash(UInt64(character))
    if LexiconIndex.hasCharacter(text, at &+ 3, end) {
      let two = UInt64(character &<< 16 | LexiconIndex.character(text, at &+ 3))
      let pair = LexiconIndex.hash(two)
      if LexiconIndex.hasCharacter(text, at &+ 6, end) {
        let triple = LexiconIndex.hash(two &<< 16 | UInt64(LexiconIndex.character(text, at &+ 6)))
        if triple != pair, triple != single, isSet(beginnings, triple) {
          look(text, at, end, triple, isWordStart: isWordStart, lists, found)
        }
      }
      if pair != single, isSet(beginnings, pair) {
        look(text, at, end, pair, isWordStart: isWordStart, lists, found)
      }
    }
    if isSet(beginnings, single) {
      look(text, at, end, single, isWordStart: isWordStart, lists, found)
    }
  }

  /// Compares the terms that begin like the text at a position.
  @inline(never)
  private func look(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ hash: Int, isWordStart: Bool,
    _ lists: UInt32,
    _ found: (Int, LexiconIndex.Term, Range<Int>) -> Void
  ) {
    let slot = hash & slotMask
    let last = Int(starts[slot &+ 1])
    var next = Int(starts[slot])
    let beginning = Self.head(text, at)
    while next < last {
      let entry = entries[next]
      next &+= 1
      // Nearly all terms differ within their first bytes.
      if let beginning, (beginning ^ entry.head) &<< UInt64(entry.unused) != 0 { continue }
      let number = Int(entry.number)
      let term = terms[number]
      let stop = at &+ Int(term.length)
      guard Int(entry.hash) == hash, term.lists & lists != 0, stop <= end, isWordStart || term.isAnywhere,
        equal(text, at, term, from: beginning == nil ? 0 : 8)
      else { continue }
      let last = text[stop &- 1]
      if !term.isPrefix, isWord(last), stop < end, isWord(text[stop]), !Self.endsCharacter(text, stop) {
        continue
      }
      found(number, term, at..<stop)
    }
  }

  /// Whether the byte before an index ends a character of three bytes, behind which no Latin word goes on.
  @inline(__always)
  private static func endsCharacter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= 3 && text[index - 1] & 0xC0 == 0x80 && text[index - 3] >= 0xE0
  }

  /// The eight bytes at an index, the first of them lowest and capitals made small; nil where there are fewer, or
  /// where a letter with an accent may be a capital.
  @inline(__always)
  private static func head(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64? {
    guard at &+ 8 <= text.count, let base = text.baseAddress else { return nil }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self).littleEndian
    let first = word ^ 0xC3 &* ones
    let second = word ^ 0xC5 &* ones
    guard ((first &- ones) & ~first | (second &- ones) & ~second) & high == 0 else { return nil }
    let low = word & ~high
    let isCapital = (low &+ (0x80 - 0x41) &* ones) & ~(low &+ (0x80 - 0x5B) &* ones) & ~word & high
    return word | isCapital >> 2
  }

  @inline(__always)
  private func equal(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ term: LexiconIndex.Term, from first: Int
  ) -> Bool {
    let start = Int(term.start)
    var offset = first
    while offset < Int(term.length) {
      let byte = text[at &+ offset]
      let wanted = pool[start &+ offset]
      if byte != wanted {
        let lead = offset > 0 ? text[at &+ offset &- 1] : 0
        guard Self.folded(byte, after: lead) == wanted else { return false }
      }
      offset &+= 1
    }
    return true
  }

  /// A byte with its case folded, given the byte before it: É and Œ are told by their lead bytes.
  @inline(__always)
  private static func folded(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    if lead == 0xC3, byte >= 0x80, byte <= 0x9E { return byte | 0x20 }
    return lead == 0xC5 && byte == 0x92 ? 0x93 : byte
  }
}
