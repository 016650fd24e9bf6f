internal import PRFAQMarkdown
internal import PRFAQProse

/// Cuts a Markdown tree into units, top to bottom, without recursion.
struct UnitBuilder {
  let tree: MarkdownTree
  let source: SourceText
  var list = UnitList()
  /// The last line that a unit covers, so that no two units share a line.
  var lastLine = 0
  /// Where the text has lines that their author broke with a mark.
  var hardBreaks: Set<Int> = []
  /// The emphasis, links and the like that are open while inlines are appended; empty between blocks.
  var openSpans: [(end: Int, span: Int)] = []
  /// Whether a heading was met that is set as in a wiki.
  var hasWikiHeadings = false

  /// Where the walk stands: which containers are open.
  struct Place {
    var list = -1
    var listDepth = 0
    var ordinal = 0
    var blockQuote = -1
    var isItemStart = false
  }

  static func build(_ tree: MarkdownTree, _ vocabulary: Vocabulary = .none) -> UnitList {
    var builder = UnitBuilder(tree: tree, source: tree.source)
    builder.list.vocabulary = vocabulary
    builder.list.text.reserveCapacity(tree.source.bytes.count)
    builder.walk()
    builder.list.written = builder.list.text.bytes
    builder.list.languages = LineLanguages(builder.list.written)
    builder.list.text.readHanjaAsHangul(isKorean: builder.list.language.isKorean)
    (builder.list.matches, builder.list.words) = Lexicon(vocabulary).read(builder.list.text.bytes)
    builder.nameUnits()
    return builder.list
  }

  private mutating func walk() {
    var stack: [(end: Int, place: Place)] = []
    var place = Place()
    var index = 1
    while index < tree.nodes.count {
      while let top = stack.last, index >= top.end {
        place = top.place
        stack.removeLast()
      }
      let node = tree.nodes[index]
      switch node.kind {
      case .list(let start):
        stack.append((node.subtreeEnd, place))
        place.list = index
        place.listDepth += 1
        place.ordinal = start.map { $0 - 1 } ?? -1
        index += 1
      case .item:
        if place.ordinal >= 0 {
          place.ordinal += 1
          if let top = stack.last, top.end < node.subtreeEnd { place.ordinal = max(place.ordinal, 0) }
        }
        stack.append((node.subtreeEnd, place))
        place.isItemStart = true
        index += 1
      case .blockQuote:
        stack.append((node.subtreeEnd, place))
        if place.blockQuote < 0, !isSheet(index) { place.blockQuote = index }
        index += 1
      case .table, .footnoteDefinition:
        stack.append((node.subtreeEnd, place))
        index += 1
      case .paragraph:
        addParagraph(index, place)
        place.isItemStart = false
        index = node.subtreeEnd
      case .heading(let level):
        addLine(index, place, form: .heading, level: level)
        place.isItemStart = false
        index = node.subtreeEnd
      case .tableRow(let isHeader):
        addRow(index, place, isHeader: isHeader)
        index = node.subtreeEnd
      case .codeBlock, .htmlBlock:
        addVerbatim(index, place)
        place.isItemStart = false
        index = node.subtreeEnd
      default:
        index = max(node.subtreeEnd, index + 1)
      }
    }
  }

  /// Whether a block quote is what a whole text is set on: with a heading in it, or more blocks than a quotation has.
  private func isSheet(_ quote: Int) -> Bool {
    var blocks = 0
    var index = quote + 1
    let end = tree.nodes[quote].subtreeEnd
    while index < end, blocks < Self.fewestSheetBlocks {
      if case .heading = tree.nodes[index].kind { return true }
      blocks += 1
      index = max(tree.nodes[index].subtreeEnd, index + 1)
    }
    return blocks == Self.fewestSheetBlocks
  }

  /// Somebody's words and who spoke take fewer paragraphs.
  private static let fewestSheetBlocks = 4

  /// Starts a unit over source lines; nil when its lines are taken already.
  func unit(
    _ form: Unit.Form, level: Int = 0, node: Int, lines: ClosedRange<Int>, text: Range<Int>, _ place: Place
  ) -> Unit? {
    guard lines.upperBound > lastLine else { return nil }
    // Markdown takes a vertical tab for text, but nobody sees it.
    var line = lines.lowerBound
    while source.isBlank(line: line) {
      guard line < lines.upperBound else { return nil }
      line += 1
    }
    return Unit(
      form: form, level: level, node: node, firstLine: max(lines.lowerBound, lastLine + 1),
      lastLine: lines.upperBound, text: text, label: nil, list: place.list, listDepth: place.listDepth,
      ordinal: place.isItemStart ? max(place.ordinal, 0) : 0, blockQuote: place.blockQuote, table: -1,
      isTableHeader: false, meaning: nil, isQuestion: false)
  }

  mutating func append(_ unit: Unit?) {
    guard let unit, !isBlank(unit.text) else { return }
    lastLine = unit.lastLine
    list.units.append(unit)
  }

  /// Whether a text is nothing but spaces, `&nbsp;` and the wide one among them, as pasted pages leave them.
  private func isBlank(_ text: Range<Int>) -> Bool {
    guard !text.isEmpty, text.count <= 24 else { return false }
    let bytes = list.text.bytes
    var index = text.lowerBound
    while index < text.upperBound {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < text.upperBound, bytes[index + 1] == 0xA0 {
        index += 2
      } else if bytes[index] == 0xE3, index + 2 < text.upperBound, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x80
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// The lines of a byte range, first to last.
  func lines(_ range: Range<Int>) -> ClosedRange<Int> {
    let first = source.line(at: range.lowerBound)
    return first...max(first, source.line(at: max(range.lowerBound, range.upperBound - 1)))
  }

  private mutating func addLine(_ index: Int, _ place: Place, form: Unit.Form, level: Int) {
    let start = list.text.bytes.count
    appendInlines(of: index)
    let text = start..<list.text.bytes.count
    endLine()
    append(unit(form, level: level, node: index, lines: lines(tree.nodes[index].range), text: text, place))
  }

  private mutating func addRow(_ index: Int, _ place: Place, isHeader: Bool) {
    let start = list.text.bytes.count
    for cell in tree.children(of: index) {
      if list.text.bytes.count > start {
        let range = tree.nodes[cell].range
        list.text.append(decoded: 0x09, from: range.lowerBound..<range.lowerBound)
      }
      appendInlines(of: cell)
    }
    let text = start..<list.text.bytes.count
    endLine()
    var row = unit(.tableRow, node: index, lines: lines(tree.nodes[index].range), text: text, place)
    row?.table = tree.nodes[index].parent
    row?.isTableHeader = isHeader
    append(row)
  }

  mutating func endLine() {
    let source = list.text.sourceEnd
    list.text.append(decoded: 0x0A, from: source..<source)
  }
}
