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
    let end = paragraph?.upperBound ?? draft.wholeLine(at: at).upperBound
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
    let isLabelled = (min(first, last)...last).contains { namesDay(inShort: source.lineRange($0)) }
    return isLabelled || opensWithYearAndDash(summary) || opensWithShortDate(summary) || namesReleaseDay
  }

  /// Whether the head of the document gives the day of the release on a line of its own: `公開日: 2026年10月1日`.
  ///
  /// The day on which the document was written or changed is another one.
  var namesReleaseDay: Bool {
    let source = draft.source
    let end = draft.pressRelease?.summary.first?.lowerBound ?? releaseStart
    let last = source.line(at: max(end, releaseStart))
    let first = source.line(at: documentStart)
    return (min(first, last)...last).contains { number in
      let line = source.lineRange(number)
      guard line.count <= 120, namesDay(inShort: line) else { return false }
      let words = composed(line).lowercased()
      return Self.releaseDays.occur(in: words) && !Self.otherDays.occur(in: words)
    }
  }

  private static let releaseDays = Phrases(list: "datelines-release-days")
  private static let otherDays = Phrases(list: "datelines-other-days")

  /// Whether the front matter gives the day of the release.
  var hasReleaseDayInFrontMatter: Bool {
    ["date", "launch", "launch_date", "release_date"].contains { key in
      draft.metadata.value(key).map { value in
        let bytes = Array(value.utf8)
        return Dates.find(in: bytes, 0..<bytes.count, language: draft.language).contains {
          $0.date.day != nil
        }
      } ?? false
    }
  }

  /// Whether a short line names a day; a paragraph may name any.
  private func namesDay(inShort line: Range<Int>) -> Bool {
    let text = folded(line)
    return text.bytes.count <= 80
      && Dates.find(in: text.bytes, text.range, language: draft.language).contains { $0.date.day != nil }
  }

  /// Whether a text opens with brackets that hold a date with its year cut short: `(경북 구미, ’26. 5. 6)`.
  private func opensWithShortDate(_ text: Range<Int>) -> Bool {
    let opening = words(text.lowerBound..<min(text.upperBound, text.lowerBound + 60)).drop {
      " *_".contains($0)
    }
    guard let first = opening.first, "([【（".contains(first),
      let close = opening.firstIndex(where: { ")]】）".contains($0) })
    else { return false }
    return opening[..<close].split { !$0.isNumber }.count { $0.count <= 2 } >= 3
  }

  /// Whether the document says of itself that it stays inside: a memorandum goes without city and medium.
  var isInternalAnnouncement: Bool {
    // Where nothing was taken for the summary, the first lines of the release are looked at.
    let end = draft.pressRelease?.summary.first.map { $0.upperBound } ?? releaseStart + 600
    let head = composed(0..<min(bytes.count, end)).lowercased()
    return Self.internalMarks.occur(in: head)
  }

  private static let internalMarks = Phrases(list: "datelines-internal-marks")

  /// Whether a text opens with a place and a date or an outlet in brackets, whatever place it is: `(가람=2026. 10. 1.)`.
  func opensWithBracketedPlace(_ text: Range<Int>) -> Bool {
    let opening = composed(text.lowerBound..<min(text.upperBound, text.lowerBound + 90)).drop {
      "*_ >\\".contains($0)
    }
    guard let first = opening.first, "([【（［".contains(first),
      let close = opening.firstIndex(where: { ")]】）］".contains($0) })
    else { return false }
    let inside = opening[..<close]
    return inside.contains { "=＝".contains($0) } && inside.count { $0.isLetter } > 1
  }

  /// Whether a text opens with a few words, a year and a dash: `Tel Aviv, 2026 —`.
  private func opensWithYearAndDash(_ text: Range<Int>) -> Bool {
    let opening = words(text.lowerBound..<min(text.upperBound, text.lowerBound + 90))
    guard let dash = opening.firstIndex(where: { $0 == "—" || $0 == "–" }) else { return false }
    return opening[..<dash].split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("20")) }
  }
}
