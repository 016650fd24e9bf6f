internal import PRFAQMarkdown
internal import PRFAQProse

extension UnitBuilder {
  /// Appends the visible text of a node's inlines and notes emphasis, links, images and code.
  ///
  /// A soft break becomes a line feed, so that the lines of a paragraph can still be told apart.
  mutating func appendInlines(of index: Int) {
    let nodes = tree.nodes
    var next = index + 1
    source.bytes.withUnsafeBufferPointer { bytes in
      while next < nodes[index].subtreeEnd {
        close(before: next)
        let node = nodes[next]
        switch node.kind {
        case .text:
          appendWithoutAttributes(bytes, node.range)
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
          openSpan(.code, next)
          list.text.append(bytes, range: node.contentRange)
        case .strong:
          openSpan(.strong, next)
        case .emphasis:
          openSpan(.emphasis, next)
        case .link:
          openSpan(.link, next)
        case .image:
          openSpan(.image, next)
        default:
          break
        }
        next += 1
      }
    }
    close(before: Int.max)
  }

  /// Appends a text without the attributes that Pandoc writes behind brackets and images, `{.underline}`.
  private mutating func appendWithoutAttributes(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let own = UnsafeBufferPointer(rebasing: bytes[range])
    var start = 0
    var open = ByteSearch.first(0x7B, in: own, from: 0)
    while open < own.count {
      let near = UnsafeBufferPointer(rebasing: own[..<min(own.count, open + Self.longestAttributes)])
      let end = ByteSearch.first(0x7D, in: near, from: open)
      if end < near.count, Self.isAttributes(own, open + 1..<end) {
        list.text.append(bytes, range: range.lowerBound + start..<range.lowerBound + open)
        start = end + 1
      }
      open = ByteSearch.first(0x7B, in: own, from: open + 1)
    }
    list.text.append(bytes, range: range.lowerBound + start..<range.upperBound)
  }

  /// Nobody writes more of them, in bytes; what is longer is text in braces.
  private static let longestAttributes = 120

  /// Whether braces hold a class, or a name with a value in quotes; `{name}` is a gap to be filled in.
  private static func isAttributes(_ bytes: UnsafeBufferPointer<UInt8>, _ inner: Range<Int>) -> Bool {
    guard let first = inner.first, inner.count >= 2 else { return false }
    if bytes[first] == 0x2E { return (bytes[first + 1] | 0x20) >= 0x61 && (bytes[first + 1] | 0x20) <= 0x7A }
    return inner.contains { bytes[$0] == 0x3D && $0 + 1 < inner.upperBound && bytes[$0 + 1] == 0x22 }
  }

  private mutating func openSpan(_ kind: InlineSpan.Kind, _ node: Int) {
    openSpans.append((tree.nodes[node].subtreeEnd, list.spans.count))
    let at = list.text.bytes.count
    list.spans.append(InlineSpan(kind: kind, text: at..<at, node: node))
  }

  private mutating func close(before index: Int) {
    while let top = openSpans.last, top.end <= index {
      let start = list.spans[top.span].text.lowerBound
      list.spans[top.span].text = start..<list.text.bytes.count
      openSpans.removeLast()
    }
  }
}
