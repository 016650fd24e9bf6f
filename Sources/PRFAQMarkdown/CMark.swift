internal import CMarkGFM

typealias CNode = UnsafeMutablePointer<cmark_node>
typealias CParser = UnsafeMutablePointer<cmark_parser>

/// The one-time set-up of cmark and the numbers of the node types that its extensions add.
///
/// cmark's own finishing pass switches the characters of its extensions on and off in global tables, which
/// races between threads. Here they are switched on once and stay on; that pass is never called.
struct CMark: Sendable {
  static let shared = CMark()

  let table: UInt16
  let tableRow: UInt16
  let tableCell: UInt16
  let strikethrough: UInt16
  /// Addresses rather than pointers, since pointers are not `Sendable`.
  private let extensions: [UInt]
  private let autolink: UInt
  private let memory: UInt

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    let names = ["table", "strikethrough", "autolink", "tasklist"]
    extensions = names.compactMap { name in
      cmark_find_syntax_extension(name).map { UInt(bitPattern: $0) }
    }
    autolink = cmark_find_syntax_extension("autolink").map { UInt(bitPattern: $0) } ?? 0
    memory = Self.makeMemory()
    let parser = Self.makeParser(extensions, memory)
    defer { cmark_parser_free(parser) }
    cmark_manage_extensions_special_characters(parser, 1)
    let sample = "|a|\n|-|\n\n~b~\n\n"
    cmark_parser_feed(parser, sample, sample.utf8.count)
    let sampleTable = parser?.pointee.root?.pointee.first_child
    let row = sampleTable?.pointee.first_child
    table = sampleTable?.pointee.type ?? 0
    tableRow = row?.pointee.type ?? 0
    tableCell = row?.pointee.first_child?.pointee.type ?? 0
    let paragraph = sampleTable?.pointee.next
    cmark_parse_inlines(parser, paragraph, nil, 0)
    strikethrough = paragraph?.pointee.first_child?.pointee.type ?? 0
  }

  /// A parser with GitHub's extensions and footnotes, to be freed by the caller.
  func makeParser() -> CParser? {
    Self.makeParser(extensions, memory)
  }

  private static func makeParser(_ extensions: [UInt], _ memory: UInt) -> CParser? {
    let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, UnsafeMutablePointer(bitPattern: memory))
    for address in extensions {
      cmark_parser_attach_syntax_extension(parser, UnsafeMutablePointer(bitPattern: address))
    }
    return parser
  }

  /// The address of the functions by which cmark takes memory: its own, but for cleared memory.
  ///
  /// The system clears memory that it takes from afar; what a thread has just freed lies nearer.
  private static func makeMemory() -> UInt {
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    memory.initialize(to: cmark_get_default_mem_allocator().pointee)
    memory.pointee.calloc = { count, size in
      // To lengthen no block is to take a new one; Swift's own way to take memory asks for an alignment, which costs.
      let block = cmark_get_default_mem_allocator().pointee.realloc(nil, max(1, count * size))
      block?.initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
      return block
    }
    return UInt(bitPattern: memory)
  }

  /// Runs the search for e-mail addresses that cmark makes after inline parsing, on one small tree.
  func linkEmailAddresses(in root: CNode, parser: CParser) {
    guard let autolink = UnsafeMutablePointer<cmark_syntax_extension>(bitPattern: autolink) else { return }
    _ = autolink.pointee.postprocess_func?(autolink, parser, root)
  }
}

/// The node types of plain cmark, as the numbers that a node holds.
enum CType {
  static var blockQuote: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_BLOCK_QUOTE.rawValue) }
  static var list: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_LIST.rawValue) }
  static var item: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_ITEM.rawValue) }
  static var codeBlock: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_CODE_BLOCK.rawValue) }
  static var htmlBlock: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_HTML_BLOCK.rawValue) }
  static var paragraph: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_PARAGRAPH.rawValue) }
  static var heading: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_HEADING.rawValue) }
  static var thematicBreak: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_THEMATIC_BREAK.rawValue) }
  static var footnoteDefinition: UInt16 {
    UInt16(truncatingIfNeeded: CMARK_NODE_FOOTNOTE_DEFINITION.rawValue)
  }
  static var text: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_TEXT.rawValue) }
  static var softBreak: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_SOFTBREAK.rawValue) }
  static var lineBreak: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_LINEBREAK.rawValue) }
  static var code: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_CODE.rawValue) }
  static var htmlInline: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_HTML_INLINE.rawValue) }
  static var emphasis: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_EMPH.rawValue) }
  static var strong: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_STRONG.rawValue) }
  static var link: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_LINK.rawValue) }
  static var image: UInt16 { UInt16(truncatingIfNeeded: CMARK_NODE_IMAGE.rawValue) }
  static var footnoteReference: UInt16 {
    UInt16(truncatingIfNeeded: CMARK_NODE_FOOTNOTE_REFERENCE.rawValue)
  }
}
