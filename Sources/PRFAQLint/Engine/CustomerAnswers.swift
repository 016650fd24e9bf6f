internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// What the author answers to the five questions.
extension Facts {
  /// The answers to one of the five questions; those that are still open are left to the placeholder rule.
  func answers(to kind: CustomerQuestion.Kind) -> [Range<Int>] {
    onDemand.value({ $0.answers }, { $0.answers = $1 }) { wholeAnswers() }.filter { $0.kind == kind }.map {
      $0.answer
    }
  }

  private func wholeAnswers() -> [(kind: CustomerQuestion.Kind, answer: Range<Int>)] {
    draft.customerQuestions.compactMap { question in
      // Lines that run on from a list may hold the next question as well.
      guard let answer = question.answer, !hasPlaceholder(in: answer), !isEnumerated(answer), isWhole(answer),
        !draft.customerQuestions.contains(where: { $0.question.overlaps(answer) })
      else { return nil }
      return (question.kind, answer)
    }
  }

  /// Whether a text is an answer from its first word on; a full stop or a comma is what a line that asks and answers
  /// left behind.
  private func isWhole(_ text: Range<Int>) -> Bool {
    let bytes = composedBytes(text)
    if Characters.openPlainly(bytes) { return true }
    let words = String(decoding: bytes, as: UTF8.self)
    guard let first = words.first(where: { !$0.isWhitespace }) else { return false }
    return !".,。、，．·)）".contains(first) && words.hasMore(than: 3) { $0.isLetter || $0.isNumber }
  }

  /// Whether a text begins as the next point of a Korean outline: `나. 무엇이 불편한가`.
  private func isEnumerated(_ text: Range<Int>) -> Bool {
    text.count > 5 && bytes[text.lowerBound] >= 0xEA && bytes[text.lowerBound] <= 0xED
      && bytes[text.lowerBound + 3] == 0x2E && bytes[text.lowerBound + 4] == 0x20
  }

  /// The sentences of a range: each block by itself, and within blocks as their language ends them.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    wholeLines(in: range).flatMap { line in
      let language = Language.detect(bytes, line)
      return Sentences.ranges(in: bytes, line, language: language)
    }
  }

  /// The first of them.
  func firstSentence(in range: Range<Int>) -> Range<Int>? {
    for line in wholeLines(in: range) {
      let language = Language.detect(bytes, line)
      if let first = Sentences.ranges(in: bytes, line, language: language).first { return first }
    }
    return nil
  }

  /// The lines of a range, those of one paragraph as one: where it is wrapped says nothing.
  private func wholeLines(in range: Range<Int>) -> [Range<Int>] {
    let paragraphs = nodes(overlapping: range).map { draft.tree.nodes[$0] }.filter { $0.kind == .paragraph }
    var lines: [Range<Int>] = []
    for line in draft.source.lines(in: range) {
      if let last = lines.last,
        paragraphs.contains(where: { $0.range.overlaps(last) && $0.range.overlaps(line) })
      {
        lines[lines.count - 1] = last.lowerBound..<line.upperBound
      } else {
        lines.append(line)
      }
    }
    return lines
  }
}

extension Facts {
  /// Where a finder sees something in the text of a range, which it gets composed and without markup.
  func place(in range: Range<Int>, _ find: (String) -> Range<Int>?) -> Range<Int>? {
    let text = folded(range)
    // To its readers a line that goes on below goes on behind a blank.
    let line = text.bytes.map { $0 == 0x0A ? 0x20 : $0 }
    guard let found = find(String(decoding: line, as: UTF8.self)) else { return nil }
    let place = text.sourceRange(of: found)
    return range.lowerBound + place.lowerBound..<range.lowerBound + place.upperBound
  }
}
