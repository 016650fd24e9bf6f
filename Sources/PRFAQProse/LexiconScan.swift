extension LexiconIndex {
  /// What stands before a position.
  private enum Before {
    case boundary
    case latin
    case korean
  }

  /// Calls `found` with the number and the range of every term in a range, in order of where they begin.
  @inline(__always)
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, languages: UInt16 = .max, lists: UInt32 = .max,
    _ found: (Int, Range<Int>) -> Void
  ) {
    let end = range.upperBound
    var at = range.lowerBound
    var before = Before.boundary
    starts.withUnsafeBufferPointer { starts in
      firstCharacters.withUnsafeBufferPointer { first in
        firstCharactersAnywhere.withUnsafeBufferPointer { anywhere in
          while at < end {
            let byte = text[at]
            if byte >= 0xE0 {
              guard byte < 0xF0, at + 2 < end else {
                at += byte < 0xF0 ? 1 : 4
                before = .boundary
                continue
              }
              let character = Self.character(text, at)
              let bits = before == .korean ? anywhere[character >> 6] : first[character >> 6]
              if bits & (1 << UInt64(character & 63)) != 0 {
                let hash = Self.hash(character)
                look(text, at, end, hash, isWordStart: before != .korean, languages, lists, found)
              }
              // Only Hangul hides a word start: Han and kana run on without spaces.
              before = character >= 0xAC00 && character <= 0xD7A3 ? .korean : .boundary
              at += 3
            } else if byte <= 0x20 || byte == 0x2E || byte == 0x2C {
              before = .boundary
              at += 1
            } else {
              let isWord = Self.isWordByte(byte) && byte != 0xC2
              if before != .latin || !isWord {
                let hash = Self.latinHash(text, at, end)
                if starts[hash >> 6] & (1 << UInt64(hash & 63)) != 0 {
                  look(text, at, end, hash, isWordStart: true, languages, lists, found)
                }
              }
              // NBSP, signs such as £ and marks such as « are two bytes long and no letters.
              at += byte == 0xC2 ? 2 : 1
              before = isWord ? .latin : .boundary
              if isWord {
                while at < end, Self.isWordByte(text[at]), text[at] != 0xC2 { at += 1 }
              }
            }
          }
        }
      }
    }
  }

  /// The end of the longest term that begins at a position.
  func longest(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> (term: Int, end: Int)? {
    guard index < end else { return nil }
    let byte = text[index]
    let hash: Int
    if byte >= 0xE0 {
      guard byte < 0xF0, index + 2 < end else { return nil }
      hash = Self.hash(Self.character(text, index))
    } else {
      hash = Self.latinHash(text, index, end)
    }
    var best: (term: Int, end: Int)?
    look(text, index, end, hash, isWordStart: true, .max, .max) { term, range in
      if range.upperBound > (best?.end ?? 0) { best = (term, range.upperBound) }
    }
    return best
  }

  @inline(__always)
  private static func character(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    Int(text[at] & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)
  }

  /// Compares the terms that begin like the text at a position.
  @inline(never)
  private func look(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ hash: Int, isWordStart: Bool,
    _ languages: UInt16,
    _ lists: UInt32, _ found: (Int, Range<Int>) -> Void
  ) {
    var next = Int(heads[hash & (Self.headCount - 1)])
    while next > 0 {
      let number = next - 1
      let term = terms[number]
      next = Int(term.next)
      let stop = at + Int(term.length)
      guard term.languages & languages != 0, term.lists & lists != 0, stop <= end else { continue }
      guard isWordStart || term.isAnywhere, equal(text, at, Int(term.start), Int(term.length)) else {
        continue
      }
      if !term.isPrefix, Self.isWordByte(text[stop - 1]), stop < end, Self.isWordByte(text[stop]),
        text[stop] != 0xC2
      {
        continue
      }
      found(number, at..<stop)
    }
  }

  @inline(__always)
  private func equal(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ start: Int, _ length: Int) -> Bool {
    pool.withUnsafeBufferPointer { pool in
      for offset in 0..<length {
        let byte = text[at + offset]
        if byte == pool[start + offset] { continue }
        guard folded(byte, after: offset > 0 ? text[at + offset - 1] : 0) == pool[start + offset] else {
          return false
        }
      }
      return true
    }
  }

  /// A byte with its case folded, given the byte before it: É and Œ are told by their lead bytes.
  @inline(__always)
  private func folded(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    if lead == 0xC3, byte >= 0x80, byte <= 0x9E { return byte | 0x20 }
    return lead == 0xC5 && byte == 0x92 ? 0x93 : byte
  }
}
