internal import PRFAQMarkdown
internal import PRFAQModel

/// The lines that a comment about one line is about.
///
/// A paragraph is one line to its readers, however it is wrapped, and so are a heading, a row of a table and a
/// block of code. A comment goes on holding when somebody wraps the paragraph anew.
struct SuppressedLines {
  private let source: SourceText
  /// The blocks that hold text, in order.
  private let blocks: [Range<Int>]
  /// For each line the first from there on that says something; the number after the last line when none does.
  private let telling: [Int]

  init(in draft: Draft) {
    source = draft.source
    blocks = draft.tree.nodes.filter { Self.isLine($0.kind) }.map { $0.range }
    let skipped = Set(draft.tree.skippedLines)
    let count = source.lineStarts.count
    var telling = [Int](repeating: count + 1, count: count + 2)
    for line in stride(from: count, through: 1, by: -1) {
      let isSilent = skipped.contains(line) || source.bytes[source.lineRange(line)].allSatisfy { $0 <= 0x20 }
      telling[line] = isSilent ? telling[line + 1] : line
    }
    self.telling = telling
  }

  private static func isLine(_ kind: MarkdownKind) -> Bool {
    switch kind {
    case .paragraph, .heading, .tableRow, .codeBlock, .htmlBlock, .thematicBreak: true
    default: false
    }
  }

  /// The bytes that a comment is about; nil where nothing follows it.
  func range(of comment: SuppressionComment) -> Range<Int>? {
    switch comment.verb {
    case .line:
      return extended(source.line(at: comment.range.lowerBound), startingAt: nil)
    case .nextLine:
      let line = telling[source.line(at: comment.range.upperBound - 1) + 1]
      return line <= source.lineStarts.count ? extended(line, startingAt: line) : nil
    default: return nil
    }
  }

  /// The lines of the block around a line, not those before `start`.
  private func extended(_ line: Int, startingAt start: Int?) -> Range<Int> {
    let own = source.lineRange(line)
    let index = blocks.partitionPoint { $0.upperBound <= own.lowerBound }
    guard index < blocks.count, blocks[index].lowerBound <= own.upperBound else { return own.extended }
    let block = blocks[index]
    let first = start ?? min(line, source.line(at: block.lowerBound))
    let last = max(line, source.line(at: max(block.lowerBound, block.upperBound - 1)))
    return (source.lineRange(first).lowerBound..<source.lineRange(last).upperBound).extended
  }
}

extension Range<Int> {
  /// The range with the place after it, where what is missing at the end of a line is reported.
  fileprivate var extended: Range<Int> { lowerBound..<(upperBound + 1) }
}
