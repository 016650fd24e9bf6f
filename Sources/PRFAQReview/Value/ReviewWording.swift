internal import PRFAQMarkdown
internal import PRFAQModel

/// The words of stretches of a document as readers see them.
enum ReviewWording {
  /// The words of a range on one line, without markup or comments, shortened where they are long.
  static func words(_ range: Range<Int>, in draft: Draft, atMost limit: Int = .max) -> String {
    if limit <= PlainLine.longest, let line = PlainLine.text(range, in: draft.tree, atMost: limit) {
      return line
    }
    var words: [UInt8] = []
    forEachPiece(of: range, in: draft.tree) { piece in
      words += piece
      // Enough to be shortened, however long the range is.
      return limit >= 100_000 || words.count <= limit * 8
    }
    return OneLine(words, atMost: limit).text
  }

  /// Calls with the bytes of each piece of text in a range, and a blank for what parts two of them, until `body`
  /// returns false.
  @inline(__always)
  static func forEachPiece(
    of range: Range<Int>, in tree: MarkdownTree, _ body: (ArraySlice<UInt8>) -> Bool
  ) {
    let nodes = tree.nodes
    let bytes = tree.source.bytes
    var index = firstNode(reaching: range.lowerBound, in: nodes)
    while index < nodes.count, nodes[index].range.lowerBound < range.upperBound {
      let node = nodes[index]
      index += 1
      switch node.kind {
      case .escape where isExportedBold(node.range, in: bytes): continue
      case .text, .escape, .codeSpan: guard body(bytes[node.contentRange.clamped(to: range)]) else { return }
      case .entity: guard body(Array(tree.entityText(index - 1).utf8)[...]) else { return }
      case .softBreak, .lineBreak, .paragraph, .heading, .item, .tableCell, .tableRow:
        guard body(blank) else { return }
      case .codeBlock:
        _ = body(blank)
        guard body(bytes[node.contentRange.clamped(to: range)]) else { return }
      default: continue
      }
    }
  }

  private static let blank: ArraySlice<UInt8> = [0x20]

  /// Whether an escape is one of two asterisks in a row: what exporters make of bold.
  private static func isExportedBold(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isEscape(at index: Int) -> Bool {
      index >= 0 && index + 1 < bytes.count && bytes[index] == 0x5C && bytes[index + 1] == 0x2A
    }
    return range.count == 2 && isEscape(at: range.lowerBound)
      && (isEscape(at: range.upperBound) || isEscape(at: range.lowerBound - 2))
  }

  /// The index of the first node that may have text after an offset.
  private static func firstNode(reaching offset: Int, in nodes: [MarkdownNode]) -> Int {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    // A range may begin within a text, whose node then begins before it.
    return max(0, low - 1)
  }
}
