internal import CMarkGFM

extension TreeBuilder {
  /// Converts all blocks below cmark's root, walking its links rather than recursing.
  mutating func readBlocks(of root: CNode) {
    guard var node = root.pointee.first_child else { return }
    while true {
      if let child = enter(node) {
        node = child
        continue
      }
      while node.pointee.next == nil {
        guard let parent = node.pointee.parent, parent != root else { return }
        node = parent
        closeContainer(node)
      }
      guard let next = node.pointee.next else { return }
      node = next
    }
  }

  /// Converts a leaf, or opens a container and returns its first child.
  private mutating func enter(_ node: CNode) -> CNode? {
    switch node.pointee.type {
    case CType.paragraph: readParagraph(node)
    case CType.heading: readHeading(node)
    case CType.codeBlock: readCodeBlock(node)
    case CType.htmlBlock: readHTMLBlock(node)
    case CType.thematicBreak:
      append(.thematicBreak, span(start(of: node), lines.end(Int(node.pointee.start_line))))
    case CType.blockQuote, CType.list, CType.item, CType.footnoteDefinition:
      openContainer(node)
      if let child = node.pointee.first_child { return child }
      closeContainer(node)
    case cmark.table: readTable(node)
    default: break
    }
    return nil
  }

  private mutating func openContainer(_ node: CNode) {
    let start = start(of: node)
    switch node.pointee.type {
    case CType.blockQuote: open(.blockQuote, at: start, contentStart: contentStart(after: start + 1))
    case CType.list:
      let isOrdered = node.pointee.as.list.list_type == CMARK_ORDERED_LIST
      open(.list(start: isOrdered ? Int(node.pointee.as.list.start) : nil), at: start)
    case CType.item:
      let marker = itemMarker(at: start)
      let isTask = node.pointee.extension != nil
      open(
        .item(isChecked: isTask ? marker.isChecked : nil), at: start,
        contentStart: contentStart(after: isTask ? marker.boxEnd : marker.end))
    default:
      let marker = footnoteMarker(endingAt: start)
      open(.footnoteDefinition, at: marker.lowerBound, contentStart: contentStart(after: marker.upperBound))
    }
  }

  private mutating func closeContainer(_ node: CNode) {
    let start = openNodes.last.map { markerEnd(of: nodes[$0]) } ?? floor
    switch node.pointee.type {
    case CType.blockQuote:
      // A quote never swallows the blank lines after it, so that cmark's end line can be believed.
      close(at: isOpen(node) ? start : lines.end(Int(node.pointee.end_line)))
    default:
      close(at: start)
    }
  }

  /// The offset of the first byte of a block, by cmark's line and column.
  func start(of node: CNode) -> Int {
    let offset = lines.start(Int(node.pointee.start_line)) + max(Int(node.pointee.start_column) - 1, 0)
    return min(offset, lines.end(Int(node.pointee.start_line)))
  }

  /// The end of the marker before the content, where an empty container ends.
  private func markerEnd(of node: MarkdownNode) -> Int {
    var end = node.contentRange.lowerBound
    while end > node.range.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return end
  }

  private func contentStart(after marker: Int) -> Int {
    var index = marker
    while index < bytes.count, bytes[index].isSpaceOrTab { index += 1 }
    return index
  }

  /// What the marker of a list item says.
  private func itemMarker(at start: Int) -> (end: Int, boxEnd: Int, isChecked: Bool?) {
    var index = start
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    let end = min(index + 1, bytes.count)
    index = end
    while index < bytes.count, bytes[index].isSpaceOrTab { index += 1 }
    guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "["), bytes[index + 2] == UInt8(ascii: "]")
    else { return (end, end, nil) }
    return (end, index + 3, bytes[index + 1] != 0x20)
  }

  /// The range of `[^label]:`; cmark's column stands after it.
  private func footnoteMarker(endingAt offset: Int) -> Range<Int> {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1].isSpaceOrTab { start -= 1 }
    let end = start
    while start > 1, !(bytes[start - 1] == UInt8(ascii: "^") && bytes[start - 2] == UInt8(ascii: "[")) {
      if bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D { return end..<end }
      start -= 1
    }
    return max(start - 2, 0)..<end
  }
}
