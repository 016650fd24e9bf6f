internal import PRFAQMarkdown
internal import PRFAQProse

/// How the lines of one paragraph repeat a form: questions with an answer below each, bold openings, short keys.
///
/// A single line of such a form says nothing; several in a row are a list that Markdown has joined.
struct LineSeries {
  /// The form that the lines repeat.
  enum Form: Equatable {
    case none
    /// Lines that ask, each above its answer.
    case questions
    /// Lines that open with words in bold.
    case leads
    /// Lines that ask and answer, or that count on with numbers of two steps.
    case points
    /// Lines that open with a short key behind which stands a colon or a spaced dash.
    case keys
  }

  let form: Form
  /// For each line whether it opens a new matter.
  private let openings: [Bool]

  /// Lines that repeat nothing.
  static let none = LineSeries()

  private init() { (form, openings) = (.none, []) }

  /// Whether a line opens a new matter by what it repeats.
  func opens(_ row: Int) -> Bool { row < openings.count && openings[row] }

  init(_ bytes: [UInt8], _ rows: [Range<Int>], _ spans: ArraySlice<InlineSpan>, _ vocabulary: Vocabulary) {
    (form, openings) =
      Self.keys(bytes, rows, vocabulary) ?? Self.leads(bytes, rows, spans) ?? Self.questions(bytes, rows)
      ?? Self.points(bytes, rows) ?? (.none, [])
  }

  /// A first line that asks, another that does, and between them lines that do not.
  private static func questions(_ bytes: [UInt8], _ rows: [Range<Int>]) -> (Form, [Bool])? {
    guard rows.count >= 4, let first = rows.first, asks(bytes, first) else { return nil }
    var opens = [Bool](repeating: false, count: rows.count)
    var hasAnswer = false
    for row in rows.indices.dropFirst() {
      if hasAnswer, row + 1 < rows.count, endsMatter(bytes, rows[row - 1]), asks(bytes, rows[row]) {
        opens[row] = true
        hasAnswer = false
      } else {
        hasAnswer = true
      }
    }
    return opens.contains(true) ? (.questions, opens) : nil
  }

  /// Three lines or more that each ask and go on with the answer, or that count on.
  private static func points(_ bytes: [UInt8], _ rows: [Range<Int>]) -> (Form, [Bool])? {
    guard rows.count >= 3 else { return nil }
    let asking = rows.map { asksFirst(bytes, $0) }
    if asking.count(where: { $0 }) >= 3, asking.count(where: { $0 }) + 1 >= rows.count {
      return (.points, asking)
    }
    let numbered = rows.map { OutlineMark.dottedEnd(bytes, $0) != nil }
    guard numbered[0], numbered.count(where: { $0 }) >= 3 else { return nil }
    return (.points, numbered)
  }

  /// Whether a line opens with a sentence that asks and has more behind it.
  private static func asksFirst(_ bytes: [UInt8], _ row: Range<Int>) -> Bool {
    for index in row.prefix(longestQuestion) {
      switch bytes[index] {
      case 0x3F: return index + 1 < row.upperBound
      case 0x9F where index > row.lowerBound + 1 && bytes[index - 1] == 0xBC && bytes[index - 2] == 0xEF:
        return index + 1 < row.upperBound
      case 0x2E, 0x22: return false
      default: continue
      }
    }
    return false
  }

  /// A question with its answer on the line is short, in bytes.
  private static let longestQuestion = 150

  private static func asks(_ bytes: [UInt8], _ row: Range<Int>) -> Bool {
    row.count <= 240 && QuestionForm.isQuestion(bytes, row, language: Language.detect(bytes, row))
  }

  /// Whether a line ends a sentence or is in a script where lines end with words of any kind.
  private static func endsMatter(_ bytes: [UInt8], _ row: Range<Int>) -> Bool {
    guard let last = bytes[row].last(where: { $0 > 0x20 }) else { return true }
    return last == 0x2E || last == 0x21 || last == 0x3F || last == 0x29 || last >= 0x80
  }

  /// Three lines or more that all open in bold and go on in plain words.
  private static func leads(
    _ bytes: [UInt8], _ rows: [Range<Int>], _ spans: ArraySlice<InlineSpan>
  ) -> (Form, [Bool])? {
    guard rows.count >= 3, spans.contains(where: { $0.kind == .strong }) else { return nil }
    var next = spans.startIndex
    let opens = rows.map { row in
      while next < spans.endIndex, spans[next].text.lowerBound < row.lowerBound { next += 1 }
      var at = next
      while at < spans.endIndex, spans[at].text.lowerBound <= row.lowerBound + 4 {
        if spans[at].kind == .strong, spans[at].text.upperBound < row.upperBound { return true }
        at += 1
      }
      return false
    }
    return opens[0] && opens.count { $0 } >= 3 ? (.leads, opens) : nil
  }

  /// Four lines or more with a key each: all of the paragraph, or most of it with two known headings among them.
  private static func keys(
    _ bytes: [UInt8], _ rows: [Range<Int>], _ vocabulary: Vocabulary
  ) -> (Form, [Bool])? {
    guard rows.count >= 4 else { return nil }
    let keys = rows.map { key(bytes, $0) }
    let found = keys.count { $0 != nil }
    guard found >= 4, found * 4 >= rows.count * 3 else { return nil }
    if found == rows.count { return (.keys, keys.map { _ in true }) }
    let known = keys.count { $0.map { HeadingTable.meanings(of: bytes, $0.key, vocabulary) != nil } ?? false }
    return known >= 2 ? (.keys, keys.map { $0 != nil }) : nil
  }

  /// The key that opens a line and where what closes it ends: a colon, a spaced dash or equals sign.
  static func key(_ bytes: [UInt8], _ row: Range<Int>) -> (key: Range<Int>, end: Int)? {
    let limit = min(row.upperBound, row.lowerBound + longestKey)
    var index = row.lowerBound
    while index < limit {
      if bytes[index] == 0x3A, index + 1 < row.upperBound, bytes[index + 1] == 0x20 { break }
      if bytes[index] == 0xEF, index + 2 < row.upperBound, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A
      {
        break
      }
      if let end = spacedDash(bytes, index, row.upperBound) {
        return index > row.lowerBound ? (row.lowerBound..<index, end) : nil
      }
      index += 1
    }
    guard index < limit, index > row.lowerBound else { return nil }
    return (row.lowerBound..<index, index + (bytes[index] == 0x3A ? 1 : 3))
  }

  /// A key is a few words; this many bytes hold twelve Hangul syllables.
  private static let longestKey = 36

  private static func spacedDash(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    guard bytes[index] == 0x20, index + 2 < end else { return nil }
    if bytes[index + 1] == 0x2D || bytes[index + 1] == 0x3D, bytes[index + 2] == 0x20 { return index + 2 }
    guard index + 4 < end, bytes[index + 1] == 0xE2, bytes[index + 2] == 0x80, bytes[index + 4] == 0x20,
      bytes[index + 3] == 0x93 || bytes[index + 3] == 0x94
    else { return nil }
    return index + 4
  }
}
