public import PRFAQMarkdown

extension Law {
  /// The nodes of a tree lie in the text, children in their parents, siblings in order.
  public static func holdTree(_ tree: MarkdownTree) {
    let nodes = tree.nodes
    guard let document = nodes.first else { fail("a tree has a document") }
    hold(document.subtreeEnd == nodes.count, "the document holds all nodes")
    for (index, node) in nodes.enumerated() {
      holdBounds(node.range, in: tree.source, "\(node.kind)")
      hold(node.contentRange, in: node.range, "content of \(node.kind)")
      hold(
        node.subtreeEnd > index && node.subtreeEnd <= nodes.count,
        "the subtree of \(node.kind) ends in the tree")
      guard index > 0 else { continue }
      hold(node.parent >= 0 && node.parent < index, "the parent of \(node.kind) stands before it")
      let parent = nodes[node.parent]
      hold(node.range, in: parent.range, "\(node.kind) in \(parent.kind)")
      hold(
        node.subtreeEnd <= parent.subtreeEnd, "the subtree of \(node.kind) ends with that of \(parent.kind)")
    }
    for index in nodes.indices {
      holdOrder(tree.children(of: index).map { nodes[$0].range }, "a child of \(nodes[index].kind)")
    }
  }
}
