/// Adds terms of one text to the tables of an index.
struct LexiconWriter {
  /// The text that the terms stand in.
  let text: UnsafeBufferPointer<UInt8>
  /// Where the text will lie in the pool.
  let base: Int
  let bitmaps: UnsafeMutableBufferPointer<UInt64>
  let bitmapMask: Int
  var terms: [LexiconIndex.Term]
  var shortestPrefix: Int
  var shortPrefixes: UInt64
  /// What the terms to come are beside terms of lists, in bits of `LexiconIndex.others`.
  var others: UInt16 = 0
  /// The bits of the languages of the terms to come.
  private var languages: UInt16 = 0
  /// The language of the last line, as it is written.
  private var tag: UInt16 = 0

  /// Prepares to add terms of a text that will lie in the pool from `base` on.
  init(
    text: UnsafeBufferPointer<UInt8>, base: Int, bitmaps: UnsafeMutableBufferPointer<UInt64>, bitmapMask: Int,
    terms: [LexiconIndex.Term], shortestPrefix: Int, shortPrefixes: UInt64
  ) {
    self.text = text
    self.base = base
    self.bitmaps = bitmaps
    self.bitmapMask = bitmapMask
    self.terms = terms
    self.shortestPrefix = shortestPrefix
    self.shortPrefixes = shortPrefixes
  }

  /// Adds the term of a line of a word list: a language, a tab and the term with its stars.
  @inline(__always)
  mutating func add(line: Range<Int>, lists: UInt32) {
    guard line.count > 3 else { return }
    let start = line.lowerBound
    // Lines of one language stand together.
    let next = UInt16(text[start]) << 8 | UInt16(text[start + 1])
    if next != tag {
      tag = next
      languages = LexiconIndex.languageBit(next)
    }
    var first = text[start + 2] == 0x09 ? start + 3 : start + 4
    var end = line.upperBound
    let isAnywhere = text[first] == 0x2A
    if isAnywhere { first += 1 }
    let isPrefix = end - first > 1 && text[end - 1] == 0x2A
    if isPrefix { end -= 1 }
    let isUnspaced = languages == LexiconIndex.japanese || languages == LexiconIndex.chinese
    add(
      first..<max(first, end), isPrefix: isPrefix, isAnywhere: isAnywhere || isUnspaced, lists: lists)
  }

  /// Adds the term of a range, case folded already.
  @inline(__always)
  mutating func add(_ term: Range<Int>, isPrefix: Bool, isAnywhere: Bool, lists: UInt32) {
    let bytes = UnsafeBufferPointer(rebasing: text[term])
    guard let first = bytes.first, terms.count < Int(UInt16.max) - 1 else { return }
    let hash: Int
    if first >= 0xE0, bytes.count >= 3 {
      let character = LexiconIndex.character(bytes, 0)
      set(LexiconIndex.firstCharacters, character)
      if isAnywhere { set(LexiconIndex.innerCharacters, character) }
      hash = LexiconIndex.characterHash(bytes)
    } else {
      hash = LexiconIndex.latinHash(text, term, isPrefix: isPrefix)
      set(LexiconIndex.firstBytes, Int(first))
      if isPrefix { shortestPrefix = min(shortestPrefix, bytes.count) }
      if isPrefix, bytes.count < 4 { shortPrefixes |= 1 << UInt64(first & 63) }
    }
    set(LexiconIndex.beginnings, hash)
    terms.append(
      LexiconIndex.Term(
        start: UInt32(truncatingIfNeeded: base + term.lowerBound), lists: lists,
        length: UInt16(truncatingIfNeeded: bytes.count),
        flags: languages | others | (isPrefix ? LexiconIndex.prefix : 0)
          | (isAnywhere ? LexiconIndex.anywhere : 0),
        hash: UInt32(truncatingIfNeeded: hash)))
  }

  @inline(__always)
  private func set(_ bitmap: Int, _ number: Int) {
    let bit = number & bitmapMask
    bitmaps[bitmap * (bitmaps.count / 4) + bit >> 6] |= 1 << UInt64(bit & 63)
  }
}
