internal import PRFAQMarkdown
internal import PRFAQProse

/// Tells how the lines of one paragraph are set, and which of them open a new matter.
struct LineShapes {
  let bytes: [UInt8]
  let spans: ArraySlice<InlineSpan>
  let isInList: Bool
  let vocabulary: Vocabulary
  /// For each span the furthest that it or one before it reaches.
  private let reaches: [Int]
  /// The form that the lines of the paragraph repeat.
  private let series: LineSeries.Form

  init(
    bytes: [UInt8], spans: ArraySlice<InlineSpan>, isInList: Bool, vocabulary: Vocabulary,
    series: LineSeries.Form
  ) {
    self.series = series
    self.bytes = bytes
    self.spans = spans
    self.isInList = isInList
    self.vocabulary = vocabulary
    var furthest = 0
    reaches = spans.map { span in
      furthest = max(furthest, span.text.upperBound)
      return furthest
    }
  }

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
  ///
  /// Where a line only happens to begin because the one before is full, it takes more to open something.
  func opens(
    _ line: Range<Int>, after group: Range<Int>, previous: Range<Int>, isWrapped: Bool
  ) -> Bool {
    var line = trimmed(line)
    if line.isEmpty { return false }
    if isCovered(group, by: .strong) || isCovered(group, by: .emphasis) {
      // A label in bold that closes, such as a dateline, may fill its line by chance.
      return !isWrapped || !(beginsWithin(line) || closes(group))
    }
    // Emphasis that wraps over lines is one line to its author.
    if let span = firstSpan(reaching: line.lowerBound) {
      if span.text.lowerBound < line.lowerBound { return false }
      if span.text.lowerBound <= line.lowerBound + 4, span.text.upperBound > line.upperBound {
        line = line.lowerBound..<endOfLine(span.text.upperBound)
      }
    }
    if isCovered(line, by: .strong) { return true }
    if let label = label(of: line) {
      // A word and a colon may stand within a sentence; behind one, or below another such line, it is a label.
      return !isWrapped || isBold(label) || self.label(of: previous) != nil
        || Self.ends(bytes[trimmed(previous)]) && !isMetadata(label)
    }
    // `문` is a door as well, and a sentence may go on with one.
    let isWord =
      isWrapped && !Self.ends(bytes[trimmed(previous)]) && QuestionForm.hasOnlySpacedSign(bytes, line)
    if !isWord, QuestionForm.hasPrefix(bytes, line) || QuestionForm.hasAnswerPrefix(bytes, line) {
      // An answer stays with its question; only a question opens a new unit.
      return QuestionForm.hasPrefix(bytes, line)
    }
    if isImage(line) { return true }
    return OutlineMark.length(bytes, line) != nil && !(isWrapped && mayStandWithin(line, after: group))
  }

  /// Whether the words of a line go on on the next one.
  ///
  /// An answer, what stands below a first line that asks, and a last line with a name behind a dash begin anew; below
  /// a question with which a sentence goes on, a small letter tells so.
  func goesOn(_ line: Range<Int>, after previous: Range<Int>, isFirst: Bool, isLast: Bool) -> Bool {
    let line = trimmed(line)
    let previous = trimmed(previous)
    guard !line.isEmpty, !previous.isEmpty, !QuestionForm.hasAnswerPrefix(bytes, line) else { return false }
    let isWithin = bytes[line.lowerBound] >= 0x61 && bytes[line.lowerBound] <= 0x7A
    if isFirst, !isWithin, asks(previous) || asksWithStop(previous) { return false }
    return !isLast || !beginsWithDash(line) || !Self.ends(bytes[previous])
  }

  /// Whether a line begins as none does that opens something: in the middle of a sentence.
  private func beginsWithin(_ line: Range<Int>) -> Bool {
    let first = bytes[line.lowerBound]
    return first >= 0x61 && first <= 0x7A || first == 0x2C || beginsWithDash(line)
  }

