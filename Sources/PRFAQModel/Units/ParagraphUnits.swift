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
    let own = lines(tree.nodes[index].range)
    let isInList = place.list >= 0
    guard let firstEnd = lineEnd(text) else {
      let shape = LineShapes(
        bytes: list.text.bytes, spans: list.spans[firstSpan...], isInList: isInList,
        vocabulary: list.vocabulary, series: .none
      ).shape(text)
      append(unit(of: text, shape, node: index, lines: own, isFirst: true, place))
      return
    }
    let rows = lineRanges(text, firstEnd)
    if let level = underline(rows) {
      // `1. Title` above `====` is a list item to CommonMark and a heading to its author.
      append(unit(.heading, level: level, node: index, lines: own, text: rows[0], place))
      return
    }
    let spans = list.spans[firstSpan...]
    let series =
      isInList || rows.count < 3
      ? LineSeries.none : LineSeries(list.text.bytes, rows, spans, list.vocabulary)
    let lazy = isInList && rows.count > 1 ? lazyHeading(rows, index) : nil
    let groups = groups(of: rows, on: own, spans: spans, isInList: isInList, series, lazy)
    let paragraph = LineShapes(
      bytes: list.text.bytes, spans: spans, isInList: isInList, vocabulary: list.vocabulary,
      series: series.form)
    for (number, group) in groups.enumerated() {
      let first = number == 0 ? own.lowerBound : sourceLine(of: group)
      let last =
        number + 1 == groups.count ? own.upperBound : tree.line(before: sourceLine(of: groups[number + 1]))
      var unit = unit(
        of: group, paragraph.shape(group), node: index, lines: first...max(first, last), isFirst: number == 0,
        place)
      if let lazy, unit?.text.lowerBound == rows[lazy].lowerBound {
        unit?.form = .plainHeading
        unit?.level = 8
        unit?.label = nil
        unit?.list = -1
        unit?.listDepth = 0
      }
      append(unit)
    }
  }

  /// The unit of lines of a paragraph that belong together.
  private mutating func unit(
    of group: Range<Int>, _ shape: LineShapes.Shape, node: Int, lines: ClosedRange<Int>, isFirst: Bool,
    _ place: Place
  ) -> Unit? {
    var (shape, group) = (shape, group)
    if let level = list.text.bytes.wikiHeadingLevel(in: group) {
      hasWikiHeadings = true
      shape = LineShapes.Shape(form: .heading, level: level)
      group = group.lowerBound + 4..<group.upperBound
    } else if hasWikiHeadings, shape.form == .italicLine {
      // One asterisk is bold there.
      shape.form = .boldLine
      shape.level = 7
    }
    if place.list >= 0, shape.form == .paragraph, place.isItemStart, isFirst { shape.form = .listItem }
    var unit = unit(shape.form, level: shape.level, node: node, lines: lines, text: group, place)
    unit?.label = shape.label
    if !isFirst { unit?.ordinal = 0 }
    return unit
  }

  /// The lines of a paragraph that belong together; a blank takes the place of line feeds that only wrap them.
  private mutating func groups(
    of rows: [Range<Int>], on lines: ClosedRange<Int>, spans: ArraySlice<InlineSpan>, isInList: Bool,
    _ series: LineSeries, _ lazy: Int?
  ) -> [Range<Int>] {
    guard rows.count > 1, rows.count <= Self.mostLines else {
      return [rows[0].lowerBound..<rows[rows.count - 1].upperBound]
    }
    let (groups, wrapped) = shapes(of: rows, on: lines, spans: spans, isInList: isInList, series, lazy)
    for (row, line) in wrapped {
      list.text.joinLine(at: rows[row].upperBound)
      for number in line..<tree.line(after: line) { list.wrappedLines.append(UInt32(number)) }
    }
    return groups
  }

  /// Nobody writes a paragraph of more lines.
  private static let mostLines = 1 << 16

  private func shapes(
    of rows: [Range<Int>], on lines: ClosedRange<Int>, spans: ArraySlice<InlineSpan>, isInList: Bool,
    _ series: LineSeries, _ lazy: Int?
  ) -> (groups: [Range<Int>], wrapped: [(row: Int, line: Int)]) {
    let paragraph = LineShapes(
      bytes: list.text.bytes, spans: spans, isInList: isInList, vocabulary: list.vocabulary,
      series: series.form)
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
      if lazy == row + 1 || series.opens(row + 1)
        || list.text.bytes.wikiHeadingLevel(in: rows[row]) != nil
        || list.text.bytes.wikiHeadingLevel(in: rows[row + 1]) != nil
        || paragraph.opens(
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

  /// The last line behind an item's text, where its author set it as a heading of the items that follow.
  ///
  /// Without a blank line before it Markdown takes such a line for the item's; it is short, stands at the margin
  /// where the item's text does not, and does not go on with a line that was broken for its length.
  private func lazyHeading(_ rows: [Range<Int>], _ index: Int) -> Int? {
    let item = tree.nodes[index].parent
    guard let last = rows.last, rows.count >= 2, case .item = tree.nodes[item].kind,
      tree.nodes[item].subtreeEnd < tree.nodes[tree.nodes[item].parent].subtreeEnd,
      indent(tree.nodes[index].range.lowerBound) > 0,
      indent(list.text.sourceOffset(of: last.lowerBound)) == 0, last.count <= 75
    else { return nil }
    let bytes = list.text.bytes
    guard !isBroken(rows[rows.count - 2]),
      let end = bytes[last].last(where: { $0 > 0x20 }), ![0x2E, 0x21, 0x2C, 0x3B].contains(end),
      bytes[last.lowerBound] >= 0x80 || !(bytes[last.lowerBound] >= 0x61 && bytes[last.lowerBound] <= 0x7A)
    else { return nil }
    return rows.count - 1
  }

  /// Whether a line is so long, and ends so, that its author may have gone on with it on the next.
  private func isBroken(_ row: Range<Int>) -> Bool {
    let bytes = list.text.bytes[row]
    let width = bytes.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 >= 0xE0 ? 2 : $1 >= 0xC0 ? 1 : 0) }
    return width > 66 && bytes.last(where: { $0 > 0x20 }).map { ![0x2E, 0x21, 0x3F].contains($0) } ?? false
  }

  /// How many bytes stand before an offset on its line.
  private func indent(_ offset: Int) -> Int {
    offset - source.lineRange(source.line(at: offset)).lowerBound
  }

  /// The source line on which a visible line begins; a tag or an address may run over several.
  func sourceLine(of row: Range<Int>) -> Int {
    source.line(at: list.text.sourceOffset(of: row.lowerBound))
  }

  /// Where the first visible line of a paragraph ends; nil where it has no other.
  func lineEnd(_ text: Range<Int>) -> Int? {
    list.text.bytes.withUnsafeBufferPointer { bytes in
      let end = ByteSearch.first(0x0A, in: bytes, from: text.lowerBound)
      return end < text.upperBound ? end : nil
    }
  }

  /// The visible lines of a paragraph whose first line ends at an offset.
  func lineRanges(_ text: Range<Int>, _ first: Int) -> [Range<Int>] {
    list.text.bytes.withUnsafeBufferPointer { bytes in
      var rows = [text.lowerBound..<first]
      var start = first + 1
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

extension [UInt8] {
  /// The level of a heading as Confluence and Jira write it, `h2. Title`; nil for all else.
  fileprivate func wikiHeadingLevel(in line: Range<Int>) -> Int? {
    guard line.count > 4, self[line.lowerBound] == 0x68, (0x31...0x36).contains(self[line.lowerBound + 1]),
      self[line.lowerBound + 2] == 0x2E, self[line.lowerBound + 3] == 0x20
    else { return nil }
    return Int(self[line.lowerBound + 1] - 0x30)
  }
}
