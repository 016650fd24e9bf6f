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

  /// Whether the sentence that follows a dateline names a month or a day.
  func namesDate(after dateline: DatelineView) -> Bool {
    let at = dateline.range.upperBound
    let paragraph = draft.pressRelease?.summary.first { $0.contains(at) }
    let end = paragraph?.upperBound ?? draft.source.lineRange(draft.source.line(at: at)).upperBound
    return at < end && opensWithDate(at..<end)
  }

  /// Whether the first sentence of a text names a month or a day; a year alone may be about anything.
  func opensWithDate(_ text: Range<Int>) -> Bool {
    let words = PlainText(Array(bytes[text]))
    let language = draft.language
    guard let sentence = Sentences.ranges(in: words.bytes, words.range, language: language).first else {
      return false
    }
    return Dates.find(in: words.bytes, sentence, language: language).contains { $0.date.month != nil }
  }
}
