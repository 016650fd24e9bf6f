internal import CMarkGFM

extension TreeBuilder {
  mutating func readParagraph(_ node: CNode) {
    guard node.pointee.start_line > 0 else {
      readParagraphBeforeTable(node)
      return
    }
    let last = Int(node.pointee.end_line)
    guard mapLines(of: node.pointee.content, through: last) else { return }
    open(.paragraph, at: map.source(at: 0))
    readInlines(of: node)
    close(at: lines.end(last), contentEnd: map.source(endingAt: content.count))
  }

  mutating func readHeading(_ node: CNode) {
    let kind = MarkdownKind.heading(level: Int(node.pointee.as.heading.level))
    guard node.pointee.as.heading.setext else {
      readATXHeading(node, kind: kind)
      return
    }
    // The line that ends a setext heading is the one after it, and the underline stands before that.
    let underline = Int(node.pointee.end_line) - 1
    guard mapLines(of: node.pointee.content, through: underline - 1) else { return }
    open(kind, at: map.source(at: 0))
    readInlines(of: node)
    close(at: lines.end(underline), contentEnd: map.source(endingAt: content.count))
  }

  private mutating func readATXHeading(_ node: CNode, kind: MarkdownKind) {
    let line = Int(node.pointee.start_line)
    let start = start(of: node)
    let end = lines.end(line)
    var textStart = start
    while textStart < end, bytes[textStart] == UInt8(ascii: "#") { textStart += 1 }
    let afterMarker = textStart
    while textStart < end, bytes[textStart].isSpaceOrTab { textStart += 1 }
    let text = node.pointee.content.buffer
    guard !text.isEmpty else {
      append(kind, span(start, end), content: afterMarker..<afterMarker)
      return
    }
    map.removeAll()
    map.append(content: 0, source: textStart)
    setContent(text)
    open(kind, at: start, contentStart: textStart)
    readInlines(of: node)
    close(at: end, contentEnd: map.source(endingAt: content.count))
  }

  mutating func readHTMLBlock(_ node: CNode) {
    let first = Int(node.pointee.start_line)
    let text = isOpen(node) ? node.pointee.content.buffer : node.pointee.as.literal.buffer
    let last = lines.lastFilled(from: first, to: first + lineCount(of: text) - 1)
    append(.htmlBlock, span(start(of: node), lines.end(last)))
  }

  /// Prepares the map for a content whose last line is the given line of the source.
  ///
  /// A line of content is always the tail of a line of the source, whatever stood before it.
  private mutating func mapLines(of buffer: cmark_strbuf, through last: Int) -> Bool {
    let text = buffer.buffer
    map.removeAll()
    guard !text.isEmpty else { return false }
    mapLines(text, first: last - lineCount(of: text) + 1)
    setContent(text)
    return content.count > 0
  }

  private mutating func mapLines(_ text: UnsafeBufferPointer<UInt8>, first: Int) {
    var line = first
    var start = 0
    while start < text.count {
      let end = ByteSearch.first(0x0A, in: text, from: start)
      var inner = start
      while inner < end, text[inner].isSpaceOrTab { inner += 1 }
      let source = lines.end(line) - (end - inner)
      if inner > start {
        // A lazy line keeps its indentation, in which cmark may have put spaces for a part of a tab.
        var indent = source
        while indent > lines.start(line), source - indent < inner - start, bytes[indent - 1].isSpaceOrTab {
          indent -= 1
        }
        map.append(content: start, source: indent)
      }
      map.append(content: inner, source: source)
      start = end + 1
      line += 1
    }
  }

  /// Sets the content for inline reading, without the white space at its end.
  mutating func setContent(_ text: UnsafeBufferPointer<UInt8>) {
    var count = text.count
    while count > 0, text[count - 1].isSpace { count -= 1 }
    content = UnsafeBufferPointer(rebasing: text[..<count])
    cursor = 0
  }

  /// The number of lines, the last one with or without a line ending.
  func lineCount(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = 0
    while index < text.count {
      count += 1
      index = ByteSearch.first(0x0A, in: text, from: index) + 1
    }
    return count
  }
}
