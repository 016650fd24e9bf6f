internal import PRFAQModel
internal import PRFAQProse

// What the author answers to the five questions.
extension Facts {
  /// The answers to one of the five questions; those that are still open are left to the placeholder rule.
  func answers(to kind: CustomerQuestion.Kind) -> [Range<Int>] {
    draft.customerQuestions.filter { $0.kind == kind }.compactMap { $0.answer }.filter {
      !hasPlaceholder(in: $0)
    }
  }

  /// The sentences of a range: each block by itself, and within blocks as their language ends them.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    draft.source.lines(in: range).flatMap { line in
      let language = Language.detect(bytes, line)
      return Sentences.ranges(in: bytes, line, language: language)
    }
  }
}

extension Facts {
  /// Where a finder sees something in the text of a range, which it gets composed and without markup.
  func place(in range: Range<Int>, _ find: (String) -> Range<Int>?) -> Range<Int>? {
    let text = PlainText(Array(bytes[range]))
    guard let found = find(String(decoding: text.bytes, as: UTF8.self)) else { return nil }
    let place = text.sourceRange(of: found)
    return range.lowerBound + place.lowerBound..<range.lowerBound + place.upperBound
  }
}
