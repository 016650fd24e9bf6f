internal import CMarkGFM

extension TreeBuilder {
  /// Collects the labels of all footnote definitions, which the references are compared with.
  mutating func collectFootnoteLabels(of root: CNode) {
    guard var node = root.pointee.first_child else { return }
    while true {
      if node.pointee.type == CType.footnoteDefinition {
        footnoteLabels.insert(Self.normalised(node.pointee.as.literal))
      }
      switch node.pointee.type {
      case CType.blockQuote, CType.list, CType.item, CType.footnoteDefinition:
        if let child = node.pointee.first_child {
          node = child
          continue
        }
      default: break
      }
      while node.pointee.next == nil {
        guard let parent = node.pointee.parent, parent != root else { return }
        node = parent
      }
      guard let next = node.pointee.next else { return }
      node = next
    }
  }

  /// Converts `[^label]`; without a definition it is text, as written.
  mutating func readFootnoteReference(_ node: CNode) {
    let start = cursor
    // cmark counts the length in columns, which is right as long as the label has no line break.
    var end = start + Int(node.pointee.as.literal.len) + 3
    if end > content.count || content[end - 1] != UInt8(ascii: "]")
      || content[start..<end].contains(0x0A)
    {
      end = matchingBracket(from: start)
    }
    cursor = end
    if end - start > 3, footnoteLabels.contains(Self.normalised(node.pointee.as.literal)) {
      endTextRun()
      let range = span(map.source(startingAt: start), map.source(endingAt: end))
      append(
        .footnoteReference, range,
        content: span(map.source(startingAt: start + 2), map.source(endingAt: end - 1)))
      emails.restart(at: nodes.count)
    } else {
      appendLines(start..<end)
    }
  }

  /// Adds text that may span lines, which cmark does not break up here.
  mutating func appendLines(_ range: Range<Int>) {
    var start = range.lowerBound
    var lines = 0
    // Lines beyond all measure are one text.
    while lines < HostileInlines.lines, let newline = content[start..<range.upperBound].firstIndex(of: 0x0A) {
      if newline > start { appendText(start..<newline) }
      endTextRun()
      lines += 1
      start = newline + 1
      while start < range.upperBound, content[start].isSpaceOrTab { start += 1 }
      append(
        .softBreak, span(map.source(at: newline), map.source(startingAt: min(start, content.count - 1))))
      emails.restart(at: nodes.count)
    }
    if start < range.upperBound { appendText(start..<range.upperBound) }
  }

  private func matchingBracket(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < content.count {
      switch content[index] {
      case UInt8(ascii: "\\") where byte(at: index + 1).isPunctuation: index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return content.count
  }

  /// A label as cmark compares it: case folded, white space collapsed.
  private static func normalised(_ label: cmark_chunk) -> [UInt8] {
    var buffer = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    cmark_utf8proc_case_fold(&buffer, label.data, max(label.len, 0))
    cmark_strbuf_trim(&buffer)
    cmark_strbuf_normalize_whitespace(&buffer)
    return Array(buffer.buffer)
  }
}
