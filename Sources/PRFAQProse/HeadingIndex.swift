internal import CWordData

/// The index over the heading table, built once and never copied.
final class HeadingIndex: Sendable {
  static let shared = WordTables.shared.parts(of: .headings).map { HeadingIndex($0) } ?? HeadingIndex()

  private let table: KeyTable
  /// Patterns by the first byte of what stands before the slot, or by the last byte of those that begin with it.
  private let patterns: ByteLists<Pattern>
  private let patternsFromSlot: ByteLists<Pattern>
  /// Prefixes by their first two bytes and suffixes by their last two, as places in the file of affixes.
  private let prefixes: ByteLists<Range<Int>>
  private let suffixes: ByteLists<Range<Int>>

  private struct Pattern: Sendable {
    /// Its place among all; the first that fits counts.
    var number: Int
    var prefix: Range<Int>
    var suffix: Range<Int>
    var meaning: HeadingMeaning
  }

  /// Reads it from the parts of a table.
  private init(_ parts: WordTableParts) {
    var parts = parts
    table = KeyTable(&parts)
    let numbers = parts.next(of: UInt32.self).array
    let patterns = stride(from: 0, to: numbers.count, by: 5).map { first in
      Pattern(
        number: first / 5, prefix: Int(numbers[first])..<Int(numbers[first + 1]),
        suffix: Int(numbers[first + 2])..<Int(numbers[first + 3]),
        meaning: HeadingMeaning.allCases[Int(numbers[first + 4])])
    }
    (self.patterns, patternsFromSlot) = Self.byEdge(patterns)
    (prefixes, suffixes) = Self.byEdge(prefixes: parts.nextRanges(), suffixes: parts.nextRanges())
  }

  /// Lays it out.
  func lay(out writer: inout WordTableWriter) {
    table.lay(out: &writer)
    let all = (patterns.all + patternsFromSlot.all).sorted { $0.number < $1.number }
    writer.add(
      all.flatMap { pattern in
        [
          pattern.prefix.lowerBound, pattern.prefix.upperBound, pattern.suffix.lowerBound,
          pattern.suffix.upperBound, HeadingMeaning.allCases.firstIndex(of: pattern.meaning) ?? 0,
        ].map { UInt32(truncatingIfNeeded: $0) }
      })
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    writer.addRanges(
      prefixes.all.sorted {
        (data[$0.lowerBound], $0.lowerBound) < (data[$1.lowerBound], $1.lowerBound)
      })
    writer.addRanges(
      suffixes.all.sorted {
        (data[$0.upperBound - 1], $0.lowerBound) < (data[$1.upperBound - 1], $1.lowerBound)
      })
  }

  /// Builds it from the list.
  init() {
    let data = DataFile.bytes(prfaq_data_headings)
    var patterns: [Pattern] = []
    let names = HeadingMeaning.allCases.map { Array($0.rawValue.utf8) }
    // Lines of one meaning and language stand together, so their names are read only where they change.
    var current = 0
    var prefix = 0..<0
    table = KeyTable(capacity: 5100, of: data) { insert in
      data.forEachLine { line in
        if !data.repeats(prefix, at: line) {
          guard let fields = data.threeFields(line),
            let found = names.firstIndex(where: { data.equal(fields.0, $0) })
          else {
            return
          }
          current = found
          prefix = line.lowerBound..<fields.2.lowerBound
        }
        let key = (line.lowerBound + prefix.count)..<line.upperBound
        if let star = data.offset(of: 0x2A, in: key) {
          guard key.count > 1 else { return }
          patterns.append(
            Pattern(
              number: patterns.count, prefix: key.lowerBound..<star, suffix: (star + 1)..<key.upperBound,
              meaning: HeadingMeaning.allCases[current]))
        } else {
          insert(key, UInt16(truncatingIfNeeded: current))
        }
      }
    }
    (self.patterns, patternsFromSlot) = Self.byEdge(patterns)
    (prefixes, suffixes) = Self.readAffixes()
  }

