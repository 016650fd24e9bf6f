internal import PRFAQMarkdown
internal import PRFAQModel

/// The words of stretches of a document as readers see them.
enum ReviewWording {
  /// The words of a range on one line, without markup or comments, shortened where they are long.
  static func words(_ range: Range<Int>, in draft: Draft, atMost limit: Int = .max) -> String {
    let tree = draft.tree
    var words: [UInt8] = []
    var index = firstNode(reaching: range.lowerBound, in: tree.nodes)
    while index < tree.nodes.count, tree.nodes[index].range.lowerBound < range.upperBound {
      let node = tree.nodes[index]
      index += 1
      switch node.kind {
      case .escape where isExportedBold(node.range, in: tree.source.bytes): continue
      case .text, .escape, .codeSpan:
        words += tree.source.bytes[node.contentRange.clamped(to: range)]
      case .entity: words += tree.entityText(index - 1).utf8
      case .softBreak, .lineBreak, .paragraph, .heading, .item, .tableCell, .tableRow: words.append(0x20)
      case .codeBlock:
        words += [0x20] + tree.source.bytes[node.contentRange.clamped(to: range)]
      default: continue
      }
      // Enough to be shortened, however long the range is.
      if limit < 100_000, words.count > limit * 8 { break }
    }
    return OneLine(words, atMost: limit).text
  }

  /// Whether an escape is one of two asterisks in a row: what exporters make of bold.
  private static func isExportedBold(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let escape: [UInt8] = [0x5C, 0x2A]
    guard bytes[range].elementsEqual(escape) else { return false }
    return bytes[range.upperBound...].starts(with: escape)
      || bytes[..<range.lowerBound].suffix(2).elementsEqual(escape)
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
