internal import PRFAQModel
internal import PRFAQProse

/// A word of Hanja in Korean prose, and how it is read.
struct HanjaWord: Sendable {
  /// Its bytes in the prose.
  let text: Range<Int>
  /// The characters.
  let hanja: String
  /// The reading in Hangul, as long.
  let reading: String
  /// Whether brackets behind it hold its reading, or it stands in brackets behind its reading.
  let isGlossed: Bool

  /// The words in order.
  static func find(in facts: Facts) -> [HanjaWord] {
    let written = facts.prose.visibleBytes
    let read = facts.prose.bytes
    guard written.count == read.count else { return [] }
    var words: [HanjaWord] = []
    for block in facts.prose.blocks where block.language.isKorean {
      var at = block.text.lowerBound
      while at + 2 < block.text.upperBound {
        // Where reading and writing differ there is a Hanja.
        guard written[at] != read[at] || written[at + 1] != read[at + 1] || written[at + 2] != read[at + 2],
          written[at] >= 0xE4
        else {
          at += written[at] >= 0xE0 && written[at] < 0xF0 ? 3 : 1
          continue
        }
        let start = at
        while at + 2 < block.text.upperBound, written[at..<at + 3] != read[at..<at + 3], written[at] >= 0xE4 {
          at += 3
        }
        let reading = String(decoding: read[start..<at], as: UTF8.self)
        words.append(
          HanjaWord(
            text: start..<at, hanja: String(decoding: written[start..<at], as: UTF8.self), reading: reading,
            isGlossed: isGlossed(start..<at, Array(reading.utf8), written)))
      }
    }
    return words
  }

  private static func isGlossed(_ text: Range<Int>, _ reading: [UInt8], _ bytes: [UInt8]) -> Bool {
    let behind = text.upperBound
    if behind < bytes.count, bytes[behind] == 0x28, bytes[(behind + 1)...].starts(with: reading) {
      return true
    }
    guard text.lowerBound > 0, bytes[text.lowerBound - 1] == 0x28 else { return false }
    return bytes[..<(text.lowerBound - 1)].suffix(reading.count).elementsEqual(reading)
  }

  /// The first place where the reading stands in Hangul as a word, its gloss aside.
  func place(ofReadingIn bytes: [UInt8]) -> Range<Int>? {
    let wanted = Array(reading.utf8)
    guard let head = wanted.first else { return nil }
    for start in bytes.indices.dropLast(wanted.count)
    where bytes[start] == head && bytes[start...].starts(with: wanted) {
      // In the middle of a longer word it is another one.
      let startsWord = start == 0 || bytes[start - 1] < 0x80 && bytes[start - 1] != 0x28
      if startsWord { return start..<start + wanted.count }
    }
    return nil
  }
}
