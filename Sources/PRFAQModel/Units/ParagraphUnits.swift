internal import PRFAQMarkdown
internal import PRFAQProse

extension UnitBuilder {
  /// Adds the units of a paragraph: one as a rule, several where its lines open new matters.
  ///
  /// People put a label line, a bold headline or a question directly above the text that belongs to it, and
  /// Markdown joins them into one paragraph.
  mutating func addParagraph(_ index: Int, _ place: Place) {
    let start = list.text.bytes.count
    let firstSpan = list.spans.count
    appendInlines(of: index)
    let text = start..<list.text.bytes.count
    endLine()
    let rows = lineRanges(text)
    let own = lines(tree.nodes[index].range)
    if let level = underline(rows) {
      // `1. Title` above `====` is a list item to CommonMark and a heading to its author.
      append(unit(.heading, level: level, node: index, lines: own, text: rows[0], place))
      return
    }
    let groups = groups(of: rows, on: own, spans: list.spans[firstSpan...], isInList: place.list >= 0)
    let paragraph = LineShapes(
      bytes: list.text.bytes, spans: list.spans[firstSpan...], isInList: place.list >= 0,
      vocabulary: list.vocabulary)
    for (number, group) in groups.enumerated() {
      let first = number == 0 ? own.lowerBound : sourceLine(of: group)
      let last =
        number + 1 == groups.count ? own.upperBound : tree.line(before: sourceLine(of: groups[number + 1]))
      var shaped = paragraph.shape(group)
      if place.list >= 0, shaped.form == .paragraph, place.isItemStart, number == 0 {
        shaped.form = .listItem
      }
      var unit = unit(
        shaped.form, level: shaped.level, node: index, lines: first...max(first, last), text: group, place)
      unit?.label = shaped.label
      if number > 0 { unit?.ordinal = 0 }
      append(unit)
    }
  }

  /// The lines of a paragraph that belong together; a blank takes the place of line feeds that only wrap them.
  private mutating func groups(
    of rows: [Range<Int>], on lines: ClosedRange<Int>, spans: ArraySlice<InlineSpan>, isInList: Bool
  ) -> [Range<Int>] {
    guard rows.count > 1, rows.count <= Self.mostLines else {
      return [rows[0].lowerBound..<rows[rows.count - 1].upperBound]
    }
    let (groups, wrapped) = shapes(of: rows, on: lines, spans: spans, isInList: isInList)
    for (row, line) in wrapped {
      list.text.joinLine(at: rows[row].upperBound)
      for number in line..<tree.line(after: line) { list.wrappedLines.append(UInt32(number)) }
    }
    return groups
  }

  /// Nobody writes a paragraph of more lines.
  private static let mostLines = 1 << 16

  private func shapes(
    of rows: [Range<Int>], on lines: ClosedRange<Int>, spans: ArraySlice<InlineSpan>, isInList: Bool
  ) -> (groups: [Range<Int>], wrapped: [(row: Int, line: Int)]) {
    let paragraph = LineShapes(
      bytes: list.text.bytes, spans: spans, isInList: isInList, vocabulary: list.vocabulary)
    // Where a tag runs over several lines, lines and rows do not match; then every break counts.
    let fill = LineFill(tree, lines: lines)
    let isKnown = rows.count == fill.count
    var line = lines.lowerBound
    var groups: [Range<Int>] = []
    var wrapped: [(row: Int, line: Int)] = []
    var start = rows[0].lowerBound
    for row in rows.indices.dropLast() {
      let end = rows[row].upperBound
      defer { line = tree.line(after: line) }
      let isWrapped = isKnown && !hardBreaks.contains(end) && fill.isWrapped(after: line)
      if paragraph.opens(
        rows[row + 1], after: start..<end, previous: rows[row], isWrapped: isWrapped)
      {
        groups.append(start..<end)
        start = rows[row + 1].lowerBound
      } else if isWrapped,
        paragraph.goesOn(
          rows[row + 1], after: rows[row], isFirst: start == rows[row].lowerBound,
          isLast: row + 2 == rows.count)
      {
        wrapped.append((row, line))
      }
    }
    groups.append(start..<rows[rows.count - 1].upperBound)
    return (groups, wrapped)
  }

  /// The source line on which a visible line begins; a tag or an address may run over several.
  func sourceLine(of row: Range<Int>) -> Int {
    source.line(at: list.text.sourceOffset(of: row.lowerBound))
  }

  /// The visible lines of a paragraph.
  func lineRanges(_ text: Range<Int>) -> [Range<Int>] {
    list.text.bytes.withUnsafeBufferPointer { bytes in
      var rows: [Range<Int>] = []
      var start = text.lowerBound
      while true {
        let end = min(ByteSearch.first(0x0A, in: bytes, from: start), text.upperBound)
        rows.append(start..<end)
        guard end < text.upperBound else { return rows }
        start = end + 1
      }
    }
  }

  /// The level of the heading when the second of two lines only underlines the first.
  private func underline(_ rows: [Range<Int>]) -> Int? {
    guard rows.count == 2, rows[1].count >= 3, let mark = list.text.bytes[rows[1]].first,
      mark == 0x3D || mark == 0x2D, list.text.bytes[rows[1]].allSatisfy({ $0 == mark })
    else { return nil }
    return mark == 0x3D ? 1 : 2
  }
}