  /// Patterns by the first byte of what stands before the slot, or by the last byte of those that begin with it.
  private static func byEdge(_ patterns: [Pattern]) -> (ByteLists<Pattern>, ByteLists<Pattern>) {
    let data = DataFile.bytes(prfaq_data_headings)
    return (
      ByteLists(patterns.filter { !$0.prefix.isEmpty }) { data[$0.prefix.lowerBound] },
      ByteLists(patterns.filter { $0.prefix.isEmpty }) { data[$0.suffix.upperBound - 1] }
    )
  }

  private static func readAffixes() -> (prefixes: ByteLists<Range<Int>>, suffixes: ByteLists<Range<Int>>) {
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    var prefixes: [Range<Int>] = []
    var suffixes: [Range<Int>] = []
    data.forEachLine { line in
      guard let (kind, _, word) = data.threeFields(line) else { return }
      if data[kind.lowerBound] == 0x70 { prefixes.append(word) } else { suffixes.append(word) }
    }
    return byEdge(prefixes: prefixes, suffixes: suffixes)
  }

  /// Prefixes by their first two bytes and suffixes by their last two, of which all have so many.
  private static func byEdge(
    prefixes: [Range<Int>], suffixes: [Range<Int>]
  ) -> (prefixes: ByteLists<Range<Int>>, suffixes: ByteLists<Range<Int>>) {
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    return (
      ByteLists(prefixes) { edge(data[$0.lowerBound], $0.count > 1 ? data[$0.lowerBound + 1] : 0x20) },
      ByteLists(suffixes) { edge(data[$0.upperBound - 1], data[$0.upperBound - 2]) }
    )
  }

  /// Two bytes in one; a prefix of one byte has a blank behind it.
  @inline(__always)
  private static func edge(_ outer: UInt8, _ inner: UInt8) -> UInt8 { outer &* 8 ^ inner }

  /// The meaning of a key that is in the table.
  func meaning(of key: UnsafeBufferPointer<UInt8>) -> HeadingMeaning? {
    let value = table.value(of: key, in: DataFile.bytes(prfaq_data_headings))
    return value.map { HeadingMeaning.allCases[Int($0)] }
  }

  /// The meaning of a key once known prefixes and suffixes are taken off, one after the other.
  func meaningWithoutAffixes(of key: UnsafeBufferPointer<UInt8>) -> HeadingMeaning? {
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    // What is left of the key, in the order in which it was found.
    var rests: [UnsafeBufferPointer<UInt8>] = []
    func add(_ rest: UnsafeBufferPointer<UInt8>) {
      if !rests.contains(where: { $0.elementsEqual(rest) }) { rests.append(rest) }
    }
    var next = 0
    var current = key
    while true {
      // What is taken off stands beside something.
      guard current.count > 1 else { return nil }
      for word in prefixes[Self.edge(current[0], current[1])] {
        guard let start = Self.end(ofPrefix: word, in: current, data) else { continue }
        let rest = UnsafeBufferPointer(rebasing: current[start...])
        if let meaning = meaning(of: rest) { return meaning }
        add(rest)
      }
      for word in suffixes[Self.edge(current[current.count - 1], current[current.count - 2])] {
        guard let end = Self.start(ofSuffix: word, in: current, data) else { continue }
        let rest = UnsafeBufferPointer(rebasing: current[..<end])
        if let meaning = meaning(of: rest) { return meaning }
        add(rest)
      }
      // Hostile keys have affixes without end.
      while next < rests.count, rests[next].count < 2 { next += 1 }
      guard next < rests.count, rests.count < 23 else { return nil }
      current = rests[next]
      next += 1
    }
  }

  /// The meaning of a key that joins two wordings of the same meaning: "Risks and open questions", 지표 및 일정.
  func meaningOfBoth(_ key: UnsafeBufferPointer<UInt8>) -> HeadingMeaning? {
    guard key.count <= 80 else { return nil }
    var start = 1
    while start < key.count {
      if (key[start] | 0x20) &- 0x61 < 26 || key[start] & 0xC0 == 0x80 {
        start += 1
        continue
      }
      if let joint = Self.joint(in: key, at: start) {
        let left = UnsafeBufferPointer(rebasing: key[..<start])
        if let first = meaning(of: left) ?? meaningWithoutAffixes(of: left) {
          let right = UnsafeBufferPointer(rebasing: key[(start + joint)...])
          if (meaning(of: right) ?? meaningWithoutAffixes(of: right)) == first { return first }
        }
      }
      start += 1
    }
    return nil
  }

