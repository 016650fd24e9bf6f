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
    let words = folded(text)
    let language = draft.language
    guard let sentence = Sentences.ranges(in: words.bytes, words.range, language: language).first else {
      return false
    }
    if Dates.find(in: words.bytes, sentence, language: language).contains(where: { $0.date.month != nil }) {
      return true
    }
    return language.isKorean && Self.hasBareDay(String(decoding: words.bytes[sentence], as: UTF8.self))
  }

  /// Whether a Korean sentence names a day without its month, as newspapers do: `14일 출시했다`, not `14일 만에`.
  private static func hasBareDay(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ")
    return zip(words, words.dropFirst()).contains { word, next in
      guard word.hasSuffix("일"), let day = Int(word.dropLast()), (1...31).contains(day) else { return false }
      return !["안", "만", "동안", "이내", "뒤", "전", "후", "치"].contains { next.hasPrefix($0) }
    }
  }

  /// Whether date or place stand in another form than a dateline: on labelled lines above the announcement, or
  /// as a place and a year before its dash.
  func namesDateBefore(_ summary: Range<Int>) -> Bool {
    let source = draft.source
    let first = source.line(at: releaseStart)
    let last = source.line(at: summary.lowerBound)
    let isLabelled = (min(first, last)...last).contains { number in
      let line = source.lineRange(number)
      let text = folded(line)
      // A labelled line is short; a paragraph may name any date.
      return text.bytes.count <= 80
        && Dates.find(in: text.bytes, text.range, language: draft.language).contains { $0.date.day != nil }
    }
    return isLabelled || opensWithYearAndDash(summary)
  }

  /// Whether a text opens with a few words, a year and a dash: `Tel Aviv, 2026 —`.
  private func opensWithYearAndDash(_ text: Range<Int>) -> Bool {
    let opening = words(text.lowerBound..<min(text.upperBound, text.lowerBound + 90))
    guard let dash = opening.firstIndex(where: { $0 == "—" || $0 == "–" }) else { return false }
    return opening[..<dash].split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("20")) }
  }
}
