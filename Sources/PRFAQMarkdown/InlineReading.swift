internal import CMarkGFM

extension TreeBuilder {
  /// Parses the inlines of one block and converts them, then frees them.
  ///
  /// Right after parsing, before cmark merges texts, nearly every text is a slice of the block's content: the
  /// address tells the position. What is not a slice (character references, code, static one-character
  /// texts) begins where the node before it ended.
  mutating func readInlines(of block: CNode) {
    emails.begin(in: content, at: nodes.count)
    guard !HostileInlines.isHostile(content) else {
      emails.isPossible = false
      appendLines(0..<content.count)
      cursor = content.count
      return
    }
    cmark_parse_inlines(parser, block, parser.pointee.refmap, parser.pointee.options)
    openInlines.removeAll(keepingCapacity: true)
    walkInlines(of: block)
    endTextRun()
    while let child = block.pointee.first_child { cmark_node_free(child) }
  }

  private mutating func walkInlines(of block: CNode) {
    guard var node = block.pointee.first_child else { return }
    while true {
      if enterInline(node), let child = node.pointee.first_child {
        node = child
        continue
      }
      while node.pointee.next == nil {
        guard let parent = node.pointee.parent, parent != block else { return }
        node = parent
        closeInline(node)
      }
      guard let next = node.pointee.next else { return }
      node = next
    }
  }

  /// Converts one inline; true where it was opened and its children come next.
  private mutating func enterInline(_ node: CNode) -> Bool {
    switch node.pointee.type {
    case CType.text: readText(node)
    case CType.softBreak: readBreak(.softBreak)
    case CType.lineBreak: readBreak(.lineBreak)
    case CType.code: readCodeSpan()
    case CType.htmlInline: readHTMLInline(node)
    case CType.footnoteReference: readFootnoteReference(node)
    case CType.emphasis: return openDelimited(.emphasis, length: 1, node)
    case CType.strong: return openDelimited(.strong, length: 2, node)
    case cmark.strikethrough:
      return openDelimited(.strikethrough, length: byte(at: cursor + 1) == UInt8(ascii: "~") ? 2 : 1, node)
    case CType.image: return openDelimited(.image, length: 2, node)
    case CType.link: return openLink(node)
    default: break
    }
    return false
  }

  /// Opens emphasis and the like; an empty one is closed at once.
  private mutating func openDelimited(_ kind: MarkdownKind, length: Int, _ node: CNode) -> Bool {
    endTextRun()
    if kind == .image { tables.destinations[nodes.count] = node.pointee.as.link.url.string }
    open(
      kind, at: map.source(startingAt: cursor),
      contentStart: map.source(endingAt: min(cursor + length, content.count)))
    openInlines.append(cursor)
    cursor = min(cursor + length, content.count)
    emails.restart(at: nodes.count)
    if node.pointee.first_child != nil { return true }
    closeInline(node)
    return false
  }

  private mutating func closeInline(_ node: CNode) {
    endTextRun()
    let opening = openInlines.popLast() ?? cursor
    let contentEnd = map.source(endingAt: cursor)
    switch node.pointee.type {
    case CType.emphasis: cursor += 1
    case CType.strong: cursor += 2
    case cmark.strikethrough: cursor += byte(at: opening + 1) == UInt8(ascii: "~") ? 2 : 1
    case CType.link where byte(at: opening) == UInt8(ascii: "<"): cursor += 1
    case CType.link where byte(at: opening) != UInt8(ascii: "["): break
    default: cursor = linkEnd(closingAt: cursor)
    }
    cursor = min(cursor, content.count)
    if node.pointee.type == CType.link { emails.isInLink = false }
    close(at: map.source(endingAt: cursor), contentEnd: contentEnd)
    emails.restart(at: nodes.count)
  }

  private mutating func openLink(_ node: CNode) -> Bool {
    endTextRun()
    emails.isInLink = true
    tables.destinations[nodes.count] = node.pointee.as.link.url.string
    switch byte(at: cursor) {
    case UInt8(ascii: "["): return openDelimited(.link, length: 1, node)
    case UInt8(ascii: "<"):
      _ = openDelimited(.link, length: 1, node)
      readAutolinkText(to: content[cursor...].firstIndex(of: UInt8(ascii: ">")) ?? content.count)
      closeInline(node)
      return false
    default:
      if let child = node.pointee.first_child, let offset = offset(of: child.pointee.as.literal) {
        cursor = max(cursor, offset)
      }
      return openDelimited(.link, length: 0, node)
    }
  }

  /// The byte at a content offset; 0 after the end.
  func byte(at offset: Int) -> UInt8 {
    offset < content.count ? content[offset] : 0
  }

  /// The content offset of a literal, if it is a slice of the content.
  func offset(of literal: cmark_chunk) -> Int? {
    guard literal.alloc == 0, let data = literal.data, let base = content.baseAddress else { return nil }
    let distance = UnsafePointer(data) - base
    return distance >= 0 && distance + Int(literal.len) <= content.count ? distance : nil
  }

  private mutating func readBreak(_ kind: MarkdownKind) {
    endTextRun()
    let start = map.source(startingAt: cursor)
    let isBackslash = byte(at: cursor) == UInt8(ascii: "\\")
    while cursor < content.count, content[cursor] != 0x0A { cursor += 1 }
    cursor = min(cursor + 1, content.count)
    // After a backslash cmark keeps the spaces of a lazy line as text.
    if !isBackslash {
      while cursor < content.count, content[cursor].isSpaceOrTab { cursor += 1 }
    }
    let end = cursor < content.count ? map.source(startingAt: cursor) : map.source(endingAt: cursor)
    append(kind, span(start, end))
    emails.restart(at: nodes.count)
  }

  private mutating func readHTMLInline(_ node: CNode) {
    endTextRun()
    cursor = max(cursor, offset(of: node.pointee.as.literal) ?? cursor)
    let end = min(cursor + Int(node.pointee.as.literal.len), content.count)
    append(.htmlInline, span(map.source(startingAt: cursor), map.source(endingAt: end)))
    cursor = end
    emails.restart(at: nodes.count)
  }

  private mutating func readCodeSpan() {
    endTextRun()
    var start = cursor
    while byte(at: start) == UInt8(ascii: "`") { start += 1 }
    let length = start - cursor
    var end = closingBackticks(from: start, length: length)
    let finish = min(end + length, content.count)
    let range = span(map.source(startingAt: cursor), map.source(endingAt: finish))
    if end - start > 2, content[start] == 0x20, content[end - 1] == 0x20,
      !content[start..<end].allSatisfy({ $0 == 0x20 })
    {
      start += 1
      end -= 1
    }
    append(.codeSpan, range, content: span(map.source(startingAt: start), map.source(endingAt: end)))
    cursor = finish
    emails.restart(at: nodes.count)
  }
}
