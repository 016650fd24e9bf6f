internal import PRFAQProse

extension QuestionForm {
  /// Whether a text begins with a mark of a question, such as `Q1.` or `질문:`.
  static func hasPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    stripPrefix(bytes, range) != nil || hasSpacedSign(bytes, range) || signEnd(bytes, range) != nil
  }

  /// Whether a text begins with a sign that may be a word and nothing that says it is a mark: `문 앞에`.
  static func hasOnlySpacedSign(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    stripPrefix(bytes, range) == nil && hasSpacedSign(bytes, range)
  }

  /// Where the words begin behind a question mark that opens a line, as in `? how long does it last`.
  static func signEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let index = range.lowerBound
    guard index + 2 < range.upperBound, bytes[index] == 0x3F, bytes[index + 1] == 0x20,
      bytes[index + 2] > 0x20
    else { return nil }
    return index + 2
  }

  /// Whether a text begins with 問, 问 or 문 and a space, with or without a number between.
  private static func hasSpacedSign(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x2A { index += 1 }
    guard index + 3 < range.upperBound else { return false }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE5, 0x95, 0x8F), (0xE9, 0x97, 0xAE), (0xEB, 0xAC, 0xB8): index += 3
    default: return false
    }
    let start = index
    while index < range.upperBound {
      if bytes[index] == 0x20 || bytes[index] == 0x2E || (bytes[index] >= 0x30 && bytes[index] <= 0x39) {
        index += 1
      } else if index + 2 < range.upperBound, bytes[index] == 0xE3, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x80 || bytes[index + 2] == 0x81
      {
        index += 3
      } else if OutlineMark.isHanNumeral(bytes, index) {
        index += 3
      } else {
        break
      }
    }
    return index > start && index < range.upperBound
  }

  /// Whether a text begins with a mark of an answer, such as `A:` or `답:`.
  static func hasAnswerPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    answerPrefix(bytes, range) != nil
  }
}
