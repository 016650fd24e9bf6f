@testable internal import PRFAQMarkdown

/// A tree as indented lines, for golden tests.
enum TreeDump {
  static func text(of tree: MarkdownTree) -> String {
    var lines: [String] = []
    var depths: [Int] = []
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let depth = index == 0 ? 0 : depths[node.parent] + 1
      depths.append(depth)
      var line = String(repeating: "  ", count: depth) + name(of: node.kind)
      if index > 0 { line += " " + tree.source.string(node.range).debugDescription }
      if index > 0, node.contentRange != node.range {
        line += " in " + tree.source.string(node.contentRange).debugDescription
      }
      if let destination = tree.destination(of: index) { line += " to \(destination)" }
      if !tree.codeInfo(of: index).isEmpty { line += " info \(tree.codeInfo(of: index))" }
      if node.kind == .entity { line += " = \(tree.entityText(index))" }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  private static func name(of kind: MarkdownKind) -> String {
    switch kind {
    case .heading(let level): "heading\(level)"
    case .list(let start): start.map { "list from \($0)" } ?? "list"
    case .item(let isChecked): isChecked.map { $0 ? "task done" : "task" } ?? "item"
    case .codeBlock(let isFenced): isFenced ? "fence" : "indented code"
    case .tableRow(let isHeader): isHeader ? "header" : "row"
    default: "\(kind)"
    }
  }
}
