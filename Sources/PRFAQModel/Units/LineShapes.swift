internal import PRFAQProse

/// Tells how the lines of one paragraph are set, and which of them open a new matter.
struct LineShapes {
  let bytes: [UInt8]
  let spans: ArraySlice<InlineSpan>
  let isInList: Bool
  let vocabulary: Vocabulary

  /// What a group of lines looks like.
  struct Shape {
    var form: Unit.Form
    var level = 0
    var label: Range<Int>?
  }

  /// Headings are short: a bold line above this many bytes is an emphasised paragraph.
  ///
  /// 300 bytes are 100 Hangul syllables, twice the longest headline of the survey.
  private static let longestHeading = 300

  /// Whether a line begins something new after the lines before it.
  func opens(_ line: Range<Int>, after group: Range<Int>) -> Bool {
    let line = trimmed(line)
    if line.isEmpty { return false }
    if isCovered(group, by: .strong) || isCovered(group, by: .emphasis) { return true }
    // Emphasis that wraps over lines is one line to its author.
    if spans.contains(where: { $0.text.lowerBound < line.lowerBound && $0.text.upperBound > line.lowerBound })
    {
      return false
    }
    if isCovered(line, by: .strong) { return true }
    if label(of: line) != nil { return true }
    if QuestionForm.hasPrefix(bytes, line) || QuestionForm.hasAnswerPrefix(bytes, line) {
      // An answer stays with its question; only a question opens a new unit.
      return QuestionForm.hasPrefix(bytes, line)
    }
    if isImage(line) { return true }
    return OutlineMark.length(bytes, line) != nil
  }

  /// The form, level and label of a group of lines.
  func shape(_ group: Range<Int>, isAlone: Bool) -> Shape {
    let range = trimmed(group)
    if range.isEmpty || isImage(range) { return Shape(form: spans.isEmpty ? .paragraph : .image) }
    if range.count <= Self.longestHeading {
      if isCovered(range, by: .strong) {
        return isInList ? Shape(form: .paragraph, label: range) : Shape(form: .boldLine, level: 7)
      }
      if isCovered(range, by: .emphasis) { return Shape(form: .italicLine) }
      if !isInList, range.count <= 90, !bytes[range].contains(0x0A),
        HeadingTable.meanings(of: bytes, range, vocabulary) != nil
      {
        return Shape(form: .plainHeading, level: 8)
      }
    }
    return Shape(form: .paragraph, label: label(of: range))
  }

  /// A label at the start of a line: bold text that ends in a colon, stop or question mark, or a plain one that
  /// is a known heading.
  func label(of line: Range<Int>) -> Range<Int>? {
    let line = trimmed(line)
    let content = QuestionForm.hasPrefix(bytes, line) ? line.lowerBound : skipMarks(line)
    if let span = spans.first(where: { $0.kind == .strong && $0.text.upperBound > line.lowerBound }),
      span.text.lowerBound <= content + 4, span.text.upperBound <= line.upperBound
    {
      let inner = trimmed(span.text)
      guard !inner.isEmpty, inner.count <= Self.longestHeading else { return nil }
      let isClosed = Self.closes(bytes, at: inner.upperBound - 1, from: inner.lowerBound)
      let follows = nextVisible(span.text.upperBound, line.upperBound)
      let isFollowed = follows.map { Self.isColon(bytes, $0) } ?? false
      if isClosed || isFollowed || HeadingTable.meanings(of: bytes, inner, vocabulary) != nil {
        return line.lowerBound..<(isFollowed ? colonEnd(follows ?? inner.upperBound) : span.text.upperBound)
      }
      return nil
    }
    if let end = OutlineMark.bracketEnd(bytes, content..<line.upperBound),
      HeadingTable.meanings(of: bytes, content..<end, vocabulary) != nil
    {
      return line.lowerBound..<end
    }
    // A known heading behind a number, on a line of its own above its text.
    if content > line.lowerBound, let end = bytes[line].firstIndex(of: 0x0A), end - content <= 90,
      HeadingTable.meanings(of: bytes, content..<end, vocabulary) != nil
    {
      return line.lowerBound..<end
    }
    // A plain label: a known heading and a colon.
    var index = content
    let limit = min(line.upperBound, content + 60)
    while index < limit {
      if Self.isColon(bytes, index) {
        let key = content..<index
        guard !key.isEmpty, HeadingTable.meanings(of: bytes, key, vocabulary) != nil || isMetadata(key) else {
          return nil
        }
        return line.lowerBound..<colonEnd(index)
      }
      index += 1
    }
    return nil
  }

  /// Whether a short label names metadata, such as an author or a version.
  private func isMetadata(_ range: Range<Int>) -> Bool {
    range.count <= 30
      && Lexicon(vocabulary).matches(in: bytes, range, lists: .metadata).contains {
        $0.lists.contains(.metadata) && $0.range.lowerBound == range.lowerBound
      }
  }

  private func isImage(_ range: Range<Int>) -> Bool {
    isCovered(range, by: .image)
  }

  /// Whether spans of one kind cover all letters of a range.
  private func isCovered(_ range: Range<Int>, by kind: InlineSpan.Kind) -> Bool {
    var at = skipMarks(trimmed(range))
    let end = trimmed(range).upperBound
    var isAny = false
    for span in spans where span.kind == kind && span.text.lowerBound >= at && span.text.upperBound <= end + 1
    {
      if span.text.lowerBound < at { continue }
      guard isOnlyMarks(at..<span.text.lowerBound) else { return false }
      at = span.text.upperBound
      isAny = true
    }
    return isAny && isOnlyMarks(at..<max(at, end))
  }

  private func isOnlyMarks(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let byte = bytes[index]
      return byte <= 0x2F || (byte >= 0x3A && byte <= 0x40) || Self.isColon(bytes, index)
        || (index > 1 && Self.isColon(bytes, index - 1)) || (index > 2 && Self.isColon(bytes, index - 2))
    }
  }

  private func skipMarks(_ line: Range<Int>) -> Int {
    line.lowerBound + (OutlineMark.length(bytes, line) ?? 0)
  }

  private func nextVisible(_ from: Int, _ end: Int) -> Int? {
    var index = from
    while index < end, bytes[index] == 0x20 { index += 1 }
    return index < end ? index : nil
  }

  private func colonEnd(_ index: Int) -> Int { index + (bytes[index] == 0xEF ? 3 : 1) }

  private static func isColon(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0x3A
      || (bytes[index] == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBC
        && bytes[index + 2] == 0x9A)
  }

  /// Whether a label's last character closes it: `:`, `.`, `?`, `!`, their full-width twins or a long dash.
  private static func closes(_ bytes: [UInt8], at index: Int, from start: Int) -> Bool {
    switch bytes[index] {
    case 0x3A, 0x2E, 0x3F, 0x21, 0x5D: return true
    case 0x9A, 0x9F, 0x8E:
      return index - 2 >= start && bytes[index - 2] == 0xEF && bytes[index - 1] == 0xBC
    case 0x93, 0x94:
      return index - 2 >= start && bytes[index - 2] == 0xE2 && bytes[index - 1] == 0x80
    case 0x91: return index - 2 >= start && bytes[index - 2] == 0xE3 && bytes[index - 1] == 0x80
    default: return false
    }
  }

  /// A range without spaces and line feeds at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}
