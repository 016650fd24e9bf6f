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
    var bytes: [UInt8]
    var bits: UInt8
    var isLatin: Bool
  }

  /// The words by their first byte.
  private let words: [[Word]]

  private init() {
    let data = DataFile.bytes(prfaq_data_faq_headings)
    var words = [[Word]](repeating: [], count: 256)
    data.forEachLine { line in
      let fields = data.fields(line)
      guard fields.count == 3 else { return }
      let word = Array(data[fields[2]])
      guard let first = word.first else { return }
      let kind: Class =
        switch data[fields[0].lowerBound] {
        case 0x65: .external
        case 0x69: .internalAudience
        case 0x71: .question
        default: .filler
        }
      words[Int(first)].append(Word(bytes: word, bits: kind.rawValue, isLatin: first < 0xE0))
    }
    self.words = words
  }

  /// What kind of FAQ a key names, or nil when a word of it is not known.
  func meaning(of key: [UInt8]) -> HeadingMeaning? {
    guard key.count <= 120 else { return nil }
    // For every position the set of word classes that a reading up to there can have met.
    var states = [UInt8](repeating: 0, count: key.count + 1)
    states[0] = 1
    for index in 0..<key.count where states[index] != 0 {
      if key[index] == 0x20 {
        states[index + 1] |= states[index]
        continue
      }
      for word in words[Int(key[index])] where fits(word, in: key, at: index) {
        states[index + word.bytes.count] |= Self.advance(states[index], by: word.bits)
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

  private func fits(_ word: Word, in key: [UInt8], at index: Int) -> Bool {
    let end = index + word.bytes.count
    guard end <= key.count, key[index..<end].elementsEqual(word.bytes) else { return false }
    guard word.isLatin else { return true }
    let startsWord = index == 0 || !Self.isLatinByte(key[index - 1])
    return startsWord && (end == key.count || !Self.isLatinByte(key[end]))
  }

  private static func isLatinByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0xC3 && byte <= 0xC5)
  }
}
