internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// A second look at the lines of a document before a rule says that nobody asks anything.
extension Facts {
  /// How many short lines ask something, the customer questions and quotations aside.
  var askingLines: Int {
    visibleLines.count { line in
      guard line.count <= Self.shortLine, questionEnd(in: line) != nil else { return false }
      let kind = kind(ofVisible: line)
      return kind != .customerQuestion && !(kind?.isQuote ?? false)
    }
  }

  /// Whether some line announces five questions, or lines outside the FAQ ask three of the five in plain words.
  var asksFiveQuestionsSomewhere: Bool {
    let text = visibleText.bytes
    var asked: [FiveQuestion] = []
    for line in visibleLines {
      let opening = line.prefixed(by: Self.shortLine)
      if opening == line, Self.questions.occur(in: text, line), namesQuestions(line), namesFive(line) {
        return true
      }
      guard let end = questionEnd(in: opening),
        // A FAQ asks about customers and their problems as well.
        !(kind(ofVisible: line)?.isFAQ ?? false),
        // A short name such as "Customer" means the question only in a list of its fellows.
        let found = FiveQuestions.match(text, line.lowerBound..<end), found.score > 1
      else { continue }
      if !asked.contains(found.question) { asked.append(found.question) }
      if asked.count > 2 { return true }
    }
    return false
  }

  /// Longer lines are paragraphs.
  private static let shortLine = 240

  private var visibleLines: [Range<Int>] {
    visibleText.bytes.withUnsafeBufferPointer { text in
      var lines: [Range<Int>] = []
      var start = 0
      while start < text.count {
        let end = ByteSearch.first(0x0A, in: text, from: start)
        if start < end { lines.append(start..<end) }
        start = end + 1
      }
      return lines
    }
  }

  private func kind(ofVisible line: Range<Int>) -> PartKind? {
    let at = visibleText.sourceOffset(of: line.lowerBound)
    let index = draft.parts.partitionPoint { $0.range.upperBound < at }
    return index < draft.parts.count ? draft.parts[index].kind : nil
  }

  /// The end of the first question mark in a line; nil without one.
  private func questionEnd(in line: Range<Int>) -> Int? {
    visibleText.bytes.withUnsafeBufferPointer { whole in
      let text = UnsafeBufferPointer(rebasing: whole[..<line.upperBound])
      var index = line.lowerBound
      while true {
        // EF begins the full-width mark.
        index = ByteSearch.first(0x3F, or: 0xEF, in: text, from: index)
        guard index < text.count else { return nil }
        if text[index] == 0x3F { return index + 1 }
        if index + 2 < text.count, text[index + 1] == 0xBC, text[index + 2] == 0x9F { return index + 3 }
        index += 1
      }
    }
  }

  /// Whether a line has a word for questions and not just one that ends alike.
  private func namesQuestions(_ line: Range<Int>) -> Bool {
    let text = visibleText.bytes
    return line.contains { index in
      let words: [StaticString]
      switch text[index] {
      case 0xEC: words = ["질문"]
      case 0xEB: words = ["물음"]
      case 0xE8: words = ["質問", "質疑"]
      case 0xE9: words = ["问题"]
      case 0x51, 0x71: words = ["uestion"]
      case 0x50, 0x70: words = ["regunta", "ergunta"]
      case 0x46, 0x66: words = ["rage"]
      default: return false
      }
      let start = text[index] < 0x80 ? index + 1 : index
      return words.contains { word in
        word.withUTF8Buffer { text[start..<line.upperBound].starts(with: $0) }
      }
    }
  }

  private static let questions = Phrases(list: "asking-lines-questions")
  private static let five = ["다섯", "5가지", "5개", "五", "five", "5 ", "5つ", "cinco", "cinq", "fünf"]
    .map { Array($0.utf8) }
  private static let fiveHeads = five.map { $0[0] }.distinct

  /// Whether a line counts five and not far from there has a word for questions: `it took 25 minutes` counts none.
  private func namesFive(_ line: Range<Int>) -> Bool {
    let text = Array(String(decoding: visibleText.bytes[line], as: UTF8.self).lowercased().utf8)
    for start in text.indices where Self.fiveHeads.contains(text[start]) {
      guard let word = Self.five.first(where: { text[start...].starts(with: $0) }) else { continue }
      if start > 0, text[start] == 0x35, text[start - 1] & 0xF0 == 0x30 { continue }
      let end = start + word.count
      // `five questions about the customer`, `질문 다섯 가지`.
      let window = max(0, start - 16)..<min(text.count, end + 24)
      if Self.questions.occur(in: text, window) { return true }
    }
    return false
  }
}
