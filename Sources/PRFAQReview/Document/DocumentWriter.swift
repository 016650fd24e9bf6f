internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

/// Writes a document as people want to read it: every word in its order, lines numbered, findings marked in place.
struct DocumentWriter {
  let review: Review
  let tree: MarkdownTree
  let source: SourceText
  /// Whether the bytes of the source need no repair.
  private let isWellFormed: Bool
  let words: ReviewWords
  /// The language of what the page itself says, where that is another than the document's.
  let ownLanguage: HTMLAttribute?
  let images: [String: EmbeddedImage]
  let outline: DocumentOutline
  var writer: HTMLWriter
  var lines: LineCursor
  var marks: ArraySlice<FindingMarks.Stretch>
  /// The findings whose explanations are still to come, by index.
  var pendingNotes: Range<Int>
  /// Comments that the tree was read past and that are still to come.
  var pendingComments: ArraySlice<Range<Int>>
  var headings: HeadingLevels
  var frames: [Frame] = []
  var part: Int?
  var sheet: Sheet?
  var table: DocumentTable?
  /// The end of the last block at the top.
  var passed: Int

  /// An element that is open, or several in one another.
  struct Frame {
    /// The index of the node after the last one in it.
    let end: Int
    /// The element; nil where it is not shown as one.
    let tag: HTMLTag?
    /// An element around that one that ends with it.
    let outer: HTMLTag?
    /// What may stand in it.
    let content: Content
    /// The end of what may still stand in it, in bytes.
    var close: Int?
    /// Bytes at its end that the tree left out and people have written all the same.
    var leftOut: [Range<Int>] = []
  }

  /// What stands in an open element, as far as that says how it is written.
  enum Content {
    case items
    case rows
    case link
    case other
  }

  /// How deep containers and emphasis are shown in one another; deeper ones are shown as the deepest.
  private static let deepest = 24

