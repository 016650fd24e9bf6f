internal import CWordData

/// The index over the heading table, built once.
struct HeadingIndex: Sendable {
  static let shared = HeadingIndex()

  private let table: KeyTable
  private let patterns: [Pattern]
  private let affixes: [Affix]

  private struct Pattern: Sendable {
    var prefix: Range<Int>
    var suffix: Range<Int>
    var meaning: HeadingMeaning
  }

  private struct Affix: Sendable {
    var isPrefix: Bool
    var isLatin: Bool
    var word: [UInt8]
  }

  private init() {
    let data = DataFile.bytes(prfaq_data_headings)
    var table = KeyTable(capacity: 5000)
    var patterns: [Pattern] = []
    let names = HeadingMeaning.allCases.map { Array($0.rawValue.utf8) }
    // Lines of one meaning stand together, so the name is looked up only where it changes.
    var current = 0
    data.forEachLine { line in
      guard let first = data[line].firstIndex(of: 0x09) else { return }
      guard let second = data[(first + 1)..<line.upperBound].firstIndex(of: 0x09) else { return }
      let name = data[line.lowerBound..<first]
      if !names[current].elementsEqual(name) {
        guard let found = names.firstIndex(where: { $0.elementsEqual(name) }) else { return }
        current = found
      }
      let key = (second + 1)..<line.upperBound
      if let star = data[key].firstIndex(of: 0x2A) {
        patterns.append(
          Pattern(
            prefix: key.lowerBound..<star, suffix: (star + 1)..<key.upperBound,
            meaning: HeadingMeaning.allCases[current]))
      } else {
        table.insert(key, of: data, value: UInt8(truncatingIfNeeded: current))
      }
    }
    self.table = table
    self.patterns = patterns
    self.affixes = Self.readAffixes()
  }

  private static func readAffixes() -> [Affix] {
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    var affixes: [Affix] = []
    data.forEachLine { line in
      let fields = data.fields(line)
      guard fields.count == 3 else { return }
      let word = Array(data[fields[2]])
      guard let first = word.first else { return }
      affixes.append(Affix(isPrefix: data[fields[0].lowerBound] == 0x70, isLatin: first < 0xE0, word: word))
    }
    return affixes
  }

  /// The meaning of a key that is in the table.
  func meaning(of key: [UInt8]) -> HeadingMeaning? {
    let value = table.value(of: key, in: DataFile.bytes(prfaq_data_headings))
    return value.map { HeadingMeaning.allCases[Int($0)] }
  }

  /// The meaning of a key once known prefixes and suffixes are taken off, one after the other.
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
    if affix.isPrefix {
      guard key.starts(with: word) else { return nil }
      // `l'` and CJK words stand directly before what they go with.
      if word.last == 0x27 || !affix.isLatin { return Array(key[word.count...]) }
      return key[word.count] == 0x20 ? Array(key[(word.count + 1)...]) : nil
    }
    let end = key.count - word.count
    guard key[end...].elementsEqual(word) else { return nil }
    guard affix.isLatin else { return Array(key[..<end]) }
    if key[end - 1] == 0x20 { return Array(key[..<(end - 1)]) }
    // `보도자료 section`: a Latin word stands directly behind a CJK one, whose spaces are gone.
    return key[end - 1] >= 0x80 ? Array(key[..<end]) : nil
  }
}
