internal import PRFAQMarkdown
public import PRFAQProse

extension Draft {
  /// The prose of the document as its readers see it, a line feed after each block.
  ///
  /// Front matter, code, comments and the texts of links and images are left out: what stands there is shown as
  /// it is or names something else, and is not text that somebody still has to write.
  public var visibleText: PlainText { visibleProse.text }

  /// The same text with the blocks that it is made of.
  public var visibleProse: VisibleProse {
    var builder = VisibleText(tree: tree, wraps: wraps)
    builder.walk()
    return builder.prose
  }
}

/// The prose of a document and the blocks that it is made of.
public struct VisibleProse: Sendable {
  /// The text, a line feed after each block and for each line break within one that does not only wrap it.
  public fileprivate(set) var text = PlainText()
  /// The blocks in order.
  public fileprivate(set) var blocks: [Block] = []

  /// One paragraph, heading, table cell or block of HTML.
  public struct Block: Sendable, Hashable {
    /// The bytes of the text that it takes.
    public fileprivate(set) var range: Range<Int>
    /// The index of its node in the Markdown tree.
    public let node: Int
  }
}

/// Collects the visible text of a Markdown tree, top to bottom.
private struct VisibleText {
  let tree: MarkdownTree
  let wraps: LineWraps
  private var text = PlainText()
  private var blocks: [VisibleProse.Block] = []

  init(tree: MarkdownTree, wraps: LineWraps) {
    self.tree = tree
    self.wraps = wraps
  }

  /// What was collected.
  var prose: VisibleProse { VisibleProse(text: text, blocks: blocks) }

  mutating func walk() {
    text.reserveCapacity(tree.source.bytes.count)
    let closed = closedElements()
    var index = 1
    tree.source.bytes.withUnsafeBufferPointer { bytes in
      while index < tree.nodes.count {
        let node = tree.nodes[index]
        switch node.kind {
        case .frontMatter, .codeBlock, .codeSpan, .link, .image:
          // What is left out still parts the words beside it.
          text.append(decoded: 0x20, from: node.range.lowerBound..<node.range.lowerBound)
          index = node.subtreeEnd
          continue
        case .paragraph, .heading, .tableCell, .htmlBlock, .thematicBreak:
          endBlock()
          text.append(decoded: 0x0A, from: node.range.lowerBound..<node.range.lowerBound)
          blocks.append(VisibleProse.Block(range: text.bytes.count..<text.bytes.count, node: index))
        default: break
        }
        switch node.kind {
        case .text: text.append(bytes, range: node.range)
        case .escape: text.append(bytes, range: node.contentRange)
        case .entity: text.append(decoded: Array(tree.entityText(index).utf8), from: node.range)
        case .softBreak:
          text.append(
            decoded: wraps.contains(tree.source.line(at: node.range.lowerBound)) ? 0x20 : 0x0A,
            from: node.range)
        case .lineBreak: text.append(decoded: 0x0A, from: node.range)
        case .htmlInline where isWording(node.range, closed): text.append(bytes, range: node.range)
        case .htmlBlock where isWording(node.range, closed): text.append(bytes, range: node.range)
        case .htmlBlock: HTMLText.append(tree.source, node.range, to: &text)
        default: break
        }
        index += 1
      }
    }
    endBlock()
  }

  private mutating func endBlock() {
    guard let last = blocks.indices.last else { return }
    blocks[last].range = blocks[last].range.lowerBound..<text.bytes.count
  }

  /// Whether what Markdown takes for a tag is wording in angle brackets, such as `<customer>`.
  private func isWording(_ range: Range<Int>, _ closed: Set<[UInt8]>) -> Bool {
    let bytes = tree.source.bytes[range]
    guard bytes.first == 0x3C, bytes.last(where: { $0 > 0x20 }) == 0x3E,
      bytes.count(where: { $0 == 0x3C }) == 1,
      !bytes.contains(0x3D), let name = Self.name(bytes.dropFirst())
    else { return false }
    return !closed.contains(name) && !HTMLElementNames.all.contains(String(decoding: name, as: UTF8.self))
  }

  /// The names that closing tags have: what is closed is an element, known or not.
  private func closedElements() -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for node in tree.nodes where node.kind.isHTML {
      let bytes = tree.source.bytes[node.range]
      for index in bytes.indices.dropLast() where bytes[index] == 0x3C && bytes[index + 1] == 0x2F {
        if let name = Self.name(bytes[(index + 2)...]) { names.insert(name) }
      }
    }
    return names
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let name = bytes.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
    return name.isEmpty ? nil : name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
