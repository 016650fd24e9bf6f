internal import PRFAQProse

extension QuestionForm {
  /// Whether a text begins with a mark of a question, such as `Q1.` or `질문:`.
  static func hasPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    stripPrefix(bytes, range) != nil || hasSpacedSign(bytes, range)
  }

  /// Whether a text begins with 問 or 문 and a space, with or without a number between.
  private static func hasSpacedSign(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let text = String(decoding: bytes[range.prefix(24)], as: UTF8.self)
    guard let sign = text.first(where: { $0 != " " && $0 != "*" }), sign == "問" || sign == "문" || sign == "问" else {
      return false
    }
    let rest = text.drop { $0 == " " || $0 == "*" }.dropFirst()
    let tail = rest.drop { $0.isNumber || "一二三四五六七八九十.．、".contains($0) || $0 == " " }
    let isSpaced = rest.first == " " || tail.first == "\u{3000}" || tail.count < rest.count
    return isSpaced && !tail.isEmpty
  }

  /// Whether a text begins with a mark of an answer, such as `A:` or `답:`.
  static func hasAnswerPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { answerPrefix(bytes, range) != nil }
}
