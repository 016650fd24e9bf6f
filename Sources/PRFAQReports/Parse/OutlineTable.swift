internal import PRFAQMarkdown
internal import PRFAQWriting

/// One row of the outline.
struct OutlineRow: Sendable {
  let lines: String
  let kind: String
  let start: String
  let why: String
  let style: Style
}

/// Rows whose columns are aligned, characters of two columns counted as such.
struct OutlineTable: Sendable {
  let rows: [OutlineRow]
  let appearance: Appearance

  func write(to writer: inout TerminalWriter) {
    let lines = rows.map { DisplayWidth.of($0.lines) }.max() ?? 0
    let kind = rows.map { DisplayWidth.of($0.kind) }.max() ?? 0
    let start = min(
      rows.map { DisplayWidth.of($0.start) }.max() ?? 0, max(16, (appearance.width - lines - kind - 6) / 2))
    let why = max(10, appearance.width - lines - kind - start - 6)
    for (index, row) in rows.enumerated() {
      writer.space(lines - DisplayWidth.of(row.lines))
      writer.write(row.lines, index == 0 ? .bold : nil)
      writer.space(2)
      writer.write(row.kind, row.style)
      writer.space(kind - DisplayWidth.of(row.kind) + 2)
      let first = Clipped(row.start, columns: start)
      writer.write(first.text, index == 0 ? .bold : nil)
      writer.space(start - first.width + 2)
      // Whoever redirects the outline wants all of it.
      writer.write(
        appearance.isTerminal ? Clipped(row.why, columns: why).text : row.why, index == 0 ? .bold : .faint)
      writer.newline()
    }
  }
}

/// A text cut to some columns, the cut marked.
struct Clipped: Sendable {
  let text: String
  let width: Int

  init(_ text: String, columns: Int) {
    var width = 0
    var end = text.startIndex
    // The place up to which the text and the mark fit.
    var (cut, cutWidth) = (text.startIndex, 0)
    while end < text.endIndex {
      let next = width + DisplayWidth.of(text[end])
      if next > columns {
        self.text = text[..<cut] + "…"
        self.width = cutWidth + 1
        return
      }
      width = next
      end = text.index(after: end)
      if width < columns { (cut, cutWidth) = (end, width) }
    }
    self.text = text
    self.width = width
  }
}

/// The beginning of a stretch, as one line.
enum FirstWords {
  /// More than any terminal shows.
  private static let reach = 400

  static func of(_ range: Range<Int>, in source: SourceText) -> String {
    var end = min(range.upperBound, range.lowerBound + reach)
    while end < range.upperBound, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    var start = range.lowerBound
    if start == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    let words = source.string(start..<end).unicodeScalars.split { $0.value <= 0x20 }
    return words.map { String($0) }.joined(separator: " ")
  }
}
