internal import CMarkGFM

extension TreeBuilder {
  mutating func readCodeBlock(_ node: CNode) {
    if node.pointee.as.code.fenced != 0 {
      readFencedCode(node)
    } else {
      readIndentedCode(node)
    }
  }

  private mutating func readIndentedCode(_ node: CNode) {
    let first = Int(node.pointee.start_line)
    let text = isOpen(node) ? node.pointee.content.buffer : node.pointee.as.code.literal.buffer
    let last = lines.lastFilled(from: first, to: first + lineCount(of: text) - 1)
    append(.codeBlock(isFenced: false), span(start(of: node), lines.end(last)))
  }

  private mutating func readFencedCode(_ node: CNode) {
    let first = Int(node.pointee.start_line)
    let start = start(of: node)
    var fenceEnd = start
    while fenceEnd < lines.end(first), bytes[fenceEnd] == node.pointee.as.code.fence_char { fenceEnd += 1 }
    var codeLines: Int
    var text: UnsafeBufferPointer<UInt8>
    if isOpen(node) {
      // Never closed: the content still begins with the info string.
      text = node.pointee.content.buffer
      let infoEnd = text.firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      text = UnsafeBufferPointer(rebasing: text[infoEnd...])
      codeLines = lineCount(of: text)
      let info = decodedInfo(span(fenceEnd, lines.end(first)))
      if !info.isEmpty { tables.infos[nodes.count] = info }
    } else {
      text = node.pointee.as.code.literal.buffer
      codeLines = lineCount(of: text)
      let info = node.pointee.as.code.info
      if info.len > 0 { tables.infos[nodes.count] = info.string }
    }
    let hasClosingFence = !isOpen(node) && isClosingFence(first + codeLines + 1, of: node)
    let last =
      hasClosingFence ? first + codeLines + 1 : lines.lastFilled(from: first, to: first + codeLines)
    codeLines = min(codeLines, last - first)
    var inner = lines.end(first)..<lines.end(first)
    if codeLines > 0 {
      let width = text.firstIndex(of: 0x0A) ?? text.count
      let begin = max(lines.end(first + 1) - width, lines.start(first + 1))
      inner = begin..<max(lines.end(first + codeLines), begin)
    }
    append(.codeBlock(isFenced: true), span(start, lines.end(last)), content: inner)
  }

  /// Whether a line closes the block, rather than opening the next one after the container has ended.
  private func isClosingFence(_ line: Int, of node: CNode) -> Bool {
    var index = lines.end(line)
    let start = lines.start(line)
    while index > start, bytes[index - 1].isSpaceOrTab { index -= 1 }
    let fenceEnd = index
    while index > start, bytes[index - 1] == node.pointee.as.code.fence_char { index -= 1 }
    guard fenceEnd - index >= max(3, Int(node.pointee.as.code.fence_length)),
      bytes[start..<index].allSatisfy({ $0.isSpaceOrTab || $0 == UInt8(ascii: ">") })
    else { return false }
    var ancestor: CNode? = node
    while let current = ancestor {
      if let next = current.pointee.next { return Int(next.pointee.start_line) != line }
      ancestor = current.pointee.parent
    }
    return true
  }

  func isOpen(_ node: CNode) -> Bool {
    node.pointee.flags & UInt16(CMARK_NODE__OPEN.rawValue) != 0
  }

  /// The text of a range with its escapes and character references decoded, in cmark's order.
  private func decodedInfo(_ range: Range<Int>) -> String {
    var buffer = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    houdini_unescape_html_f(&buffer, slice.baseAddress, bufsize_t(slice.count))
    cmark_strbuf_trim(&buffer)
    cmark_strbuf_unescape(&buffer)
    return String(decoding: buffer.buffer, as: UTF8.self)
  }
}
