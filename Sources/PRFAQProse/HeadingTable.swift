internal import CWordData

/// What headings mean, in nine languages: exact wordings, wordings with a known prefix or suffix, and a few
/// patterns with an open slot. A known word inside a free heading means nothing.
public enum HeadingTable {
  /// The meaning of a heading, or nil when the table does not know it.
  public static func meanings(of bytes: [UInt8], _ range: Range<Int>) -> HeadingMeaning? {
    match(bytes, range)?.meaning
  }

  /// The meaning of a heading and how it was found.
  public static func match(_ bytes: [UInt8], _ range: Range<Int>) -> HeadingMatch? {
    // No wording in the table is as long as this; a heading that is, is prose.
    guard range.count <= 240 else { return nil }
    let keys = HeadingKey.candidates(bytes, range)
    let index = HeadingIndex.shared
    for key in keys {
      if let meaning = index.meaning(of: key) { return HeadingMatch(meaning: meaning, how: .exact) }
    }
    for key in keys {
      if let meaning = index.meaningWithoutAffixes(of: key) { return HeadingMatch(meaning: meaning, how: .affix) }
    }
    for key in keys {
      if let meaning = FAQHeadings.shared.meaning(of: key) { return HeadingMatch(meaning: meaning, how: .grammar) }
    }
    for key in keys {
      if let meaning = index.pattern(of: key) { return HeadingMatch(meaning: meaning, how: .pattern) }
    }
    return nil
  }
}

/// A heading that the table knows.
public struct HeadingMatch: Sendable, Hashable {
  /// How a heading was recognised, surest first.
  public enum How: Sendable, Hashable {
    /// The wording is in the table.
    case exact
    /// The wording is in the table once a word such as "section" or 작성 is taken off.
    case affix
    /// Every word is an audience, a word for questions, or a word that says nothing.
    case grammar
    /// A pattern with an open slot, such as "About *".
    case pattern
  }

  /// What the heading means.
  public let meaning: HeadingMeaning
  /// How it was recognised.
  public let how: How
}

/// The index over the heading table, built once.
struct HeadingIndex: Sendable {
  static let shared = HeadingIndex()

  private let slots: [UInt32]
  private let meanings: [UInt8]
  private let lines: [Range<Int>]
  private let patterns: [Pattern]
  private let affixes: [Affix]

  struct Pattern: Sendable {
    var prefix: Range<Int>
    var suffix: Range<Int>
    var meaning: HeadingMeaning
  }

  struct Affix: Sendable {
    var isPrefix: Bool
    var word: [UInt8]
  }

  private init() {
    let data = DataFile.bytes(prfaq_data_headings)
    var lines: [Range<Int>] = []
    var meanings: [UInt8] = []
    var patterns: [Pattern] = []
    var known: [(name: [UInt8], number: UInt8)] = []
    for (number, meaning) in HeadingMeaning.allCases.enumerated() {
      known.append((Array(meaning.rawValue.utf8), UInt8(truncatingIfNeeded: number)))
    }
    data.forEachLine { line in
      guard let first = data[line].firstIndex(of: 0x09), let second = data[(first + 1)..<line.upperBound].firstIndex(of: 0x09)
      else { return }
      let name = data[line.lowerBound..<first]
      guard let meaning = known.first(where: { $0.name.elementsEqual(name) })?.number else { return }
      let key = (second + 1)..<line.upperBound
      if let star = data[key].firstIndex(of: 0x2A) {
        patterns.append(
          Pattern(
            prefix: key.lowerBound..<star, suffix: (star + 1)..<key.upperBound,
            meaning: HeadingMeaning.allCases[Int(meaning)]))
      } else {
        lines.append(key)
        meanings.append(meaning)
      }
    }
    var size = 1024
    while size < lines.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (number, line) in lines.enumerated() {
      var slot = Self.hash(data[line]) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
    self.lines = lines
    self.meanings = meanings
    self.patterns = patterns
    self.slots = slots
    self.affixes = Self.readAffixes()
  }

  private static func readAffixes() -> [Affix] {
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    var affixes: [Affix] = []
    data.forEachLine { line in
      let fields = data.fields(line)
      guard fields.count == 3 else { return }
      affixes.append(Affix(isPrefix: data[fields[0].lowerBound] == 0x70, word: Array(data[fields[2]])))
    }
    return affixes
  }

  /// The meaning of a key that is in the table.
  func meaning(of key: some Collection<UInt8>) -> HeadingMeaning? {
    let data = DataFile.bytes(prfaq_data_headings)
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if data[lines[number]].elementsEqual(key) { return HeadingMeaning.allCases[Int(meanings[number])] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The meaning of a key once up to three known prefixes and suffixes are taken off.
  func meaningWithoutAffixes(of key: [UInt8]) -> HeadingMeaning? {
    var seen: [[UInt8]] = [key]
    var next = 0
    while next < seen.count, seen.count < 24 {
      let current = seen[next]
      next += 1
      for affix in affixes {
        guard let rest = Self.remove(affix, from: current), !seen.contains(rest) else { continue }
        if let meaning = meaning(of: rest) { return meaning }
        seen.append(rest)
      }
    }
    return nil
  }

  /// The meaning of a key that fits a pattern with an open slot.
  func pattern(of key: [UInt8]) -> HeadingMeaning? {
    let data = DataFile.bytes(prfaq_data_headings)
    return patterns.first {
      key.count > $0.prefix.count + $0.suffix.count && key.starts(with: data[$0.prefix])
        && key.suffix($0.suffix.count).elementsEqual(data[$0.suffix])
    }?.meaning
  }

  private static func remove(_ affix: Affix, from key: [UInt8]) -> [UInt8]? {
    let word = affix.word
    guard key.count > word.count else { return nil }
    let isLatin = (word.last ?? 0) < 0x80 || (word.first ?? 0) < 0xE0
    if affix.isPrefix {
      guard key.starts(with: word) else { return nil }
      if word.last == 0x27 { return Array(key[word.count...]) }
      guard isLatin else { return Array(key[word.count...]) }
      return key[word.count] == 0x20 ? Array(key[(word.count + 1)...]) : nil
    }
    guard key.suffix(word.count).elementsEqual(word) else { return nil }
    let end = key.count - word.count
    guard isLatin else { return Array(key[..<end]) }
    if key[end - 1] == 0x20 { return Array(key[..<(end - 1)]) }
    // `보도자료 components`: a Latin word may stand directly behind a CJK one, whose spaces are gone.
    return key[end - 1] >= 0x80 ? Array(key[..<end]) : nil
  }

  private static func hash(_ key: some Collection<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}
