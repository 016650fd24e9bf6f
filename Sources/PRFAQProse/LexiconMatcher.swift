/// One pass of the word lists over a text.
struct LexiconMatcher {
  private(set) var matches: [LexiconMatch] = []
  private let languages: UInt16
  private let wanted: UInt32
  /// For every list, where its last match ends.
  private var coveredUntil = [Int](repeating: 0, count: 32)

  init(languages: UInt16, lists: LexiconSet) {
    self.languages = languages
    self.wanted = lists.rawValue
  }

  /// What stands before a position.
  private enum Before {
    case boundary
    case latin
    case korean
  }

  /// Finds the terms in a range.
  mutating func run(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ index: LexiconIndex) {
    let starts = index.starts
    let first = index.firstCharacters
    let anywhere = index.firstCharactersAnywhere
    starts.withUnsafeBufferPointer { starts in
      first.withUnsafeBufferPointer { first in
        anywhere.withUnsafeBufferPointer { anywhere in
          scan(text, range, index, starts, first, anywhere)
        }
      }
    }
  }

  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ index: LexiconIndex,
    _ starts: UnsafeBufferPointer<UInt64>, _ first: UnsafeBufferPointer<UInt64>, _ anywhere: UnsafeBufferPointer<UInt64>
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
        let character = Int(byte & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)
        let bits = before == .korean ? anywhere[character >> 6] : first[character >> 6]
        if bits & (1 << UInt64(character & 63)) != 0 {
          look(text, at, end, index, LexiconIndex.hash(character), isWordStart: before != .korean)
        }
        // Only Hangul hides a word start: Han and kana run on without spaces.
        before = byte >= 0xEA && byte <= 0xED && character >= 0xAC00 ? .korean : .boundary
        at += 3
      } else if LexiconIndex.isWordByte(byte) {
        // NBSP, signs such as £ and marks such as « are two bytes long and no letters.
        if byte == 0xC2 {
          let hash = LexiconIndex.latinHash(text, at, end)
          if starts[hash >> 6] & (1 << UInt64(hash & 63)) != 0 { look(text, at, end, index, hash, isWordStart: true) }
          at += 2
          before = .boundary
          continue
        }
        if before != .latin {
          let hash = LexiconIndex.latinHash(text, at, end)
          if starts[hash >> 6] & (1 << UInt64(hash & 63)) != 0 { look(text, at, end, index, hash, isWordStart: true) }
        }
        before = .latin
        at += 1
        while at < end, LexiconIndex.isWordByte(text[at]), text[at] != 0xC2 { at += 1 }
      } else {
        if byte > 0x20, byte != 0x2E, byte != 0x2C {
          let hash = LexiconIndex.latinHash(text, at, end)
          if starts[hash >> 6] & (1 << UInt64(hash & 63)) != 0 { look(text, at, end, index, hash, isWordStart: true) }
        }
        before = .boundary
        at += 1
      }
    }
  }

  /// Compares the terms that begin like the text at a position.
  @inline(never)
  private mutating func look(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ index: LexiconIndex, _ hash: Int, isWordStart: Bool
  ) {
    var next = Int(index.heads[hash & (LexiconIndex.heads - 1)])
    let firstMatch = matches.count
    while next > 0 {
      let term = index.terms[next - 1]
      next = Int(term.next)
      let length = Int(term.length)
      guard term.languages & languages != 0, term.lists & wanted != 0, at + length <= end else { continue }
      guard isWordStart || term.isAnywhere, equal(text, at, index.pool, Int(term.start), length) else { continue }
      let last = text[at + length - 1]
      if !term.isPrefix, last < 0xE0, LexiconIndex.isWordByte(last), at + length < end,
        LexiconIndex.isWordByte(text[at + length]), text[at + length] != 0xC2
      {
        continue
      }
      matches.append(LexiconMatch(range: at..<(at + length), lists: LexiconSet(rawValue: term.lists)))
    }
    if matches.count > firstMatch { settle(from: firstMatch) }
  }

  /// Keeps of the matches at one position the longest for every list, and only what no earlier match covers.
  private mutating func settle(from first: Int) {
    let found = matches[first...].sorted { $0.range.upperBound > $1.range.upperBound }
    matches.removeSubrange(first...)
    for match in found {
      var bits = match.lists.rawValue
      var kept: UInt32 = 0
      while bits != 0 {
        let list = bits.trailingZeroBitCount
        bits &= bits - 1
        if coveredUntil[list] <= match.range.lowerBound {
          kept |= 1 << UInt32(list)
          coveredUntil[list] = match.range.upperBound
        }
      }
      guard kept != 0 else { continue }
      if let last = matches.last, matches.count > first, last.range == match.range {
        matches[matches.count - 1] = LexiconMatch(range: last.range, lists: last.lists.union(LexiconSet(rawValue: kept)))
      } else {
        matches.append(LexiconMatch(range: match.range, lists: LexiconSet(rawValue: kept)))
      }
    }
  }

  @inline(__always)
  private func equal(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ pool: [UInt8], _ start: Int, _ length: Int) -> Bool {
    for offset in 0..<length {
      let byte = text[at + offset]
      if byte == pool[start + offset] { continue }
      guard byte < 0x80 || (offset > 0 && text[at + offset - 1] == 0xC3) || (byte == 0x92 && text[at + offset - 1] == 0xC5) else {
        return false
      }
      let folded = byte == 0x92 ? 0x93 : LexiconIndex.fold(byte)
      guard folded == pool[start + offset] else { return false }
    }
    return true
  }
}
