internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A document as a row of blocks that can be put into another order.
struct ArrangedText {
  /// A block with the blank lines and comments before it.
  struct Piece {
    let block: Arrangement.Block
    let kind: MarkdownKind
    /// The bytes between the block before and this one.
    let gap: Range<Int>
    /// The bytes of the block.
    let range: Range<Int>
    /// Whether the bytes are those that the print was made of, so that its lines can be broken at its counts.
    let isPlain: Bool
  }

  let source: SourceText
  /// The blocks in order, without front matter.
  let blocks: [Piece]
  /// Where the first of them may begin: behind a byte order mark and front matter.
  let start: Int

  init(_ draft: Draft) {
    source = draft.source
    let tree = draft.tree
    let nodes = tree.children(of: 0).map { tree.nodes[$0] }
    let front = nodes.first { $0.kind == .frontMatter }
    start = front?.range.upperBound ?? (draft.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    var pieces: [Piece] = []
    var end = start
    // Footnotes stand at the end of the tree, wherever they stand in the text.
    for node in nodes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where node.kind != .frontMatter && node.range.lowerBound >= end && !node.range.isEmpty {
      var text = PlainText()
      draft.source.bytes.withUnsafeBufferPointer { text.append($0, range: node.range) }
      pieces.append(
        Piece(
          block: Arrangement.Block(text.bytes, node.kind), kind: node.kind, gap: end..<node.range.lowerBound,
          range: node.range, isPlain: text.bytes.elementsEqual(draft.source.bytes[node.range])))
      end = node.range.upperBound
    }
    blocks = pieces
  }
}

extension Arrangement.Block {
  /// The block of a composed text.
  fileprivate init(_ text: [UInt8], _ kind: MarkdownKind) {
    var hash: UInt32 = 0x811C_9DC5
    var lines: [Int] = []
    var count = 0
    var gap = LineGap(isQuote: kind == .blockQuote)
    for byte in text {
      if gap.takes(byte) { continue }
      if gap.lineBreaks > 0, count > 0, kind.isRunningText {
        lines.append(count)
        count = 0
      }
      gap.close()
      // FNV-1a; the prints have to be the same in every version of the tool.
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      count += 1
    }
    self.init(print: hash, lines: lines)
  }
}

/// What stands between two words: blanks, line breaks, and the marks of a quotation that goes on.
struct LineGap {
  let isQuote: Bool
  /// How many lines end in it.
  private(set) var lineBreaks = 0
  private var isAfterReturn = false

  init(isQuote: Bool) { self.isQuote = isQuote }

  /// Whether a byte belongs to the gap, which is open then.
  mutating func takes(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A:
      if !isAfterReturn { lineBreaks += 1 }
      isAfterReturn = false
      return true
    case 0x0D:
      lineBreaks += 1
      isAfterReturn = true
      return true
    case 0...0x20:
      isAfterReturn = false
      return true
    case 0x3E:
      isAfterReturn = false
      return isQuote && lineBreaks > 0
    default: return false
    }
  }

  /// Ends the gap.
  mutating func close() {
    lineBreaks = 0
    isAfterReturn = false
  }
}

extension MarkdownKind {
  /// Whether a line may be broken anywhere without another meaning.
  var isRunningText: Bool {
    switch self {
    case .paragraph, .heading, .list, .blockQuote: true
    default: false
    }
  }
}
