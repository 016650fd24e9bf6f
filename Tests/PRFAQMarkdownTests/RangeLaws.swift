@testable internal import PRFAQMarkdown

/// What must hold of the ranges of every tree, whatever the document.
enum RangeLaws {
  /// The broken laws, one sentence each.
  static func violations(in tree: MarkdownTree) -> [String] {
    var violations: [String] = []
    let all = 0..<tree.source.bytes.count
    if tree.nodes.first?.range != all { violations.append("the root does not cover the document") }
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      guard all.contains(node.range) else {
        violations.append("node \(index) \(node.kind) leaves the document")
        continue
      }
      if !node.range.contains(node.contentRange) {
        violations.append("node \(index) \(node.kind) does not hold its content")
      }
      violations += nesting(of: index, in: tree)
      violations += slice(of: index, in: tree)
    }
    return violations
  }

  private static func nesting(of index: Int, in tree: MarkdownTree) -> [String] {
    let node = tree.nodes[index]
    var violations: [String] = []
    if index > 0 {
      let parent = tree.nodes[node.parent]
      if !parent.range.contains(node.range) {
        violations.append("node \(index) \(node.kind) leaves its parent \(parent.kind)")
      }
      if !(node.parent < index && node.subtreeEnd <= parent.subtreeEnd) {
        violations.append("node \(index) \(node.kind) is not in the subtree of its parent")
      }
    }
    var floor = node.range.lowerBound
    for child in tree.children(of: index) {
      if tree.nodes[child].parent != index { violations.append("child \(child) has another parent") }
      if tree.nodes[child].range.lowerBound < floor {
        violations.append("node \(child) \(tree.nodes[child].kind) begins before its sibling ends")
      }
      floor = tree.nodes[child].range.upperBound
    }
    return violations
  }

  /// Whether the bytes of a node look like what it says it is.
  private static func slice(of index: Int, in tree: MarkdownTree) -> [String] {
    let node = tree.nodes[index]
    let text = tree.source.bytes[node.range]
    func isWrapped(_ start: String, _ ends: String...) -> Bool {
      text.starts(with: start.utf8) && ends.contains { text.reversed().starts(with: $0.utf8.reversed()) }
    }
    let isRight =
      switch node.kind {
      case .text: !text.isEmpty && !text.contains(0x0A) && !text.contains(0x0D)
      case .escape: isWrapped("\\", tree.source.string(node.contentRange)) && node.contentRange.count == 1
      case .entity: isWrapped("&", ";")
      case .codeSpan: isWrapped("`", "`")
      case .emphasis: isWrapped("*", "*") || isWrapped("_", "_")
      case .strong: isWrapped("**", "**") || isWrapped("__", "__")
      case .strikethrough: isWrapped("~", "~")
      case .image: isWrapped("![", "]", ")")
      case .link: text.first != UInt8(ascii: "[") || isWrapped("[", "]", ")")
      case .footnoteReference: isWrapped("[^", "]")
      case .htmlInline: isWrapped("<", ">")
      case .softBreak, .lineBreak: text.contains(0x0A) || text.contains(0x0D)
      case .tableCell: !text.contains(0x0A)
      case .document: true
      default: !text.isEmpty && ![0x0A, 0x0D].contains(text.last)
      }
    return isRight
      ? [] : ["node \(index) \(node.kind) slices to \(tree.source.string(node.range).debugDescription)"]
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
