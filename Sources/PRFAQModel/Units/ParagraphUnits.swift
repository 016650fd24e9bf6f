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
    let paragraph = LineShapes(
      bytes: list.text.bytes, spans: list.spans[firstSpan...], isInList: place.list >= 0,
      vocabulary: list.vocabulary)
    var group = 0
    for row in rows.indices {
      let isLast = row + 1 == rows.count
      guard isLast || paragraph.opens(rows[row + 1], after: rows[group].lowerBound..<rows[row].upperBound)
      else { continue }
      let range = rows[group].lowerBound..<rows[row].upperBound
      let first = group == 0 ? own.lowerBound : sourceLine(of: rows[group])
      let last = isLast ? own.upperBound : tree.line(before: sourceLine(of: rows[row + 1]))
      let lines = first...max(first, last)
      var shaped = paragraph.shape(range, isAlone: rows.count == 1 || row == group)
      if place.list >= 0, shaped.form == .paragraph, place.isItemStart, group == 0 { shaped.form = .listItem }
      var unit = unit(
        shaped.form, level: shaped.level, node: index, lines: lines, text: range, place)
      unit?.label = shaped.label
      if group > 0 { unit?.ordinal = 0 }
      append(unit)
      group = row + 1
    }
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
      for index in text where bytes[index] == 0x0A {
        rows.append(start..<index)
        start = index + 1
      }
      rows.append(start..<text.upperBound)
      return rows
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
