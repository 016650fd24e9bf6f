internal import PRFAQProse

extension QuestionForm {
  /// Whether a text begins with a mark of a question, such as `Q1.` or `질문:`.
  static func hasPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { stripPrefix(bytes, range) != nil }

  /// Whether a text begins with a mark of an answer, such as `A:` or `답:`.
  static func hasAnswerPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { answerPrefix(bytes, range) != nil }
}
