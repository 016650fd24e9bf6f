@testable internal import PRFAQMarkdown

/// A tree as a list of words that can be compared with cmark's own tree.
enum TreeEvents {
  static func list(of tree: MarkdownTree) -> [String] {
    var events = EventList()
    for index in tree.nodes.indices.dropFirst() {
      let node = tree.nodes[index]
      events.enter(parent: node.parent)
      let content = tree.source.string(node.contentRange)
      switch node.kind {
      case .text, .escape: events.text(content)
      case .entity: events.text(tree.entityText(index))
      case .footnoteReference: events.text(tree.source.string(node.range))
      case .heading(let level): events.node("heading \(level)")
      case .list(let start): events.node("list \(start ?? 0)")
      case .item(let isChecked): events.node(isChecked == nil ? "item" : "task")
      case .codeBlock(let isFenced): events.node("code block \(isFenced) \(tree.codeInfo(of: index))")
      case .tableRow(let isHeader): events.node("row \(isHeader)")
      case .link, .image: events.node("\(node.kind) \(tree.destination(of: index) ?? "")")
      case .codeSpan: events.node("code \(EventList.bare(content))")
      case .frontMatter: break
      default: events.node("\(node.kind)")
      }
    }
    return events.finished()
  }
}

/// Collects events and joins texts that follow each other.
struct EventList {
  private var events: [String] = []
  private var pending = ""
  private var parent = -1

  mutating func enter(parent: Int) {
    if parent != self.parent { flush() }
    self.parent = parent
  }

  mutating func node(_ name: String) {
    flush()
    events.append(name)
  }

  mutating func text(_ text: String) {
    pending += text
  }

  mutating func flush() {
    // cmark writes spaces for a part of a tab at the start of a lazy line.
    let words = pending.split { $0 == " " || $0 == "\t" }
    if !pending.isEmpty { events.append("text " + words.joined(separator: " ")) }
    pending = ""
  }

  mutating func finished() -> [String] {
    flush()
    return events
  }

  /// Code without what lines, containers and cells put between its words.
  static func bare(_ code: String) -> String {
    String(code.filter { !$0.isWhitespace && $0 != ">" && $0 != "\\" })
  }
}
