internal import CMarkGFM

@testable internal import PRFAQMarkdown

/// What cmark itself makes of a document, by its own iterator and its own decoded literals.
///
/// It is everything that `cmark_parser_finish` does but for moving footnotes, and without touching the global
/// tables that tests running beside this one read.
enum ReferenceEvents {
  static func list(of text: [UInt8]) -> [String] {
    guard let parser = CMark.shared.makeParser(), let root = parser.pointee.root else { return [] }
    defer { cmark_parser_free(parser) }
    text.withUnsafeBytes {
      cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, text.count)
    }
    cmark_parser_feed(parser, "\n\n\n", 3)
    visit(root) { node, isEntering in
      let type = node.pointee.type
      guard isEntering, [CType.paragraph, CType.heading, CMark.shared.tableCell].contains(type) else {
        return
      }
      cmark_parse_inlines(parser, node, parser.pointee.refmap, parser.pointee.options)
    }
    cmark_consolidate_text_nodes(root)
    CMark.shared.linkEmailAddresses(in: root, parser: parser)
    var events = EventList()
    visit(root) { node, isEntering in
      switch node.pointee.type {
      case CType.text: events.text(node.pointee.as.literal.string)
      case CType.footnoteReference:
        if isEntering { events.text("[^\(node.pointee.as.literal.string)]") }
      default:
        events.flush()
        if isEntering, node != root { events.node(name(of: node)) }
      }
    }
    return events.finished()
  }

  private static func visit(_ root: CNode, _ body: (CNode, Bool) -> Void) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      body(node, event == CMARK_EVENT_ENTER)
    }
  }

  /// The info string, which cmark decodes only when it closes a block.
  private static func info(of node: CNode) -> String {
    guard node.pointee.flags & UInt16(CMARK_NODE__OPEN.rawValue) != 0 else {
      return node.pointee.as.code.info.string
    }
    var buffer = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    let line = Array(node.pointee.content.buffer.prefix { $0 != 0x0A })
    houdini_unescape_html_f(&buffer, line, bufsize_t(line.count))
    cmark_strbuf_trim(&buffer)
    cmark_strbuf_unescape(&buffer)
    return String(decoding: buffer.buffer, as: UTF8.self)
  }

  private static func name(of node: CNode) -> String {
    switch node.pointee.type {
    case CType.heading: return "heading \(node.pointee.as.heading.level)"
    case CType.list: return "list \(node.pointee.as.list.start)"
    case CType.item: return node.pointee.extension == nil ? "item" : "task"
    case CType.codeBlock:
      guard node.pointee.as.code.fenced != 0 else { return "code block false " }
      return "code block true \(info(of: node))"
    case CType.link: return "link \(node.pointee.as.link.url.string)"
    case CType.image: return "image \(node.pointee.as.link.url.string)"
    case CType.code: return "code \(EventList.bare(node.pointee.as.literal.string))"
    case CType.footnoteDefinition: return "footnoteDefinition"
    case CMark.shared.tableRow:
      return "row \(cmark_gfm_extensions_get_table_row_is_header(node) != 0)"
    default: break
    }
    let names = [
      CType.blockQuote: "blockQuote", CType.paragraph: "paragraph", CType.htmlBlock: "htmlBlock",
      CType.thematicBreak: "thematicBreak", CType.softBreak: "softBreak", CType.lineBreak: "lineBreak",
      CType.htmlInline: "htmlInline", CType.emphasis: "emphasis", CType.strong: "strong",
      CMark.shared.table: "table", CMark.shared.tableCell: "tableCell",
      CMark.shared.strikethrough: "strikethrough",
    ]
    return names[node.pointee.type] ?? "unknown"
  }
}
