internal import CMarkGFM

extension TreeBuilder {
  /// Converts a table.
  ///
  /// cmark turns an open paragraph into a table when it meets the delimiter row; the lines of that paragraph
  /// are still the content of the node, and the last of them is the header.
  mutating func readTable(_ node: CNode) {
    let text = node.pointee.content.buffer
    let headerLine = Int(node.pointee.start_line) + lineCount(of: text) - 1
    let header = headerRange(text, line: headerLine)
    open(.table, at: skippingSpaces(header.lowerBound, to: header.upperBound))
    var row = node.pointee.first_child
    var end = lines.end(headerLine + 1)
    while let current = row {
      if cmark_gfm_extensions_get_table_row_is_header(current) != 0 {
        readRow(current, in: header, isHeader: true)
      } else {
        let line = Int(current.pointee.start_line)
        end = lines.end(line)
        readRow(current, in: skippingPrefix(lines.start(line), to: end)..<end, isHeader: false)
      }
      row = current.pointee.next
    }
    close(at: end)
  }

  /// Converts the lines of a paragraph that stood directly before the header of a table.
  ///
  /// cmark gives such a paragraph no position, and its text has lost the backslashes of escaped pipes.
  mutating func readParagraphBeforeTable(_ node: CNode) {
    guard let table = node.pointee.next, table.pointee.type == cmark.table else { return }
    let text = table.pointee.content.buffer
    let first = Int(table.pointee.start_line)
    let last = first + lineCount(of: text) - 2
    map.removeAll()
    var target = 0
    var index = 0
    for line in first..<max(last + 1, first) {
      let width = (text[index...].firstIndex(of: 0x0A) ?? text.count) - index
      let end = lines.end(line)
      var start = max(end - width, lines.start(line))
      if target == 0 { start = skippingSpaces(start, to: end) }
      target = mapUnescaped(start..<end, at: target) + 1
      index += width + 1
    }
    setContent(node.pointee.content.buffer)
    guard content.count > 0, content.count < target else { return }
    open(.paragraph, at: map.source(startingAt: 0))
    readInlines(of: node)
    close(at: lines.end(last), contentEnd: map.source(endingAt: content.count))
  }

  private mutating func readRow(_ row: CNode, in range: Range<Int>, isHeader: Bool) {
    open(.tableRow(isHeader: isHeader), at: skippingSpaces(range.lowerBound, to: range.upperBound))
    var position = range.lowerBound
    if position < range.upperBound, bytes[position] == UInt8(ascii: "|") {
      position = skippingSeparators(position + 1, to: range.upperBound)
    }
    var cell = row.pointee.first_child
    while let current = cell {
      let end = cellEnd(from: position, to: range.upperBound)
      readCell(current, in: position..<end)
      position = end < range.upperBound ? skippingSeparators(end + 1, to: range.upperBound) : end
      cell = current.pointee.next
    }
    close(at: range.upperBound)
  }

  private mutating func readCell(_ cell: CNode, in range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isSpace { end -= 1 }
    let start = skippingSpaces(range.lowerBound, to: end)
    guard start < end else {
      append(.tableCell, start..<start)
      return
    }
    map.removeAll()
    let count = mapUnescaped(start..<end, at: 0)
    setContent(cell.pointee.content.buffer)
    open(.tableCell, at: start)
    if content.count == count {
      readInlines(of: cell)
    } else {
      append(.text, start..<end)
    }
    close(at: end)
  }

  /// Maps a stretch of a row whose `\|` are `|` in the content; returns the content offset after it.
  private mutating func mapUnescaped(_ range: Range<Int>, at target: Int) -> Int {
    map.append(content: target, source: range.lowerBound)
    var removed = 0
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "|") {
        map.append(
          content: target + index - range.lowerBound - removed, source: index + 1,
          followsBackslash: true)
        removed += 1
        index += 1
      }
      index += 1
    }
    return target + range.count - removed
  }

  /// The end of a cell: the next pipe that no backslash precedes.
  private func cellEnd(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if bytes[index] == UInt8(ascii: "|"), index == start || bytes[index - 1] != UInt8(ascii: "\\") {
        return index
      }
      index += 1
    }
    return end
  }

  private func headerRange(_ text: UnsafeBufferPointer<UInt8>, line: Int) -> Range<Int> {
    var width = text.count
    if width > 0, text[width - 1] == 0x0A { width -= 1 }
    let begin = text[..<width].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = lines.end(line)
    return max(end - (width - begin), lines.start(line))..<end
  }

  private func skippingSpaces(_ start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isSpace { index += 1 }
    return index
  }

  private func skippingSeparators(_ start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isSeparator { index += 1 }
    return index
  }

  /// The first byte of a later row: no row begins with `>`, so that all of them belong to quotes around it.
  private func skippingPrefix(_ start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isSpaceOrTab || bytes[index] == UInt8(ascii: ">") { index += 1 }
    return index
  }
}
