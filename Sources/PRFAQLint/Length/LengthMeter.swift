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

  /// The room that one block takes.
  private struct Block {
    let range: Range<Int>
    /// What it holds, of a paragraph.
    var text: TextMeasure?
    var pages = 0.0
    var picturePages = 0.0
    var minutes = 0.0

    /// Adds lines of text and the gap around them, and makes pages of its pictures.
    mutating func add(_ text: [TextMeasure], gap: Double, _ language: Language) {
      let layout = PageLayout(language)
      pages = (text.reduce(0) { $0 + layout.lines(of: $1.cells) } + gap) / layout.lines
      minutes = text.reduce(0) { $0 + language.minutes($1) }
      picturePages = picturePages * PageLayout.picture / layout.lines
    }
  }

  /// Hands over block by block with the index of its part, until told to stop.
  private func measure(_ take: (Int, Block) -> Bool) {
    let parts = draft.parts
    var part = 0
    var index = 1
    var lines: [TextMeasure] = []
    draft.source.bytes.withUnsafeBufferPointer { bytes in
      draft.tree.nodes.withUnsafeBufferPointer { nodes in
        while index < nodes.count {
          let start = nodes[index].range.lowerBound
          while part < parts.count, parts[part].range.upperBound <= start { part += 1 }
          guard part < parts.count else { return }
          lines.removeAll(keepingCapacity: true)
          guard let block = block(index, of: nodes, bytes, parts[part].language, &lines) else {
            index += 1
            continue
          }
          guard take(part, block) else { return }
          index = nodes[index].subtreeEnd
        }
      }
    }
  }

  /// The room that a node takes with everything in it; nil for containers, whose blocks are measured one by one.
  ///
  /// Its lines are written into an empty array, the same for all blocks.
  private func block(
    _ index: Int, of nodes: UnsafeBufferPointer<MarkdownNode>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ language: Language, _ lines: inout [TextMeasure]
  ) -> Block? {
    var block = Block(range: nodes[index].range)
    switch nodes[index].kind {
    case .paragraph:
      block.picturePages = Double(read(index, of: nodes, bytes, into: &lines))
      var isInItem: Bool { if case .item = nodes[nodes[index].parent].kind { true } else { false } }
      block.add(lines, gap: lines.isEmpty || isInItem ? 0 : PageLayout.paragraphGap, language)
      block.text = lines.reduce(into: TextMeasure()) { $0.add($1) }
    case .heading:
      block.picturePages = Double(read(index, of: nodes, bytes, into: &lines))
      block.add(lines, gap: PageLayout.headingGap, language)
    case .tableRow:
      for cell in draft.tree.children(of: index) { _ = read(cell, of: nodes, bytes, into: &lines) }
      let layout = PageLayout(language)
      block.pages = layout.lines(ofRow: lines.map { $0.cells }) / layout.lines
      block.minutes = lines.reduce(0) { $0 + language.minutes($1) }
    case .frontMatter, .codeBlock, .htmlBlock, .thematicBreak: break
    default: return nil
    }
    return block
  }

  /// Adds the lines that the author broke in a block, as far as they have letters; returns how many pictures are in it.
  private func read(
    _ index: Int, of nodes: UnsafeBufferPointer<MarkdownNode>, _ bytes: UnsafeBufferPointer<UInt8>,
    into lines: inout [TextMeasure]
  ) -> Int {
    var line = TextMeasure()
    var pictures = 0
    var inner = index + 1
    let end = min(nodes[index].subtreeEnd, nodes.count)
    while inner < end {
      switch nodes[inner].kind {
      case .text: line.add(bytes, nodes[inner].range)
      case .escape, .codeSpan: line.add(bytes, nodes[inner].contentRange)
      case .entity:
        let start = nodes[inner].range.lowerBound
        line.add(bytes, start..<start + 1)
      case .softBreak: line.addBlank()
      case .lineBreak:
        if line.letters > 0 { lines.append(line) }
        line = TextMeasure()
      case .image:
        pictures += 1
        inner = nodes[inner].subtreeEnd
        continue
      case .link where isAddress(nodes[inner]):
        inner = nodes[inner].subtreeEnd
        continue
      default: break
      }
      inner += 1
    }
    if line.letters > 0 { lines.append(line) }
    return pictures
  }

  /// Whether a link shows nothing but its own address.
  private func isAddress(_ node: MarkdownNode) -> Bool {
    draft.source.bytes[node.contentRange].starts(with: "http".utf8)
  }
}