  private func asks(_ line: Range<Int>) -> Bool {
    bytes[line].last == 0x3F || bytes[line].suffix(3) == [0xEF, 0xBC, 0x9F]
  }

  /// Whether a line asks by its words and ends with a full stop.
  private func asksWithStop(_ line: Range<Int>) -> Bool {
    Self.ends(bytes[line])
      && QuestionForm.isQuestion(bytes, line, language: Language.detect(bytes, line))
  }

  private func beginsWithDash(_ line: Range<Int>) -> Bool {
    bytes[line].first == 0x2D
      || bytes[line].starts(with: [0xE2, 0x80]) && (0x92...0x95).contains(bytes[line.lowerBound + 2])
  }

  /// Whether what stands at the start of a line stands between words as often: `a · b`, a dash, a bracket.
  private func mayStandWithin(_ line: Range<Int>, after group: Range<Int>) -> Bool {
    if OutlineMark.bracketEnd(bytes, line) != nil { return !Self.ends(bytes[group]) }
    let mark = bytes[line].prefix { $0 > 0x20 }
    return Self.separators.contains { mark.elementsEqual($0) } && !bytes[trimmed(group)].starts(with: mark)
  }

  private static let separators = ["·", "ㆍ", "–", "•", "※", "▶", "▷"].map { Array($0.utf8) }

  private func closes(_ group: Range<Int>) -> Bool {
    let group = trimmed(group)
    // A bold question stands above its answer.
    return !group.isEmpty && !asks(group)
      && Self.closes(bytes, at: group.upperBound - 1, from: group.lowerBound)
  }

  private func isBold(_ label: Range<Int>) -> Bool {
    firstStrongSpan(reaching: label.lowerBound, before: label.lowerBound + 4) != nil
  }

  /// Where the line ends that an offset lies on.
  private func endOfLine(_ offset: Int) -> Int {
    bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
  }

