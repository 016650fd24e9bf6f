internal import PRFAQMarkdown
internal import PRFAQProse

extension UnitBuilder {
  /// Appends the visible text of a node's inlines and notes emphasis, links, images and code.
  ///
  /// A soft break becomes a line feed, so that the lines of a paragraph can still be told apart.
  mutating func appendInlines(of index: Int) {
    let nodes = tree.nodes
    var open: [(end: Int, span: Int)] = []
    var next = index + 1
    source.bytes.withUnsafeBufferPointer { bytes in
      while next < nodes[index].subtreeEnd {
        close(&open, before: next)
        let node = nodes[next]
        switch node.kind {
        case .text:
          list.text.append(bytes, range: node.range)
        case .escape:
          list.text.append(bytes, range: node.contentRange)
        case .entity:
          // A line feed written as an entity (`&#10;`) is a blank to readers and begins no line.
          let decoded = tree.entityText(next).utf8.map { $0 == 0x0A ? 0x20 : $0 }
          list.text.append(decoded: decoded, from: node.range)
        case .softBreak, .lineBreak:
          if node.kind == .lineBreak { hardBreaks.insert(list.text.bytes.count) }
          list.text.append(decoded: 0x0A, from: node.range)
        case .codeSpan:
          openSpan(.code, next, &open)
          list.text.append(bytes, range: node.contentRange)
        case .strong:
          openSpan(.strong, next, &open)
        case .emphasis:
          openSpan(.emphasis, next, &open)
        case .link:
          openSpan(.link, next, &open)
        case .image:
          openSpan(.image, next, &open)
        default:
          break
        }
        next += 1
      }
    }
    close(&open, before: Int.max)
  }

  private mutating func openSpan(
    _ kind: InlineSpan.Kind, _ node: Int, _ open: inout [(end: Int, span: Int)]
  ) {
    open.append((tree.nodes[node].subtreeEnd, list.spans.count))
    let at = list.text.bytes.count
    list.spans.append(InlineSpan(kind: kind, text: at..<at, node: node))
  }

  private mutating func close(_ open: inout [(end: Int, span: Int)], before index: Int) {
    while let top = open.last, top.end <= index {
      let start = list.spans[top.span].text.lowerBound
      list.spans[top.span].text = start..<list.text.bytes.count
      open.removeLast()
    }
  }
}
