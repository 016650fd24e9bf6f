internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// What a dateline is made of, as far as rules ask for it.
enum DatelineElement {
  case city
  case date
}

extension Facts {
  /// Whether a dateline is still to be filled in where an element belongs.
  ///
  /// `[도시명]` stands for the city alone; `TBD` stands for everything.
  func isPlaceholder(_ dateline: DatelineView, for element: DatelineElement) -> Bool {
    guard dateline.isPlaceholder else { return false }
    let words = words(dateline.range).lowercased()
    let namesCity = ["city", "location", "place", "도시", "지역", "장소", "都市"].contains { words.contains($0) }
    let namesDate = ["date", "month", "날짜", "일자", "출시일", "년", "월", "日", "月"].contains { words.contains($0) }
    guard namesCity != namesDate else { return true }
    return element == .city ? namesCity : namesDate
  }

  /// Whether the sentence that follows a dateline names a day.
  func namesDate(after dateline: DatelineView) -> Bool {
    let at = dateline.range.upperBound
    let paragraph = draft.pressRelease?.summary.first { $0.contains(at) }
    return opensWithDate(
      (paragraph ?? at..<draft.source.lineRange(draft.source.line(at: at)).upperBound), from: at)
  }

  /// Whether the first sentence of a text names a day.
  func opensWithDate(_ text: Range<Int>, from start: Int? = nil) -> Bool {
    guard let sentence = firstSentence(of: (start ?? text.lowerBound)..<text.upperBound) else { return false }
    return !Dates.find(in: bytes, sentence).isEmpty
  }

  private func firstSentence(of text: Range<Int>) -> Range<Int>? {
    Sentences.ranges(in: bytes, text, language: draft.language).first
  }
}
