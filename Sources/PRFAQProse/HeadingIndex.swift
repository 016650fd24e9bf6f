internal import CWordData

/// The index over the heading table, built once and never copied.
final class HeadingIndex: Sendable {
  static let shared = WordTables.shared.parts(of: .headings).map { HeadingIndex($0) } ?? HeadingIndex()

  private let table: KeyTable
  /// Patterns by the first byte of what stands before the slot, or by the last byte of those that begin with it.
  private let patterns: ByteLists<Pattern>
  private let patternsFromSlot: ByteLists<Pattern>
  /// Prefixes by their first byte and suffixes by their last, as places in the file of affixes.
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
    writer.addRanges(prefixes.all)
    writer.addRanges(suffixes.all)
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

  /// Prefixes by their first byte and suffixes by their last.
  private static func byEdge(
    prefixes: [Range<Int>], suffixes: [Range<Int>]
  ) -> (prefixes: ByteLists<Range<Int>>, suffixes: ByteLists<Range<Int>>) {
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    return (
      ByteLists(prefixes) { data[$0.lowerBound] }, ByteLists(suffixes) { data[$0.upperBound - 1] }
    )
  }

  /// The meaning of a key that is in the table.
  func meaning(of key: [UInt8]) -> HeadingMeaning? {
    let value = table.value(of: key, in: DataFile.bytes(prfaq_data_headings))
    return value.map { HeadingMeaning.allCases[Int($0)] }
  }

  /// The meaning of a key once known prefixes and suffixes are taken off, one after the other.
  func meaningWithoutAffixes(of key: [UInt8]) -> HeadingMeaning? {
    let data = DataFile.bytes(prfaq_data_heading_affixes)
    // What is left of the key, in the order in which it was found.
    var rests: [[UInt8]] = []
    var next = 0
    var current = key
    while true {
      guard let first = current.first, let last = current.last else { return nil }
      for word in prefixes[first] {
        guard let start = Self.end(ofPrefix: word, in: current, data) else { continue }
        let rest = Array(current[start...])
        if let meaning = meaning(of: rest) { return meaning }
        if rest != key, !rests.contains(rest) { rests.append(rest) }
      }
      for word in suffixes[last] {
        guard let end = Self.start(ofSuffix: word, in: current, data) else { continue }
        let rest = Array(current[..<end])
        if let meaning = meaning(of: rest) { return meaning }
        if rest != key, !rests.contains(rest) { rests.append(rest) }
      }
      // Hostile keys have affixes without end.
      while next < rests.count, rests[next].isEmpty { next += 1 }
      guard next < rests.count, rests.count < 23 else { return nil }
      current = rests[next]
      next += 1
    }
  }

  /// The meaning of a key that joins two wordings of the same meaning: "Risks and open questions", 지표 및 일정.
  func meaningOfBoth(_ key: [UInt8]) -> HeadingMeaning? {
    guard key.count <= 80 else { return nil }
    var start = 1
    while start < key.count {
      if (key[start] | 0x20) &- 0x61 < 26 || key[start] & 0xC0 == 0x80 {
        start += 1
        continue
      }
      if let joint = Self.joint(in: key, at: start) {
        let left = Array(key[..<start])
        if let first = meaning(of: left) ?? meaningWithoutAffixes(of: left) {
          let right = Array(key[(start + joint)...])
          if (meaning(of: right) ?? meaningWithoutAffixes(of: right)) == first { return first }
        }
      }
      start += 1
    }
    return nil
  }

  /// The length of the joint at an index of a key that goes on behind it; no two joints begin alike.
  @inline(__always)
  private static func joint(in key: [UInt8], at start: Int) -> Int? {
    let byte = key[start]
    guard byte == 0x20 || byte == 0x2F || byte == 0x26 || byte >= 0xE3 else { return nil }
    // Of words in Latin letters few begin like a joint.
    if byte == 0x20, start + 1 < key.count, !isJointLetter(key[start + 1]) { return nil }
    if byte >= 0xE3 {
      guard start + 3 < key.count else { return nil }
      let character = UInt32(byte) << 16 | UInt32(key[start + 1]) << 8 | UInt32(key[start + 2])
      // Few characters end like a joint.
      return wideJointEnds >> UInt64(character & 63) & 1 == 1 && wideJoints.contains(character) ? 3 : nil
    }
    for joint in latinJoints where joint[0] == byte {
      let end = start + joint.count
      if end < key.count, joint.indices.allSatisfy({ key[start + $0] == joint[$0] }) { return joint.count }
    }
    return nil
  }

  /// `and`, `or`, `+`, `und`, `y`, `e`, `et`, `ou`, `o`.
  @inline(__always)
  private static func isJointLetter(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x6F || byte == 0x2B || byte == 0x75 || byte == 0x79 || byte == 0x65
  }

  private static let latinJoints: [[UInt8]] = [
    " and ", " or ", "/", " + ", " und ", " y ", " e ", " et ", " ou ", " o ", "&",
  ].map { Array($0.utf8) }

  /// Joints of one character, by its three bytes.
  private static let wideJoints: [UInt32] = ["및", "와", "과", "と", "和", "与", "與", "及", "、"].map { joint in
    joint.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A bit for the lowest six bits of each.
  private static let wideJointEnds: UInt64 = wideJoints.reduce(0) { $0 | 1 << UInt64($1 & 63) }

  /// The meaning of a key that fits a pattern with an open slot.
  func pattern(of key: [UInt8]) -> HeadingMeaning? {
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
  private static func end(ofPrefix word: Range<Int>, in key: [UInt8], _ data: UnsafeBufferPointer<UInt8>)
    -> Int?
  {
    guard key.count > word.count else { return nil }
    for offset in 0..<word.count where data[word.lowerBound + offset] != key[offset] { return nil }
    if data[word.upperBound - 1] == 0x27 || data[word.lowerBound] >= 0xE0 { return word.count }
    return key[word.count] == 0x20 ? word.count + 1 : nil
  }

  /// Where a key ends before a suffix; a Latin word may stand directly behind a CJK one, whose spaces are gone.
  private static func start(ofSuffix word: Range<Int>, in key: [UInt8], _ data: UnsafeBufferPointer<UInt8>)
    -> Int?
  {
    let start = key.count - word.count
    guard start > 0 else { return nil }
    for offset in 0..<word.count where data[word.lowerBound + offset] != key[start + offset] { return nil }
    if data[word.lowerBound] >= 0xE0 || key[start - 1] >= 0x80 { return start }
    return key[start - 1] == 0x20 ? start - 1 : nil
  }
}
