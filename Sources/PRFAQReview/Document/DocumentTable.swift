internal import PRFAQMarkdown

/// A table while it is written: which column comes next and what the columns are called.
struct DocumentTable {
  /// The number of columns.
  let columns: Int
  /// The column of the next cell, from 0.
  var column = 0
  /// Whether the row is that of the headings.
  var isHeader = false
  private let labels: [String]

  init(_ index: Int, in tree: MarkdownTree) {
    var labels: [String] = []
    if let header = tree.children(of: index).first(where: { tree.nodes[$0].kind == .tableRow(isHeader: true) }
    ) {
      labels = tree.children(of: header).map { Self.words(of: $0, in: tree) }
    }
    self.labels = labels
    columns = labels.count
  }

  /// The heading of a column; nil where it has none.
  func label(of column: Int) -> String? {
    column < labels.count && !labels[column].isEmpty ? labels[column] : nil
  }

  private static func words(of cell: Int, in tree: MarkdownTree) -> String {
    var words = ""
    for index in cell..<tree.nodes[cell].subtreeEnd {
      let node = tree.nodes[index]
      switch node.kind {
      case .text, .escape, .codeSpan: words += tree.source.string(node.contentRange)
      case .entity: words += tree.entityText(index)
      default: continue
      }
    }
    return words
  }
}
