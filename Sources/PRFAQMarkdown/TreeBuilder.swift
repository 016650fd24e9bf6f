internal import CMarkGFM

/// Builds the arena: keeps the stack of open nodes and sees to it that children nest and siblings follow.
struct TreeBuilder {
  /// The bytes that cmark read, at the offsets of the source; they differ from it only where
  /// `HostileInput` had to blunt a byte.
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: LineTable
  let cmark: CMark
  let parser: CParser

  var nodes: [MarkdownNode] = []
  /// The indices of the nodes that are still open, outermost first.
  var openNodes: [Int] = []
  /// The offset before which no further node may begin.
  var floor = 0
  var tables = SideTables()

  // The block whose inlines are being read.
  var content = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var cursor = 0
  var map = ContentMap()
  /// The content offsets at which the open inlines began.
  var openInlines: [Int] = []
  var emails = EmailRun()
  var footnoteLabels: Set<[UInt8]> = []

  init(lines: LineTable, parser: CParser) {
    self.lines = lines
    bytes = lines.bytes
    self.parser = parser
    cmark = CMark.shared
    nodes.reserveCapacity(bytes.count / 20 + 16)
  }

  /// Opens a node that will have children.
  mutating func open(_ kind: MarkdownKind, at start: Int, contentStart: Int? = nil) {
    let begin = max(start, floor)
    let inner = max(contentStart ?? begin, begin)
    let index = nodes.count
    nodes.append(
      MarkdownNode(
        kind: kind, range: begin..<begin, contentRange: inner..<inner, parent: openNodes.last ?? -1,
        subtreeEnd: index + 1))
    openNodes.append(index)
    floor = begin
  }

  /// Closes the innermost open node.
  mutating func close(at end: Int, contentEnd: Int? = nil) {
    guard let index = openNodes.popLast() else { return }
    let start = nodes[index].range.lowerBound
    let finish = max(end, floor)
    let inner = min(max(nodes[index].contentRange.lowerBound, start), finish)
    nodes[index].range = start..<finish
    nodes[index].contentRange = inner..<max(min(contentEnd ?? finish, finish), inner)
    nodes[index].subtreeEnd = nodes.count
    floor = finish
  }

  /// Adds a node without children.
  mutating func append(_ kind: MarkdownKind, _ range: Range<Int>, content: Range<Int>? = nil) {
    let start = max(range.lowerBound, floor)
    let end = max(range.upperBound, start)
    let inner = content ?? range
    let innerStart = min(max(inner.lowerBound, start), end)
    let index = nodes.count
    nodes.append(
      MarkdownNode(
        kind: kind, range: start..<end,
        contentRange: innerStart..<min(max(inner.upperBound, innerStart), end),
        parent: openNodes.last ?? -1, subtreeEnd: index + 1))
    floor = end
  }
}