  init(_ review: Review, images: [String: EmbeddedImage], headingsBelow level: Int, into writer: HTMLWriter) {
    self.review = review
    tree = review.draft.tree
    source = review.draft.source
    isWellFormed = TextFlaw.first(in: source.bytes) == nil
    self.images = images
    self.writer = writer
    words = ReviewWords(review.language)
    ownLanguage = review.documentLanguage.map { _ in HTMLAttribute("lang", text: review.language.rawValue) }
    outline = DocumentOutline(review.draft)
    lines = LineCursor(review.draft.source)
    marks = FindingMarks(review.findings).stretches[...]
    pendingNotes = review.findings.indices
    pendingComments = review.draft.tree.comments[...]
    headings = HeadingLevels(below: level)
    passed = review.draft.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Writes all of it and hands the writer back.
  mutating func written() -> HTMLWriter {
    var index = 1
    while index < tree.nodes.count {
      closeFrames(endingBy: index)
      index = visit(index)
    }
    closeFrames(endingBy: tree.nodes.count)
    writeDefinitions(before: source.bytes.count)
    if pendingNotes.isEmpty == false || !pendingComments.isEmpty { openPart(at: source.bytes.count) }
    writeComments(before: source.bytes.count, inBlock: false)
    writeNotes(before: source.bytes.count + 1)
    if sheet != nil { writeLineMarks(upTo: source.bytes.count, isVisible: false) }
    closePart()
    return writer.take()
  }

  /// Writes one node and opens it where it has something in it; returns the index of the node to go on with.
  private mutating func visit(_ index: Int) -> Int {
    let node = tree.nodes[index]
    if node.parent == 0 {
      writeDefinitions(before: node.range.lowerBound)
      openPart(at: node.range.lowerBound)
      passed = node.range.upperBound
    }
    switch node.kind {
    case .document: return index + 1
    case .frontMatter:
      writeFrontMatter(node)
      return node.subtreeEnd
    case .paragraph: openLeaf("p", index)
    case .heading(let level):
      // A heading without words would be one for nobody.
      let isEmpty = node.subtreeEnd == index + 1
      openLeaf(isEmpty ? "p" : HeadingLevels.element(headings.level(of: level)), index)
    case .blockQuote, .list, .item, .footnoteDefinition: openContainer(index)
    case .codeBlock:
      writeCode(index)
      return node.subtreeEnd
    case .htmlBlock:
      writeHTMLBlock(node)
      return node.subtreeEnd
    case .thematicBreak:
      writeComments(before: node.range.lowerBound, inBlock: false)
      writeLineMarks(upTo: node.range.lowerBound, isVisible: false)
      writer.begin("hr")
    case .table: openTable(index)
    case .tableRow(let isHeader): openRow(index, isHeader: isHeader)
    case .tableCell: openCell(index)
    default: return visitInline(index)
    }
    return index + 1
  }

  /// Writes bytes of the source as they are, ill-formed ones replaced.
  mutating func writeSource(_ range: Range<Int>) {
    writer.text(source.bytes[range], isWellFormed: isWellFormed && source.isCharacters(range))
  }

  // MARK: Frames

  mutating func open(
    _ index: Int, _ tag: HTMLTag?, within outer: HTMLTag? = nil, _ content: Content = .other
  ) {
    frames.append(Frame(end: tree.nodes[index].subtreeEnd, tag: tag, outer: outer, content: content))
  }

  private mutating func closeFrames(endingBy index: Int) {
    while let end = frames.last?.end, end <= index {
      let frame = frames.removeLast()
      if let close = frame.close, !pendingComments.isEmpty { writeComments(before: close, inBlock: true) }
      if !frame.leftOut.isEmpty { writeLeftOut(frame.leftOut) }
      if let tag = frame.tag { writer.end(tag) }
      if let tag = frame.outer { writer.end(tag) }
      if frame.content == .rows { table = nil }
    }
  }

  /// Whether there is room for one more element in the others.
  var hasRoom: Bool { frames.count < Self.deepest }

  // MARK: Blocks

  /// Opens a block whose content is text: with its line number and the findings that begin in it.
  mutating func openLeaf(_ name: HTMLTag, _ index: Int) {
    let node = tree.nodes[index]
    let isInTable = table != nil
    let isTop = node.parent == 0
    if isTop { writeComments(before: node.range.lowerBound, inBlock: false) }
    let hasNotes = !isInTable && hasNotes(before: node.range.upperBound)
    if hasNotes {
      writer.begin("div", .class("with-notes"))
      writeNotes(before: node.range.upperBound)
    }
    writer.begin(name, outline.role(of: node.range).map { .classes(Self.classes(of: $0)) })
    writeLineMarks(upTo: node.range.lowerBound, isVisible: true)
    if !isTop { writeComments(before: node.range.lowerBound, inBlock: true) }
    open(index, name, within: hasNotes ? "div" : nil)
    let line = source.line(at: max(node.range.lowerBound, node.range.upperBound - 1))
    frames[frames.count - 1].close = source.lineRange(line).upperBound
  }

  private static func classes(of role: DocumentOutline.Role) -> StaticString {
    switch role {
    case .headline: "headline"
    case .subheadline: "subheadline"
    case .summary: "lede"
    case .question: "question"
    case .questionAndAnswer: "question with-answer"
    }
  }

  private mutating func openContainer(_ index: Int) {
    guard hasRoom else { return open(index, nil) }
    switch tree.nodes[index].kind {
    case .blockQuote:
      writer.begin("blockquote")
      open(index, "blockquote")
    case .list(let start?):
      writer.begin("ol", start == 1 ? nil : HTMLAttribute("start", number: start))
      open(index, "ol", .items)
    case .list:
      writer.begin("ul")
      open(index, "ul", .items)
    case .item(let isChecked):
      // Lists that are too deep to be shown as such leave their items without one.
      let isInList = frames.last?.content == .items
      let tag: HTMLTag = isInList ? "li" : "div"
      writer.begin(tag, isChecked.map { .classes($0 ? "done" : "todo") })
      open(index, tag)
    default:
      writer.begin("div", .class("footnote"))
      writer.element("span", .class("label"), text: footnoteLabel(tree.nodes[index]))
      open(index, "div")
    }
  }

  private func footnoteLabel(_ node: MarkdownNode) -> String {
    let line = source.lineRange(source.line(at: node.range.lowerBound))
    let label = source.bytes[node.range.lowerBound..<line.upperBound].prefix { $0 != 0x3A }
    return String(decoding: label.filter { $0 != 0x5E }, as: UTF8.self)
  }
}

extension SourceText {
  /// Whether a range of well-formed text begins and ends between two characters.
  fileprivate func isCharacters(_ range: Range<Int>) -> Bool {
    func isBetween(_ index: Int) -> Bool { index >= bytes.count || bytes[index] & 0xC0 != 0x80 }
    return isBetween(range.lowerBound) && isBetween(range.upperBound)
  }
}
