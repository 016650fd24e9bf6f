internal import CWordData

/// Headings that name questions and who asks them in words of their own: "Questions we expect from customers",
/// 경영진이 물어볼 질문.
///
/// Every word must be accounted for as an audience, a word for questions, or a word that says nothing; at
/// least one must be a word for questions.
struct FAQHeadings: Sendable {
  static let shared = WordTables.shared.parts(of: .faqHeadings).map { FAQHeadings($0) } ?? FAQHeadings()

  private enum Class: UInt8, Sendable {
    case external = 1
    case internalAudience = 2
    case question = 4
    case filler = 0
  }

  /// Without a gap between its numbers, for it is laid out.
  private struct Word: Sendable {
    /// Where the word stands in the file.
    var start: UInt32
    var length: UInt16
    /// The next word that begins alike, plus one.
    var next: UInt16
    var bits: UInt32
  }

  private let words: WordTableArray<Word>
  /// The words by how they begin, plus one.
  private let heads: WordTableArray<UInt16>

  /// Reads them from the parts of a table.
  private init(_ parts: WordTableParts) {
    var parts = parts
    words = WordTableArray(parts.next())
    heads = WordTableArray(parts.next())
  }

  /// Lays them out.
  func lay(out writer: inout WordTableWriter) {
    writer.add(words.array)
    writer.add(heads.array)
  }

  /// Reads them from the list.
  init() {
    let data = DataFile.bytes(prfaq_data_faq_headings)
    var words: [Word] = []
    words.reserveCapacity(1024)
    var heads = [UInt16](repeating: 0, count: Self.headCount)
    data.forEachLine { line in
      guard let (name, _, word) = data.threeFields(line) else { return }
      let kind: Class =
        switch data[name.lowerBound] {
        case 0x65: .external
        case 0x69: .internalAudience
        case 0x71: .question
        default: .filler
        }
      let first = Self.beginning(data, word.lowerBound, word.upperBound)
      words.append(
        Word(
          start: UInt32(truncatingIfNeeded: word.lowerBound), length: UInt16(truncatingIfNeeded: word.count),
          next: heads[first], bits: UInt32(kind.rawValue)))
      heads[first] = UInt16(truncatingIfNeeded: words.count)
    }
    self.words = WordTableArray(words)
    self.heads = WordTableArray(heads)
  }

  private static let headCount = 1024

  /// The place among the heads of how a word begins: with its first two bytes, or its first character of three.
  @inline(__always)
  private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let first = Int(bytes[start])
    let second = start + 1 < end ? Int(bytes[start + 1]) : 0
    if first < 0xE0 { return (first << 3 ^ second) & (headCount - 1) }
    let third = start + 2 < end ? Int(bytes[start + 2]) : 0
    return (first << 8 ^ second << 4 ^ third) & (headCount - 1)
  }

  /// What kind of FAQ a key names, or nil when a word of it is not known.
  func meaning(of key: UnsafeBufferPointer<UInt8>) -> HeadingMeaning? {
    guard !key.isEmpty, key.count <= 120, begins(key) else { return nil }
    let final = classes(in: key)
    // Bit n is set when the classes met are the bits of n.
    if final & 1 << 7 != 0 { return .faq }
    if final & 1 << 5 != 0 { return .externalFAQ }
    if final & 1 << 6 != 0 { return .internalFAQ }
    return final & 1 << 4 != 0 ? .faq : nil
  }

  /// Whether one of the words begins a key; most keys begin with none.
  private func begins(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let data = DataFile.bytes(prfaq_data_faq_headings)
    func begins(behind head: UInt16) -> Bool {
      var next = Int(head)
      while next > 0 {
        if fits(words[next - 1], in: key, at: 0, data) { return true }
        next = Int(words[next - 1].next)
      }
      return false
    }
    return begins(behind: heads[Self.beginning(key, 0, key.count)])
      || key[0] < 0x80 && begins(behind: heads[Self.beginning(key, 0, 1)])
  }

  /// The sets of word classes that a reading of the whole key can meet; 0 when a word is not known.
  private func classes(in key: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let data = DataFile.bytes(prfaq_data_faq_headings)
    // The same for every position, as far as the reading got there.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: key.count + 1) { states in
      states.initialize(repeating: 0)
      states[0] = 1
      var furthest = 0
      for index in 0..<key.count {
        // Behind a word that is not known nothing can be read.
        if index > furthest { return 0 }
        guard states[index] != 0 else { continue }
        if key[index] == 0x20 {
          states[index + 1] |= states[index]
          furthest = max(furthest, index + 1)
          continue
        }
        // Words of one byte stand by themselves among the heads.
        for isSingle in [false, true] where !isSingle || key[index] < 0x80 {
          var next = Int(heads[Self.beginning(key, index, isSingle ? index + 1 : key.count)])
          while next > 0 {
            let word = words[next - 1]
            next = Int(word.next)
            guard fits(word, in: key, at: index, data) else { continue }
            furthest = max(furthest, index + Int(word.length))
            states[index + Int(word.length)] |= Self.advance(
              states[index], by: UInt8(truncatingIfNeeded: word.bits))
          }
        }
      }
      return states[key.count]
    }
  }

  private static func advance(_ states: UInt8, by bits: UInt8) -> UInt8 {
    var output: UInt8 = 0
    for state: UInt8 in 0..<8 where states & (1 << state) != 0 { output |= 1 << (state | bits) }
    return output
  }

  private func fits(
    _ word: Word, in key: UnsafeBufferPointer<UInt8>, at index: Int, _ data: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = index + Int(word.length)
    guard end <= key.count else { return false }
    for offset in 0..<Int(word.length) where data[Int(word.start) + offset] != key[index + offset] {
      return false
    }
    guard key[index] < 0xE0 else { return true }
    let startsWord = index == 0 || !Self.isLatinByte(key[index - 1])
    return startsWord && (end == key.count || !Self.isLatinByte(key[end]))
  }

  private static func isLatinByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0xC3 && byte <= 0xC5)
  }
}
