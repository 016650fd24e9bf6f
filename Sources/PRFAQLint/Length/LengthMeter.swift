internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// How much room one part of a draft takes.
struct PartLength: Sendable, Hashable {
  /// What the part is for.
  let kind: PartKind
  /// A4 pages of its text.
  var pages = 0.0
  /// A4 pages of its pictures.
  var picturePages = 0.0
  /// Minutes of silent reading.
  var minutes = 0.0
}

/// What one paragraph holds.
struct ParagraphLength: Sendable, Hashable {
  /// Where it stands in the source.
  let range: Range<Int>
  /// The index of its part in the draft.
  let part: Int
  /// Its lines together.
  let text: TextMeasure
}

extension [PartLength] {
  /// The pages of the parts of some kinds.
  func pages(of isCounted: (PartKind) -> Bool) -> Double {
    reduce(0) { isCounted($1.kind) ? $0 + $1.pages : $0 }
  }
}

/// Measures a draft block by block, in one pass over its Markdown tree.
struct LengthMeter {
  private let draft: Draft

  /// Creates a meter of a draft.
  init(_ draft: Draft) { self.draft = draft }

  /// The length of every part and every paragraph, in order.
  func lengths() -> (parts: [PartLength], paragraphs: [ParagraphLength]) {
    var lengths = draft.parts.map { PartLength(kind: $0.kind) }
    var paragraphs: [ParagraphLength] = []
    measure { part, block in
      if let text = block.text {
        paragraphs.append(ParagraphLength(range: block.range, part: part, text: text))
      }
      lengths[part].pages += block.pages
      lengths[part].picturePages += block.picturePages
      lengths[part].minutes += block.minutes
      return true
    }
    return (lengths, paragraphs)
  }

  /// Where the block begins that reaches beyond so many pages of the parts of some kinds; nil when none does.
  func place(beyond limit: Double, of isCounted: (PartKind) -> Bool) -> Int? {
    var pages = 0.0
    var place: Int?
    measure { part, block in
      guard isCounted(draft.parts[part].kind) else { return true }
      pages += block.pages
      if pages > limit { place = block.range.lowerBound }
      return place == nil
    }
    return place
  }

  private func isItem(_ index: Int) -> Bool {
    if case .item = draft.tree.nodes[index].kind { true } else { false }
  }

  /// The room that one block takes.
  private struct Block {
    let range: Range<Int>
    /// What it holds, of a paragraph.
    var text: TextMeasure?
    var pages = 0.0
    var picturePages = 0.0
    var minutes = 0.0
  }

  /// Hands over block by block with the index of its part, until told to stop.
  private func measure(_ take: (Int, Block) -> Bool) {
    let nodes = draft.tree.nodes
    let parts = draft.parts
    var part = 0
    var index = 1
    var lines: [TextMeasure] = []
    draft.source.bytes.withUnsafeBufferPointer { bytes in
      while index < nodes.count {
        let node = nodes[index]
        while part < parts.count, parts[part].range.upperBound <= node.range.lowerBound { part += 1 }
        guard part < parts.count else { return }
        lines.removeAll(keepingCapacity: true)
        guard let block = block(index, bytes, parts[part].language, &lines) else {
          index += 1
          continue
        }
        guard take(part, block) else { return }
        index = node.subtreeEnd
      }
    }
  }

  /// The room that a node takes with everything in it; nil for containers, whose blocks are measured one by one.
  ///
  /// Its lines are written into an empty array, the same for all blocks.
  private func block(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ language: Language, _ lines: inout [TextMeasure]
  ) -> Block? {
    let node = draft.tree.nodes[index]
    let layout = PageLayout(language)
    var block = Block(range: node.range)
    switch node.kind {
    case .paragraph, .heading:
      let pictures = read(index, bytes, into: &lines)
      let gap =
        node.kind == .paragraph
        ? isItem(node.parent) || lines.isEmpty ? 0 : PageLayout.paragraphGap : PageLayout.headingGap
      block.pages = (lines.reduce(0) { $0 + layout.lines(of: $1.cells) } + gap) / layout.lines
      block.minutes = lines.reduce(0) { $0 + language.minutes($1) }
      block.picturePages = Double(pictures) * PageLayout.picture / layout.lines
      if node.kind == .paragraph { block.text = lines.reduce(into: TextMeasure()) { $0.add($1) } }
    case .tableRow:
      for cell in draft.tree.children(of: index) { _ = read(cell, bytes, into: &lines) }
      block.pages = layout.lines(ofRow: lines.map { $0.cells }) / layout.lines
      block.minutes = lines.reduce(0) { $0 + language.minutes($1) }
    case .frontMatter, .codeBlock, .htmlBlock, .thematicBreak: break
    default: return nil
    }
    return block
  }

  /// Adds the lines that the author broke in a block, as far as they have letters; returns how many pictures are in it.
  private func read(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, into lines: inout [TextMeasure]
  ) -> Int {
    let nodes = draft.tree.nodes
    let first = lines.count
    lines.append(TextMeasure())
    var pictures = 0
    var inner = index + 1
    while inner < nodes[index].subtreeEnd {
      let node = nodes[inner]
      switch node.kind {
      case .text: lines[lines.count - 1].add(bytes, node.range)
      case .escape, .codeSpan: lines[lines.count - 1].add(bytes, node.contentRange)
      case .entity: lines[lines.count - 1].add(bytes, node.range.lowerBound..<node.range.lowerBound + 1)
      case .softBreak: lines[lines.count - 1].addBlank()
      case .lineBreak: lines.append(TextMeasure())
      case .image:
        pictures += 1
        inner = node.subtreeEnd
        continue
      case .link where isAddress(node):
        inner = node.subtreeEnd
        continue
      default: break
      }
      inner += 1
    }
    // Nearly every line has letters.
    if !lines[first...].allSatisfy({ $0.letters > 0 }) { lines[first...].removeAll { $0.letters == 0 } }
    return pictures
  }

  /// Whether a link shows nothing but its own address.
  private func isAddress(_ node: MarkdownNode) -> Bool {
    draft.source.bytes[node.contentRange].starts(with: "http".utf8)
  }
}
