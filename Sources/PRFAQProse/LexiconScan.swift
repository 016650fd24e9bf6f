/// The tables of an index while a text is scanned, free of bounds checks and reference counts.
struct LexiconScan {
  private let terms: UnsafeBufferPointer<LexiconIndex.Term>
  private let pool: UnsafeBufferPointer<UInt8>
  private let heads: UnsafeBufferPointer<UInt16>
  private let bitmaps: UnsafeBufferPointer<UInt64>
  private let wordBytes: UnsafeBufferPointer<UInt8>
  private let letterBytes: UnsafeBufferPointer<Bool>
  private let firstBytes: UnsafeBufferPointer<Bool>
  private let shortestPrefix: Int

  /// Runs `body` with the tables of an index.
  @inline(__always)
  static func with<Result>(_ index: LexiconIndex, _ body: (LexiconScan) -> Result) -> Result {
    index.terms.withUnsafeBufferPointer { terms in
      index.pool.withUnsafeBufferPointer { pool in
        index.heads.withUnsafeBufferPointer { heads in
          index.bitmaps.withUnsafeBufferPointer { bitmaps in
            index.wordBytes.withUnsafeBufferPointer { wordBytes in
              index.letterBytes.withUnsafeBufferPointer { letterBytes in
                index.firstBytes.withUnsafeBufferPointer { firstBytes in
                  body(
                    LexiconScan(
                      terms: terms, pool: pool, heads: heads, bitmaps: bitmaps, wordBytes: wordBytes,
                      letterBytes: letterBytes, firstBytes: firstBytes, shortestPrefix: index.shortestPrefix))
                }
              }
            }
          }
        }
      }
    }
  }

  /// What stands before a position.
  private enum Before {
    case boundary
    case latin
    case korean
  }

  /// Calls `found` with the number, the term and the range of every term in a range, in order of where they begin.
  @inline(__always)
  func run(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lists: UInt32 = .max,
    _ found: (Int, LexiconIndex.Term, Range<Int>) -> Void
  ) {
    let end = range.upperBound
    var at = range.lowerBound
    var before = Before.boundary
    while at < end {
      let byte = text[at]
      if byte >= 0xE0 {
        guard byte < 0xF0, at + 2 < end else {
          at += byte < 0xF0 ? 1 : 4
          before = .boundary
          continue
        }
        let character = LexiconIndex.character(text, at)
        let bitmap = before == .korean ? LexiconIndex.innerCharacters : LexiconIndex.firstCharacters
        if isSet(bitmap, character) {
          lookAtCharacters(text, at, end, character, isWordStart: before != .korean, lists, found)
        }
        // Only Hangul hides a word start: Han and kana run on without spaces.
        before = character >= 0xAC00 && character <= 0xD7A3 ? .korean : .boundary
        at += 3
      } else if byte <= 0x20 || byte == 0x2E || byte == 0x2C {
        before = .boundary
        at += 1
      } else {
        // NBSP, signs such as £ and marks such as « are two bytes long and no letters.
        let isLetter = letterBytes[Int(byte)]
        if before != .latin || !isLetter, firstBytes[Int(isLetter ? wordBytes[Int(byte)] : byte)] {
          let hash = LexiconIndex.latinHash(text, at, end, wordBytes)
          if isSet(LexiconIndex.beginnings, hash) {
            look(text, at, end, hash, isWordStart: true, lists, found)
          }
          if shortestPrefix < 4, isLetter { lookForShortPrefixes(text, at, end, hash, lists, found) }
        }
        at += byte == 0xC2 ? 2 : 1
        before = isLetter ? .latin : .boundary
        if isLetter {
          while at < end, letterBytes[Int(text[at])] { at += 1 }
        }
      }
    }
  }

  /// The number and the end of the longest term that begins at a position.
  func longest(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> (term: Int, end: Int)? {
    guard index < end else { return nil }
    var best: (term: Int, end: Int)?
    func take(_ number: Int, _ term: LexiconIndex.Term, _ range: Range<Int>) {
      if range.upperBound > (best?.end ?? 0) { best = (number, range.upperBound) }
    }
    if text[index] < 0xE0 {
      look(
        text, index, end, LexiconIndex.latinHash(text, index, end, wordBytes), isWordStart: true, .max, take)
    } else if text[index] < 0xF0, index + 2 < end {
      let character = LexiconIndex.character(text, index)
      lookAtCharacters(text, index, end, character, isWordStart: true, .max, take)
    }
    return best
  }

  /// Looks for terms of one to three bytes that begin a longer word.
  private func lookForShortPrefixes(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ whole: Int, _ lists: UInt32,
    _ found: (Int, LexiconIndex.Term, Range<Int>) -> Void
  ) {
    for length in shortestPrefix..<4 where at + length < end {
      let hash = LexiconIndex.latinHash(text, at, at + length, wordBytes)
      if hash != whole, isSet(LexiconIndex.beginnings, hash) {
        look(text, at, end, hash, isWordStart: true, lists, found)
      }
    }
  }

  @inline(__always)
  private func isWord(_ byte: UInt8) -> Bool { wordBytes[Int(byte)] != 0 }

  @inline(__always)
  private func isSet(_ bitmap: Int, _ number: Int) -> Bool {
    bitmaps[bitmap + number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  /// Looks for terms of two characters and more, then for those of one.
  @inline(__always)
  private func lookAtCharacters(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ character: Int, isWordStart: Bool,
    _ lists: UInt32,
    _ found: (Int, LexiconIndex.Term, Range<Int>) -> Void
  ) {
    let pair = LexiconIndex.characterHash(text, at, end)
    if isSet(LexiconIndex.beginnings, pair) {
      look(text, at, end, pair, isWordStart: isWordStart, lists, found)
    }
    let single = LexiconIndex.hash(character)
    if single != pair, isSet(LexiconIndex.beginnings, single) {
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
    let head = Self.head(text, at)
    var next = Int(heads[hash & (LexiconIndex.headCount - 1)])
    while next > 0 {
      let number = next - 1
      let term = terms[number]
      next = Int(term.next)
      let stop = at + Int(term.length)
      guard term.hash == hash, term.lists & lists != 0, stop <= end, isWordStart || term.isAnywhere else {
        continue
      }
      if let head {
        let shift = UInt64(truncatingIfNeeded: max(0, 8 - Int(term.length)) * 8)
        guard (head ^ term.head) &<< shift == 0, equal(text, at, term, from: 8) else { continue }
      } else {
        guard equal(text, at, term, from: 0) else { continue }
      }
      let last = text[stop - 1]
      if !term.isPrefix, isWord(last), stop < end, isWord(text[stop]),
        text[stop] != 0xC2, !Self.endsCharacter(text, stop)
      {
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
    guard at + 8 <= text.count, let base = text.baseAddress else { return nil }
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
      let byte = text[at + offset]
      let wanted = pool[start + offset]
      if byte != wanted {
        let lead = offset > 0 ? text[at + offset - 1] : 0
        guard Self.folded(byte, after: lead) == wanted else { return false }
      }
      offset += 1
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
