internal import PRFAQMarkdown

/// One source line as it is shown below a finding: a window that fits the terminal, and carets under the range.
struct Excerpt: Sendable {
  /// The line, or the piece of it that fits, with `…` where it is cut.
  let text: String
  /// Spaces and carets, one a column.
  let underline: String

  /// The mark of what does not fit or goes on.
  private static let ellipsis = "…"

  /// One character as it is shown.
  private struct Cell {
    let shown: String
    let width: Int
    let range: Range<Int>
  }

  /// Shows the first line of a range in a window of some columns.
  init(_ source: SourceText, _ range: Range<Int>, columns: Int) {
    let line = source.lineRange(source.line(at: min(range.lowerBound, source.bytes.count)))
    let focus = range.clamped(to: line)
    let goesOn = range.upperBound > line.upperBound && !range.isEmpty
    let cells = Self.cells(source, line, focus, columns)
    let window = Self.window(cells, focus, columns: columns - (goesOn ? 1 : 0))

    let isCutBefore =
      (cells[window].first?.range.lowerBound ?? line.lowerBound) > Self.textStart(source, line)
    let isCutAfter = (cells[window].last?.range.upperBound ?? line.upperBound) < line.upperBound
    var text = isCutBefore ? Self.ellipsis : ""
    var underline = isCutBefore ? " " : ""
    for cell in cells[window] {
      text += cell.shown
      let isMarked = cell.range.overlaps(focus)
      underline += String(repeating: isMarked ? "^" : " ", count: cell.width)
    }
    if isCutAfter { text += Self.ellipsis }
    if focus.isEmpty || !underline.contains("^") {
      underline = Self.caret(cells[window], at: focus.lowerBound, indent: isCutBefore ? 1 : 0)
    }
    while underline.hasSuffix(" ") { underline.removeLast() }
    if goesOn { underline += Self.ellipsis }
    self.text = text
    self.underline = underline
  }

  /// A caret at a place that has no character of its own.
  private static func caret(_ cells: ArraySlice<Cell>, at offset: Int, indent: Int) -> String {
    let before = cells.prefix { $0.range.upperBound <= offset }
    return String(repeating: " ", count: indent + before.reduce(0) { $0 + $1.width }) + "^"
  }

  private static func textStart(_ source: SourceText, _ line: Range<Int>) -> Int {
    let hasMark = line.lowerBound == 0 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? min(3, line.upperBound) : line.lowerBound
  }

  /// The characters around the focus, as many as could be shown; the rest of a long line is not looked at.
  private static func cells(
    _ source: SourceText, _ line: Range<Int>, _ focus: Range<Int>, _ columns: Int
  ) -> [Cell] {
    let bytes = source.bytes
    let reach = columns * 8
    var low = max(textStart(source, line), focus.lowerBound - reach)
    var high = min(line.upperBound, focus.lowerBound + reach)
    while low < focus.lowerBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high < line.upperBound, bytes[high] & 0xC0 == 0x80 { high += 1 }
    guard low < high else { return [] }
    var cells: [Cell] = []
    var offset = low
    for character in source.string(low..<high) {
      let length = character.utf8.count
      // Ill-formed bytes were repaired, so that the text may be longer than its source.
      cells.append(cell(character, min(high, offset)..<min(high, offset + length)))
      offset += length
    }
    return cells
  }

  private static func cell(_ character: Character, _ range: Range<Int>) -> Cell {
    if character == "\t" { return Cell(shown: "    ", width: 4, range: range) }
    var shown = ""
    for scalar in character.unicodeScalars { shown.unicodeScalars.append(Visible.shown(scalar)) }
    return Cell(shown: shown, width: DisplayWidth.of(shown), range: range)
  }

  /// The stretch of cells to show: all when they fit, else some before the focus and what fits of the rest.
  private static func window(_ cells: [Cell], _ focus: Range<Int>, columns: Int) -> Range<Int> {
    let total = cells.reduce(0) { $0 + $1.width }
    if total <= columns { return cells.indices }
    // A mark of what is cut may stand at either end.
    let room = columns - 2
    let first = cells.firstIndex { $0.range.upperBound > focus.lowerBound } ?? cells.count
    let focusWidth = cells[first...].prefix { $0.range.lowerBound < focus.upperBound }.reduce(0) {
      $0 + $1.width
    }
    let behind = cells[first...].reduce(0) { $0 + $1.width }
    // Context before: a quarter of the room, more where the focus and what follows leave some.
    var lead = max(room / 4, room - max(focusWidth, min(behind, room * 3 / 4)))
    if focusWidth > room * 3 / 4 { lead = room / 8 }
    var low = first
    while low > 0, lead >= cells[low - 1].width {
      lead -= cells[low - 1].width
      low -= 1
    }
    var high = low
    var used = 0
    while high < cells.count, used + cells[high].width <= room {
      used += cells[high].width
      high += 1
    }
    return low..<high
  }
}
