internal import CMarkGFM

/// The texts, escapes and character references that follow each other directly; cmark looks for e-mail
/// addresses in such a run after it has joined it into one text.
struct EmailRun {
  /// Whether the block holds an at sign at all.
  var isPossible = false
  /// Whether cmark thinks itself inside a link, where it does not look for addresses; it forgets an outer
  /// link when an inner one ends.
  var isInLink = false
  /// The index of the first node of the run.
  private(set) var start = 0

  mutating func begin(in content: UnsafeBufferPointer<UInt8>, at index: Int) {
    isPossible = ByteSearch.first(UInt8(ascii: "@"), in: content, from: 0) < content.count
    isInLink = false
    start = index
  }

  mutating func restart(at index: Int) {
    start = index
  }
}

extension TreeBuilder {
  /// Ends a run of text; e-mail addresses in it become links.
  mutating func endTextRun() {
    guard emails.isPossible, !emails.isInLink, emails.start < nodes.count else { return }
    let run = Array(nodes[emails.start...])
    let (text, starts) = decoded(run)
    guard text.contains(UInt8(ascii: "@")) else { return }
    let pieces = linkedPieces(of: text)
    guard pieces.contains(where: { $0.destination != nil }) else { return }
    let entities = run.indices.map { tables.entities.removeText(of: emails.start + $0) }
    nodes.removeSubrange(emails.start...)
    floor = run.first?.range.lowerBound ?? floor
    var offset = 0
    var index = 0
    for piece in pieces where piece.length > 0 {
      let end = offset + piece.length
      if let destination = piece.destination, index < run.count {
        let inset = run[index].kind == .text ? offset - starts[index] : 0
        tables.destinations[nodes.count] = destination
        open(.link, at: run[index].range.lowerBound + inset)
      }
      while index < run.count, starts[index] < end {
        appendPart(of: run[index], from: offset - starts[index], to: end - starts[index], entities[index])
        guard starts[index + 1] <= end else { break }
        index += 1
      }
      if piece.destination != nil { close(at: floor) }
      offset = end
    }
    emails.restart(at: nodes.count)
  }

  private mutating func appendPart(of node: MarkdownNode, from start: Int, to end: Int, _ entity: String?) {
    guard node.kind == .text else {
      // What decodes to several bytes stays whole, with its first byte.
      guard start <= 0 else { return }
      if let entity { tables.entities[nodes.count] = entity }
      append(node.kind, node.range, content: node.contentRange)
      return
    }
    let from = node.range.lowerBound + max(start, 0)
    append(.text, span(from, min(node.range.lowerBound + end, node.range.upperBound)))
  }

  /// The decoded bytes of a run and where each of its nodes begins in them.
  private func decoded(_ run: [MarkdownNode]) -> (text: [UInt8], starts: [Int]) {
    var text: [UInt8] = []
    var starts = [0]
    for (index, node) in run.enumerated() {
      if node.kind == .entity {
        text += Array((tables.entities[emails.start + index] ?? "").utf8)
      } else {
        text += bytes[node.contentRange]
      }
      starts.append(text.count)
    }
    return (text, starts)
  }

  /// What cmark makes of a text: pieces, some of them links.
  ///
  /// cmark copies the rest of the text for every address that it finds and gives up after a thousand; no
  /// address holds a space, so that it is handed a stretch at a time. A stretch that is nothing but at signs
  /// and letters for long is left alone.
  private func linkedPieces(of text: [UInt8]) -> [(length: Int, destination: String?)] {
    var pieces: [(length: Int, destination: String?)] = []
    var start = 0
    while start < text.count {
      let least = min(start + Self.stretch, text.count)
      let end = text[least...].firstIndex(of: 0x20) ?? text.count
      let signs = text[start..<end].reduce(0) { $0 + ($1 == UInt8(ascii: "@") ? 1 : 0) }
      if signs > 0, signs <= Self.signsPerStretch {
        appendPieces(of: text[start..<end], to: &pieces)
      } else {
        pieces.append((end - start, nil))
      }
      start = end
    }
    return pieces
  }

  private static var stretch: Int { 1024 }
  private static var signsPerStretch: Int { 512 }

  private func appendPieces(
    of text: ArraySlice<UInt8>, to pieces: inout [(length: Int, destination: String?)]
  ) {
    guard let paragraph = cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, parser.pointee.mem),
      let child = cmark_node_new_with_mem(CMARK_NODE_TEXT, parser.pointee.mem)
    else { return }
    defer { cmark_node_free(paragraph) }
    (text + [0]).withUnsafeBytes {
      _ = cmark_node_set_literal(child, $0.bindMemory(to: CChar.self).baseAddress)
    }
    cmark_node_append_child(paragraph, child)
    cmark.linkEmailAddresses(in: paragraph, parser: parser)
    var next = paragraph.pointee.first_child
    while let node = next {
      if node.pointee.type == CType.link {
        let length = node.pointee.first_child.map { Int($0.pointee.as.literal.len) } ?? 0
        pieces.append((length, node.pointee.as.link.url.string))
      } else {
        pieces.append((Int(node.pointee.as.literal.len), nil))
      }
      next = node.pointee.next
    }
  }
}
