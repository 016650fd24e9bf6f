/// A Markdown document as a flat arena of nodes in preorder.
public struct MarkdownTree: Sendable {
  /// The text that all ranges point into.
  public let source: SourceText
  /// All nodes in preorder; the first is the document.
  public let nodes: [MarkdownNode]
  private let tables: SideTables

  /// Creates a tree from its parts.
  init(source: SourceText, nodes: [MarkdownNode], tables: SideTables) {
    self.source = source
    self.nodes = nodes
    self.tables = tables
  }

  /// The destinations of links and images (decoded), by node index.
  public var destinations: [Int: String] { tables.destinations }

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
