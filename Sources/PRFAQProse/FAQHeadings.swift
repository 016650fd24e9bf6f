internal import CWordData

/// Headings that name questions and who asks them in words of their own: "Questions we expect from customers",
/// 경영진이 물어볼 질문.
///
/// Every word must be accounted for as an audience, a word for questions, or a word that says nothing; at
/// least one must be a word for questions.
struct FAQHeadings: Sendable {
  static let shared = FAQHeadings()

  private enum Class: UInt8, Sendable {
    case external = 1
    case internalAudience = 2
    case question = 4
    case filler = 0
  }

  private struct Word: Sendable {
    /// Where the word stands in the file.
    var start: UInt32
    var length: UInt16
    var bits: UInt8
    /// The next word with the same first byte, plus one.
    var next: UInt16
  }

  private let words: [Word]
  /// The words by their first byte, plus one.
  private let heads: [UInt16]

  private init() {
    let data = DataFile.bytes(prfaq_data_faq_headings)
    var words: [Word] = []
    words.reserveCapacity(1024)
    var heads = [UInt16](repeating: 0, count: 256)
    data.forEachLine { line in
      guard let (name, _, word) = data.threeFields(line) else { return }
      let kind: Class =
        switch data[name.lowerBound] {
        case 0x65: .external
        case 0x69: .internalAudience
        case 0x71: .question
        default: .filler
        }
      let first = Int(data[word.lowerBound])
      words.append(
        Word(
          start: UInt32(truncatingIfNeeded: word.lowerBound), length: UInt16(truncatingIfNeeded: word.count),
          bits: kind.rawValue, next: heads[first]))
      heads[first] = UInt16(truncatingIfNeeded: words.count)
    }
    self.words = words
    self.heads = heads
  }

  /// What kind of FAQ a key names, or nil when a word of it is not known.
  func meaning(of key: [UInt8]) -> HeadingMeaning? {
    guard key.count <= 120 else { return nil }
    let data = DataFile.bytes(prfaq_data_faq_headings)
    // For every position the set of word classes that a reading up to there can have met.
    var states = [UInt8](repeating: 0, count: key.count + 1)
    states[0] = 1
    var furthest = 0
    for index in 0..<key.count {
      // Behind a word that is not known nothing can be read.
      if index > furthest { return nil }
      guard states[index] != 0 else { continue }
      if key[index] == 0x20 {
        states[index + 1] |= states[index]
        furthest = max(furthest, index + 1)
        continue
      }
      var next = Int(heads[Int(key[index])])
      while next > 0 {
        let word = words[next - 1]
        next = Int(word.next)
        guard fits(word, in: key, at: index, data) else { continue }
        furthest = max(furthest, index + Int(word.length))
        states[index + Int(word.length)] |= Self.advance(states[index], by: word.bits)
      }
    }
    // Bit n is set when the classes met are the bits of n.
    let final = states[key.count]
    if final & 1 << 7 != 0 { return .faq }
    if final & 1 << 5 != 0 { return .externalFAQ }
    if final & 1 << 6 != 0 { return .internalFAQ }
    return final & 1 << 4 != 0 ? .faq : nil
  }

  private static func advance(_ states: UInt8, by bits: UInt8) -> UInt8 {
    var output: UInt8 = 0
    for state: UInt8 in 0..<8 where states & (1 << state) != 0 { output |= 1 << (state | bits) }
    return output
  }

  private func fits(_ word: Word, in key: [UInt8], at index: Int, _ data: UnsafeBufferPointer<UInt8>) -> Bool
  {
    let end = index + Int(word.length)
    guard end <= key.count else { return false }
    for offset in 1..<max(1, Int(word.length)) where data[Int(word.start) + offset] != key[index + offset] {
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