  /// The length of the joint at an index of a key that goes on behind it; no two joints begin alike.
  @inline(__always)
  private static func joint(in key: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let byte = key[start]
    if byte == 0x2F || byte == 0x26 { return start + 1 < key.count ? 1 : nil }
    if byte == 0x20 { return latinJoint(in: key, at: start) }
    if byte >= 0xE3 {
      guard start + 3 < key.count else { return nil }
      let character = UInt32(byte) << 16 | UInt32(key[start + 1]) << 8 | UInt32(key[start + 2])
      // Few characters end like a joint.
      return wideJointEnds >> UInt64(character & 63) & 1 == 1 && wideJoints.contains(character) ? 3 : nil
    }
    return nil
  }

  /// The length of a joint of up to three Latin letters with the blanks around it.
  @inline(__always)
  private static func latinJoint(in key: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let limit = min(start + 4, key.count - 2)
    var word: UInt32 = 0
    var end = start + 1
    while end <= limit, key[end] != 0x20 {
      word = word << 8 | UInt32(key[end])
      end &+= 1
    }
    guard end <= limit, latinJoints.contains(word) else { return nil }
    return end + 1 - start
  }

  /// Joints of Latin letters, the last of them lowest.
  private static let latinJoints: [UInt32] = ["and", "or", "+", "und", "y", "e", "et", "ou", "o"].map {
    $0.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Joints of one character, by its three bytes.
  private static let wideJoints: [UInt32] = ["및", "와", "과", "と", "和", "与", "與", "及", "、"].map { joint in
    joint.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A bit for the lowest six bits of each.
  private static let wideJointEnds: UInt64 = wideJoints.reduce(0) { $0 | 1 << UInt64($1 & 63) }

  /// The meaning of a key that fits a pattern with an open slot.
  func pattern(of key: UnsafeBufferPointer<UInt8>) -> HeadingMeaning? {
    guard let first = key.first, let last = key.last else { return nil }
    let data = DataFile.bytes(prfaq_data_headings)
    func firstFit(_ patterns: ArraySlice<Pattern>) -> Pattern? {
      patterns.first { pattern in
        let start = key.count - pattern.suffix.count
        return start > pattern.prefix.count && data.equal(pattern.prefix, key, at: 0)
          && data.equal(pattern.suffix, key, at: start)
      }
    }
    let closed = firstFit(patterns[first])
    guard let open = firstFit(patternsFromSlot[last]) else { return closed?.meaning }
    return closed.map { $0.number < open.number ? $0.meaning : open.meaning } ?? open.meaning
  }

  /// Where a key goes on behind a prefix; `l'` and CJK words stand directly before what they go with.
  private static func end(
    ofPrefix word: Range<Int>, in key: UnsafeBufferPointer<UInt8>, _ data: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard key.count > word.count else { return nil }
    for offset in 0..<word.count where data[word.lowerBound + offset] != key[offset] { return nil }
    if data[word.upperBound - 1] == 0x27 || data[word.lowerBound] >= 0xE0 { return word.count }
    return key[word.count] == 0x20 ? word.count + 1 : nil
  }

  /// Where a key ends before a suffix; a Latin word may stand directly behind a CJK one, whose spaces are gone.
  private static func start(
    ofSuffix word: Range<Int>, in key: UnsafeBufferPointer<UInt8>, _ data: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let start = key.count - word.count
    guard start > 0 else { return nil }
    for offset in 0..<word.count where data[word.lowerBound + offset] != key[start + offset] { return nil }
    if data[word.lowerBound] >= 0xE0 || key[start - 1] >= 0x80 { return start }
    return key[start - 1] == 0x20 ? start - 1 : nil
  }
}
