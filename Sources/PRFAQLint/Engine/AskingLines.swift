internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// A second look at the lines of a document before a rule says that nobody asks anything.
extension Facts {
  /// How many short lines ask something, the customer questions and quotations aside.
  var askingLines: Int {
    let parts = draft.parts.filter { $0.kind != .customerQuestion && !$0.kind.isQuote }
    return parts.reduce(0) { sum, part in
      sum + lines(of: part.range).count { $0.count <= Self.shortLine && questionEnd(in: $0) != nil }
    }
  }

  /// Whether some line announces five questions, or lines outside the FAQ ask three of the five in plain words.
  var asksFiveQuestionsSomewhere: Bool {
    var asked: Set<FiveQuestion> = []
    for part in draft.parts where part.kind != .frontMatter {
      for line in lines(of: part.range) {
        if line.count <= Self.shortLine, announcesFive(line) { return true }
        // A FAQ asks about customers and their problems as well.
        if part.kind.isFAQ { continue }
        let naming = line.lowerBound..<(questionEnd(in: line) ?? line.upperBound)
        // A short name such as "Customer" means the question only in a list of its fellows.
        if let found = FiveQuestions.match(bytes, cell(of: naming)), found.score > 1 {
          asked.insert(found.question)
        }
        if asked.count > 2 { return true }
      }
    }
    return false
  }

  /// Longer lines are paragraphs.
  private static let shortLine = 240

  private func lines(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    let source = draft.source
    return (source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1)).map {
      source.lineRange($0)
    }
  }

  /// The end of the first question mark in a line; nil without one.
  private func questionEnd(in line: Range<Int>) -> Int? {
    line.first { index in
      bytes[index] == 0x3F
        || bytes[index] == 0x9F && index >= 2 && bytes[index - 1] == 0xBC && bytes[index - 2] == 0xEF
    }.map { $0 + 1 }
  }

  /// The first cell of a table row, any other line whole.
  private func cell(of line: Range<Int>) -> Range<Int> {
    guard bytes[line].first == 0x7C else { return line }
    let start = line.lowerBound + 1
    return start..<(bytes[start..<line.upperBound].firstIndex(of: 0x7C) ?? line.upperBound)
  }

  private func announcesFive(_ line: Range<Int>) -> Bool {
    let words = words(line).lowercased()
    let questions = ["질문", "물음", "質問", "question", "问题", "pregunta", "frage", "pergunta"]
    let five = ["다섯", "5가지", "5개", "五", "five", "5 ", "5つ", "cinco", "cinq", "fünf"]
    return questions.contains { words.contains($0) } && five.contains { words.contains($0) }
  }
}
