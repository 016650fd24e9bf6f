internal import CMarkGFM

extension TreeBuilder {
  /// Converts one text of cmark: plain text, an escaped character or a character reference.
  mutating func readText(_ node: CNode) {
    let literal = node.pointee.as.literal
    let length = Int(literal.len)
    guard length > 0 else { return }
    if let offset = offset(of: literal) {
      // A closing run of delimiters keeps its first address when its first delimiters are used up.
      let start = max(offset, cursor)
      let end = min(start + length, content.count)
      if start == cursor + 1, length == 1, content[cursor] == UInt8(ascii: "\\") {
        appendEscape(at: cursor)
      } else {
        appendText(span(start, end))
      }
      cursor = end
    } else if literal.alloc != 0, byte(at: cursor) == UInt8(ascii: "&") {
      let end = content[cursor...].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? content.count
      appendEntity(cursor..<end, decoded: literal.string)
      cursor = end
    } else {
      let end = min(cursor + length, content.count)
      appendText(cursor..<end)
      cursor = end
    }
  }

  /// Converts the inside of `<…>`, in which character references count but backslashes do not.
  mutating func readAutolinkText(to end: Int) {
    var buffer = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    var index = cursor
    while index < end {
      defer { index += 1 }
      guard content[index] == UInt8(ascii: "&") else { continue }
      cmark_strbuf_clear(&buffer)
      let rest = UnsafeBufferPointer(rebasing: content[(index + 1)..<end])
      let length = Int(houdini_unescape_ent(&buffer, rest.baseAddress, bufsize_t(rest.count)))
      guard length > 0 else { continue }
      if cursor < index { appendText(cursor..<index) }
      cursor = index + 1 + length
      appendEntity(index..<cursor, decoded: String(decoding: buffer.buffer, as: UTF8.self))
      index = cursor - 1
    }
    if cursor < end { appendText(cursor..<end) }
    cursor = end
  }

  /// Adds text that stands in the content; escaped pipes in it become nodes of their own.
  mutating func appendText(_ range: Range<Int>) {
    guard map.hasEscapedPipes else {
      appendSourceText(span(map.source(at: range.lowerBound), map.source(endingAt: range.upperBound)))
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let pipe = map.nextEscapedPipe(from: start, to: range.upperBound)
      if pipe > start { appendSourceText(span(map.source(at: start), map.source(endingAt: pipe))) }
      guard pipe < range.upperBound else { return }
      let position = map.source(at: pipe)
      append(.escape, (position - 1)..<(position + 1), content: position..<(position + 1))
      start = pipe + 1
    }
  }

  /// Adds text of the source, joined with the text directly before it.
  private mutating func appendSourceText(_ range: Range<Int>) {
    if let last = nodes.indices.last, case .text = nodes[last].kind, nodes[last].parent == openNodes.last,
      nodes[last].range.upperBound == range.lowerBound
    {
      let joined = nodes[last].range.lowerBound..<range.upperBound
      nodes[last].range = joined
      nodes[last].contentRange = joined
      floor = range.upperBound
    } else {
      append(.text, range)
    }
  }

  private mutating func appendEscape(at offset: Int) {
    let end = map.source(endingAt: offset + 2)
    append(.escape, span(map.source(startingAt: offset), end), content: (end - 1)..<end)
  }

  private mutating func appendEntity(_ range: Range<Int>, decoded: String) {
    if decoded == "@" { emails.isPossible = true }
    tables.entities[nodes.count] = decoded
    append(
      .entity, span(map.source(startingAt: range.lowerBound), map.source(endingAt: range.upperBound)))
  }
}