  /// Whether a text ends like a sentence or a quotation.
  private static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    let end = (text.lastIndex { $0 > 0x20 && $0 != 0x2A && $0 != 0x5F } ?? text.startIndex - 1) + 1
    guard let last = text[..<end].last else { return false }
    if last < 0x80 { return [0x2E, 0x21, 0x22, 0x27, 0x29].contains(last) }
    return closers.contains { text[..<end].suffix($0.count).elementsEqual($0) }
  }

  private static let closers = ["。", "」", "』", "”", "’", "»", "！", "）"].map { Array($0.utf8) }

  /// The form, level and label of a group of lines.
  func shape(_ group: Range<Int>) -> Shape {
    let range = trimmed(group)
    if isEmbed(range) { return Shape(form: .image) }
    if range.isEmpty || isImage(range) { return Shape(form: spans.isEmpty ? .paragraph : .image) }
    if range.count <= Self.longestHeading {
      if isCovered(range, by: .strong) {
        return isInList ? Shape(form: .paragraph, label: range) : Shape(form: .boldLine, level: 7)
      }
      if isCovered(range, by: .emphasis) { return Shape(form: .italicLine) }
      if !isInList, range.count <= 90, !bytes[range].contains(0x0A), isName(range) {
        return Shape(form: .plainHeading, level: 8)
      }
    }
    return Shape(form: .paragraph, label: label(of: range))
  }

  /// Whether a line is a known heading, and not a label with words behind it.
  private func isName(_ line: Range<Int>) -> Bool {
    guard let match = HeadingTable.match(bytes, line, vocabulary) else { return false }
    if match.how == .pattern, isSentence(line) { return false }
    guard match.how == .part, let label = label(of: line) else { return true }
    return label.upperBound >= line.upperBound
  }

  /// Whether a line ends with a stop and has no name behind its first word, as an answer does.
  private func isSentence(_ line: Range<Int>) -> Bool {
    bytes[line].last == 0x2E
      && !bytes[line].drop { $0 != 0x20 }.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 }
  }

  /// A label at the start of a line: bold text that ends in a colon, stop or question mark, or a plain one that
  /// is a known heading.
  func label(of line: Range<Int>) -> Range<Int>? {
    let line = trimmed(line)
    let content = QuestionForm.hasPrefix(bytes, line) ? line.lowerBound : skipMarks(line)
    if let span = firstStrongSpan(reaching: line.lowerBound, before: content + 4),
      span.text.lowerBound <= content + 4, span.text.upperBound <= line.upperBound
    {
      let inner = trimmed(span.text)
      guard !inner.isEmpty, inner.count <= Self.longestHeading else { return nil }
      let isClosed = Self.closes(bytes, at: inner.upperBound - 1, from: inner.lowerBound)
      let follows = nextVisible(span.text.upperBound, line.upperBound)
      let isFollowed = follows.map { Self.isColon(bytes, $0) } ?? false
      if isClosed || isFollowed || series == .leads
        || HeadingTable.meanings(of: bytes, inner, vocabulary) != nil
      {
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
    if series == .keys, let key = LineSeries.key(bytes, line) { return line.lowerBound..<key.end }
    // A plain label: a known heading and a colon.
    let opening = content..<max(content, min(line.upperBound, content + 60))
    guard let colon = firstColon(opening) else { return nil }
    let key = content..<colon
    guard !key.isEmpty, HeadingTable.meanings(of: bytes, key, vocabulary) != nil || isMetadata(key) else {
      return nil
    }
    return line.lowerBound..<colonEnd(colon)
  }

  /// Where the first colon of a range stands; the last bytes of a full-width one may lie behind it.
  private func firstColon(_ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[..<range.upperBound])
      var index = range.lowerBound
      while true {
        index = ByteSearch.first(0x3A, or: 0xEF, in: text, from: index)
        guard index < text.count else { return nil }
        if Self.isColon(bytes, index) { return index }
        index += 1
      }
    }
  }

  /// Whether a short label names metadata, such as an author or a version.
  private func isMetadata(_ range: Range<Int>) -> Bool {
    range.count <= 30 && Lexicon(vocabulary).begins(bytes, range, lists: .metadata)
  }

  private func isImage(_ range: Range<Int>) -> Bool {
    isCovered(range, by: .image)
  }

  /// Whether a line is a file in double brackets, as Obsidian embeds it.
  private func isEmbed(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, bytes[range.lowerBound] == 0x21 else { return false }
    return bytes[range].starts(with: "![[".utf8) && bytes[range].suffix(2).elementsEqual("]]".utf8)
  }

  /// Whether spans of one kind cover all letters of a range.
  private func isCovered(_ range: Range<Int>, by kind: InlineSpan.Kind) -> Bool {
    guard !spans.isEmpty else { return false }
    let range = trimmed(range)
    var at = skipMarks(range)
    let end = range.upperBound
    var isAny = false
    // Letters in front of a span of any kind are in front of all that follow, so the first of them settle it.
    for span in spans[spans.partitioningIndex { $0.text.lowerBound >= at }...] {
      if span.text.lowerBound > end { break }
      guard span.text.lowerBound >= at else { continue }
      guard isOnlyMarks(at..<span.text.lowerBound) else { return false }
      guard span.kind == kind, span.text.upperBound <= end + 1 else { continue }
      at = span.text.upperBound
      isAny = true
    }
    return isAny && isOnlyMarks(at..<max(at, end))
  }

  /// The first span that reaches past an offset.
  private func firstSpan(reaching offset: Int) -> InlineSpan? {
    let index = reaches.partitioningIndex { $0 > offset }
    return index < reaches.count ? spans[spans.startIndex + index] : nil
  }

  /// The first bold span that reaches past an offset, if it begins before another.
  private func firstStrongSpan(reaching offset: Int, before limit: Int) -> InlineSpan? {
    let first = spans.startIndex + reaches.partitioningIndex { $0 > offset }
    return spans[first...].prefix { $0.text.lowerBound <= limit }.first {
      $0.kind == .strong && $0.text.upperBound > offset
    }
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
