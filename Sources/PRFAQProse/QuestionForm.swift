/// Whether a line asks, and how it is marked.
public enum QuestionForm {
  /// Whether a line or heading is a question by its form.
  ///
  /// A question mark decides; without one an interrogative must go with an ending or an opening that asks.
  ///
  /// The language is asked for only where it matters.
  public static func isQuestion(
    _ bytes: [UInt8], _ range: Range<Int>, language: @autoclosure () -> Language
  ) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      QuestionReader(buffer, range.clamped(toCount: buffer.count)).isQuestion(language)
    }
  }

  /// Whether a line begins as questions do and ends as no sentence does: `Who pays`, `What about the walkers`.
  ///
  /// Topics do as well, so this tells something only beside lines that ask.
  public static func opensAsking(_ bytes: [UInt8], _ range: Range<Int>, language: Language) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      QuestionReader(buffer, range.clamped(toCount: buffer.count)).opensAsking(language)
    }
  }

  /// What follows a mark such as `Q1.`, 질문 1: or `問：` at the start of a line; nil without such a mark.
  public static func stripPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { buffer in
      QuestionReader(buffer, range.clamped(toCount: buffer.count)).content(behind: QuestionWords.question)
    }
  }

  /// What follows a mark such as `A:`, 답변: or `R:` at the start of a line; nil without such a mark.
  public static func answerPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { buffer in
      QuestionReader(buffer, range.clamped(toCount: buffer.count)).content(behind: QuestionWords.answer)
    }
  }
}
