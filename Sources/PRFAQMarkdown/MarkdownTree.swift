/// A Markdown document as a flat arena of nodes in preorder.
public struct MarkdownTree: Sendable {
  /// The text that all ranges point into.
  public let source: SourceText
  /// All nodes in preorder; the first is the document.
  public let nodes: [MarkdownNode]
  /// The destinations of links and images (decoded), by node index.
  public let destinations: [Int: String]

  /// Creates a tree from its parts.
  init(source: SourceText, nodes: [MarkdownNode], destinations: [Int: String]) {
    self.source = source
    self.nodes = nodes
    self.destinations = destinations
  }

  /// The children of a node, in order.
  public func children(of index: Int) -> MarkdownChildren {
    MarkdownChildren(tree: self, following: index + 1, end: nodes[index].subtreeEnd)
  }

  /// The decoded text of a character reference such as `&amp;`.
  public func entityText(_ index: Int) -> String {
    source.string(nodes[index].range)
  }
}

/// The direct children of one node.
public struct MarkdownChildren: Sequence, IteratorProtocol, Sendable {
  let tree: MarkdownTree
  var following: Int
  let end: Int

  /// The index of the next child.
  public mutating func next() -> Int? {
    guard following < end else { return nil }
    defer { following = tree.nodes[following].subtreeEnd }
    return following
  }
}
