/// One node of a Markdown document, with the exact bytes that it covers.
///
/// Nodes live in preorder in `MarkdownTree.nodes`: the children of node `i` begin at `i + 1` and end before
/// `nodes[i].subtreeEnd`.
public struct MarkdownNode: Sendable, Hashable {
  /// What the node is.
  public internal(set) var kind: MarkdownKind
  // No tree is built of a document whose offsets do not fit; a long one has millions of nodes.
  private var start: UInt32
  private var end: UInt32
  private var contentStart: UInt32
  private var contentEnd: UInt32
  private var parentIndex: Int32
  private var subtreeEndIndex: UInt32

  /// The bytes of the node with its own markers: `## Title ##`, `**bold**`, `[text](url)`, `` `code` ``.
  ///
  /// Leading indentation and the markers of enclosing containers (`> `, `- `) are outside; so is the line ending.
  public internal(set) var range: Range<Int> {
    @inline(__always) get { Range(uncheckedBounds: (Int(start), Int(end))) }
    set { (start, end) = (UInt32(clamping: newValue.lowerBound), UInt32(clamping: newValue.upperBound)) }
  }
  /// The bytes inside the markers: `Title`, `bold`, `text`, `code`; of a fenced block its lines.
  public internal(set) var contentRange: Range<Int> {
    @inline(__always) get { Range(uncheckedBounds: (Int(contentStart), Int(contentEnd))) }
    set {
      contentStart = UInt32(clamping: newValue.lowerBound)
      contentEnd = UInt32(clamping: newValue.upperBound)
    }
  }
  /// The index of the enclosing node; the document's own is -1.
  public internal(set) var parent: Int {
    @inline(__always) get { Int(parentIndex) }
    set { parentIndex = Int32(clamping: newValue) }
  }
  /// The index after the last descendant.
  public internal(set) var subtreeEnd: Int {
    @inline(__always) get { Int(subtreeEndIndex) }
    set { subtreeEndIndex = UInt32(clamping: newValue) }
  }

  /// Creates a node.
  public init(
    kind: MarkdownKind, range: Range<Int>, contentRange: Range<Int>, parent: Int, subtreeEnd: Int
  ) {
    self.kind = kind
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
    contentStart = UInt32(clamping: contentRange.lowerBound)
    contentEnd = UInt32(clamping: contentRange.upperBound)
    parentIndex = Int32(clamping: parent)
    subtreeEndIndex = UInt32(clamping: subtreeEnd)
  }
}

/// The kinds of Markdown node: CommonMark with GitHub's extensions and footnotes.
public enum MarkdownKind: Sendable, Hashable {
  case document
  /// The YAML block between `---` lines at the very top, its fences included.
  case frontMatter
  case paragraph
  /// An ATX or setext heading of level 1 to 6.
  case heading(level: Int)
  case blockQuote
  /// A list; `start` is the first number of an ordered one, nil for bullets.
  case list(start: Int?)
  /// A list item; `isChecked` is nil where there is no task box.
  case item(isChecked: Bool?)
  case codeBlock(isFenced: Bool)
  case htmlBlock
  case thematicBreak
  case table
  case tableRow(isHeader: Bool)
  case tableCell
  case footnoteDefinition
  /// Text that stands in the source byte for byte.
  case text
  /// A backslash escape such as `\*`; its content is the character after the backslash.
  case escape
  /// A character reference such as `&amp;`; `MarkdownTree.entityText` decodes it.
  case entity
  /// A line ending inside a paragraph, with the container markers that follow on the next line.
  case softBreak
  /// A hard line break with the spaces or backslash that make it.
  case lineBreak
  case codeSpan
  case htmlInline
  case emphasis
  case strong
  case strikethrough
  case link
  case image
  case footnoteReference

  /// Whether it is HTML, a block or within a line.
  ///
  /// To compare kinds for equality takes ten times as long, and nearly all nodes are of another.
  public var isHTML: Bool {
    @inline(__always) get {
      switch self {
      case .htmlBlock, .htmlInline: true
      default: false
      }
    }
  }
}
