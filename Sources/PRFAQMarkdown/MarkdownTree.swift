/// A Markdown document as a flat arena of nodes in preorder.
public struct MarkdownTree: Sendable {
  /// The text that all ranges point into.
  public let source: SourceText
  /// All nodes in preorder; the first is the document.
  public let nodes: [MarkdownNode]
  /// The comments that the tree was read past, in order; no node holds those that had a line of their own.
  public let comments: [Range<Int>]
  /// The lines (from 1) that hold nothing but such comments, in order.
  public let skippedLines: [Int]
  let tables: SideTables

  /// Creates a tree from its parts.
  init(
    source: SourceText, nodes: [MarkdownNode], tables: SideTables, comments: [Range<Int>] = [],
    skippedLines: [Int] = []
  ) {
    self.source = source
    self.nodes = nodes
    self.tables = tables
    self.comments = comments
    self.skippedLines = skippedLines
  }

  /// The YAML block at the very top; nil without one.
  public var frontMatter: MarkdownNode? {
    guard nodes.count > 1, case .frontMatter = nodes[1].kind else { return nil }
    return nodes[1]
  }

  /// The line before another, those left out that are skipped.
  public func line(before line: Int) -> Int {
    var before = line - 1
    var skipped = Self.index(after: before, in: skippedLines) - 1
    while skipped >= 0, skippedLines[skipped] == before {
      skipped -= 1
      before -= 1
    }
    return before
  }

  /// The line after another, those left out that are skipped.
  public func line(after line: Int) -> Int {
    var after = line + 1
    var skipped = Self.index(after: line, in: skippedLines)
    while skipped < skippedLines.count, skippedLines[skipped] == after {
      skipped += 1
      after += 1
    }
    return after
  }

  /// Whether a line is skipped.
  public func skips(_ line: Int) -> Bool {
    let index = Self.index(after: line, in: skippedLines)
    return index > 0 && skippedLines[index - 1] == line
  }

  /// How many lines after the one at an offset the line at another begins, without those that are skipped.
  public func lineDistance(from start: Int, to end: Int) -> Int {
    let first = source.line(at: start)
    let last = source.line(at: end)
    guard !skippedLines.isEmpty, first < last else { return last - first }
    return last - first
      - (Self.index(after: last, in: skippedLines) - Self.index(after: first, in: skippedLines))
  }

  /// The index of the first number greater than another, in ascending ones.
  private static func index(after number: Int, in numbers: [Int]) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The children of a node, in order.
  public func children(of index: Int) -> MarkdownChildren {
    MarkdownChildren(nodes: nodes, following: index + 1, end: nodes[index].subtreeEnd)
  }

  /// The decoded text of a character reference such as `&amp;`.
  public func entityText(_ index: Int) -> String {
    tables.entities[index] ?? source.string(nodes[index].range)
  }

  /// The decoded destination of a link or an image; nil for other nodes.
  public func destination(of index: Int) -> String? {
    tables.destinations[index]
  }

  /// The decoded info string of a fenced code block, such as `mermaid`; empty for other nodes.
  public func codeInfo(of index: Int) -> String {
    tables.infos[index] ?? ""
  }

  /// The level of a heading, 1 to 6; nil for other nodes.
  public func headingLevel(of index: Int) -> Int? {
    guard case .heading(let level) = nodes[index].kind else { return nil }
    return level
  }
}

/// The direct children of one node.
public struct MarkdownChildren: Sequence, IteratorProtocol, Sendable {
  let nodes: [MarkdownNode]
  var following: Int
  let end: Int

  /// The index of the next child.
  public mutating func next() -> Int? {
    guard following < end else { return nil }
    defer { following = nodes[following].subtreeEnd }
    return following
  }
}
