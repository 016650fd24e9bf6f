internal import PRFAQMarkdown
internal import PRFAQModel

// Blocks that are shown line by line or cell by cell.
extension DocumentWriter {
  /// Shows the block at the top as it is written.
  mutating func writeFrontMatter(_ node: MarkdownNode) {
    writer.begin("div", .class("with-notes"))
    writeNotes(before: node.range.upperBound)
    writeVerbatim(node.range, .class("front"))
    writer.end("div")
  }

  /// Shows a block of code, or a diagram as the text that it is drawn from.
  mutating func writeCode(_ index: Int) {
    let node = tree.nodes[index]
    writeComments(before: node.range.lowerBound, inBlock: false)
    let info = tree.codeInfo(of: index)
    writer.begin("div", .class("with-notes"))
    writeNotes(before: node.range.upperBound)
    // A caption comes first in a figure, so the mark of the fence stands before both.
    writeLineMarks(upTo: max(0, node.contentRange.lowerBound - 1), isVisible: false)
    writer.begin("figure", .classes(info == "mermaid" ? "code diagram" : "code"))
    if !info.isEmpty {
      writer.element("figcaption", text: info == "mermaid" ? "mermaid · \(words.diagramSource)" : info)
    }
    writeVerbatim(node.contentRange)
    writer.end("figure")
    writer.end("div")
  }

  private mutating func writeVerbatim(_ range: Range<Int>, _ classes: HTMLAttribute? = nil) {
    writer.begin("pre", classes)
    guard !range.isEmpty else { return writer.end("pre") }
    let first = source.line(at: range.lowerBound)
    let last = source.line(at: range.upperBound - 1)
    for line in first...last {
      let own = source.lineRange(line).clamped(to: range)
      writer.begin("span", .class("row"))
      if lines.hasText(line) {
        writeLineMarks(upTo: own.lowerBound, isVisible: true)
        writeText(own)
      }
      writer.end("span")
    }
    writer.end("pre")
  }

  /// Shows what is to be read in a block of HTML.
  mutating func writeHTMLBlock(_ node: MarkdownNode) {
    writeComments(before: node.range.lowerBound, inBlock: false)
    writer.begin("div", .class("with-notes"))
    writeNotes(before: node.range.upperBound)
    writer.begin("div", .class("html"))
    writeLineMarks(upTo: node.range.lowerBound, isVisible: true)
    writeHTML(node.range)
    writer.end("div")
    writer.end("div")
  }

  /// Opens a table; the findings in it are explained before it.
  mutating func openTable(_ index: Int) {
    let node = tree.nodes[index]
    writeComments(before: node.range.lowerBound, inBlock: false)
    let hasNotes = hasNotes(before: node.range.upperBound)
    if hasNotes {
      writer.begin("div", .class("with-notes"))
      writeNotes(before: node.range.upperBound)
    }
    table = DocumentTable(index, in: tree)
    writer.begin("table", table.flatMap { $0.columns > 3 ? .class("wide") : nil })
    open(index, "table", within: hasNotes ? "div" : nil, .rows)
  }

  /// Opens a row of a table.
  mutating func openRow(_ index: Int, isHeader: Bool) {
    table?.column = 0
    table?.isHeader = isHeader
    writer.begin(isHeader ? "thead" : "tbody")
    writer.begin("tr")
    open(index, "tr", within: isHeader ? "thead" : "tbody")
  }

  /// Opens a cell of a table.
  mutating func openCell(_ index: Int) {
    let node = tree.nodes[index]
    let column = table?.column ?? 0
    let isEmpty = node.subtreeEnd == index + 1
    let isHeading = table?.isHeader == true && !isEmpty
    if isHeading {
      writer.begin("th", HTMLAttribute("scope", "col"))
    } else {
      writer.begin("td", table?.label(of: column).map { HTMLAttribute("data-label", text: $0) })
    }
    if column == 0 { writeLineMarks(upTo: node.range.lowerBound, isVisible: true) }
    table?.column = column + 1
    open(index, isHeading ? "th" : "td")
    if node.subtreeEnd == tree.nodes[node.parent].subtreeEnd {
      frames[frames.count - 1].leftOut = LeftOut.cells(after: node, in: source)
    }
  }
}
