internal import PRFAQMarkdown
internal import PRFAQWriting

/// One source line as it is shown below a finding: what fits the terminal, with carets under the range.
struct Excerpt: Sendable {
  /// The line, or the piece of it that fits, with `…` where it is cut.
  let text: String
  /// The columns before the first caret.
  let indent: Int
  /// Carets, one a column, and `…` where the range goes on.
  let underline: String

  /// The mark of what does not fit or goes on.
  private static let ellipsis = "…"
  /// Tabs are not looked up in columns: the line may be cut anywhere.
  private static let tab = "    "

  /// One character and the columns that it takes.
  private struct Cell {
    let range: Range<Int>
    let width: Int
  }

  /// Shows the first line of a range in a window of some columns.
  init(_ source: SourceText, _ range: Range<Int>, columns: Int) {
    let line = Self.visibleLine(source, range.lowerBound)
    let focus = range.clamped(to: line)
    let goesOn = range.upperBound > line.upperBound && !range.isEmpty
    let cells = Self.cells(source, line, focus, columns)
    let window = cells[Self.window(cells, focus, columns: columns - (goesOn ? 1 : 0))]
    let shown =
      (window.first?.range.lowerBound ?? line.lowerBound)..<(window.last?.range.upperBound ?? line.upperBound)

    let isCutBefore = shown.lowerBound > line.lowerBound
    text =
      (isCutBefore ? Self.ellipsis : "") + Self.expanded(source.string(shown))
      + (shown.upperBound < line.upperBound ? Self.ellipsis : "")
    let before = window.prefix { $0.range.upperBound <= focus.lowerBound }
    let marked = window.dropFirst(before.count).prefix { $0.range.lowerBound < focus.upperBound }
    indent = (isCutBefore ? 1 : 0) + before.reduce(0) { $0 + $1.width }
    // What is missing has no characters of its own.
    let carets = max(1, marked.reduce(0) { $0 + $1.width })
    underline =
      String(decoding: [UInt8](repeating: 0x5E, count: carets), as: UTF8.self) + (goesOn ? Self.ellipsis : "")
  }

  /// The bytes of the line at an offset that are seen: a byte order mark is not.
  private static func visibleLine(_ source: SourceText, _ offset: Int) -> Range<Int> {
    let line = source.lineRange(source.line(at: min(offset, source.bytes.count)))
    let hasMark = line.lowerBound == 0 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? min(3, line.upperBound)..<line.upperBound : line
  }

  private static func expanded(_ text: String) -> String {
    guard text.utf8.contains(0x09) else { return text }
    return text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: tab)
  }

  /// The characters around the focus, as many as could be shown; the rest of a long line is not looked at.
  private static func cells(
    _ source: SourceText, _ line: Range<Int>, _ focus: Range<Int>, _ columns: Int
  ) -> [Cell] {
    let bytes = source.bytes
    var low = max(line.lowerBound, focus.lowerBound - columns * 3)
    var high = min(line.upperBound, focus.lowerBound + columns * 4)
    while low < focus.lowerBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high < line.upperBound, bytes[high] & 0xC0 == 0x80 { high += 1 }
    var cells: [Cell] = []
    cells.reserveCapacity(max(0, high - low))
    CharacterScan.forEach(bytes, low..<max(low, high)) { range in
      let isMark = range.count > 1 && (bytes[range.lowerBound] < 0xE4 || bytes[range.lowerBound] == 0xEF)
      let width = isMark ? DisplayWidth.of(source.string(range)) : range.count == 1 ? 1 : 2
      cells.append(Cell(range: range, width: width))
    } others: { stretch in
      var offset = stretch.lowerBound
      for character in source.string(stretch) {
        let end = offset + character.utf8.count
        cells.append(Cell(range: offset..<end, width: width(character)))
        offset = end
      }
    }
    return cells
  }

  /// The columns of a character as `Visible` shows it.
  private static func width(_ character: Character) -> Int {
    if character == "\t" { return tab.utf8.count }
    var shown = String.UnicodeScalarView()
    for scalar in character.unicodeScalars { shown.append(Visible.shown(scalar)) }
    return DisplayWidth.of(String(shown))
  }

  /// The stretch of cells to show: all when they fit, else some before the focus and what fits of the rest.
  private static func window(_ cells: [Cell], _ focus: Range<Int>, columns: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= columns { return cells.indices }
    // A mark of what is cut may stand at either end.
    let room = columns - 2
    let first = cells.firstIndex { $0.range.upperBound > focus.lowerBound } ?? cells.count
    let behind = cells[first...].reduce(0) { $0 + $1.width }
    let marked = cells[first...].prefix { $0.range.lowerBound < focus.upperBound }.reduce(0) { $0 + $1.width }
    // Context before: what the rest of the line leaves, a quarter of the room where that is less, and
    // little where the range alone fills the room.
    var lead = marked > room * 3 / 4 ? room / 8 : max(room / 4, room - behind)
    var low = first
    while low > 0, lead >= cells[low - 1].width {
      low -= 1
      lead -= cells[low].width
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
