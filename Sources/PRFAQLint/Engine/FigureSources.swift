internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Finds what names the source of a figure: words, a link or a footnote in its paragraph or row, or a line of sources
/// in its part.
struct FigureSources {
  private let facts: Facts
  /// What was found for the block that was asked about last.
  private var last: (block: Int, source: Range<Int>?)?
  /// The line of sources of the part that was asked about last, as far as there is one.
  private var line: (part: Int, place: Range<Int>?)?
  /// The labelled source of the whole document, once asked for.
  private var whole: Range<Int>??

  init(in facts: Facts) {
    self.facts = facts
  }

  /// The bytes of the document that name the source of a quantity.
  mutating func source(of quantity: Quantity) -> Range<Int>? {
    let all = whole ?? facts.remarkOnAllFigures
    whole = .some(all)
    if let all { return all }
    let index = facts.prose.sentences[facts.prose.sentence(at: quantity.range.lowerBound)].block
    if let last, last.block == index { return last.source }
    let block = facts.prose.blocks[index]
    // What was found out in a later sentence says nothing of the figures before it.
    if let study = study(in: block), study.sentence > facts.prose.sentence(at: quantity.range.lowerBound) {
      return introduction(to: index) ?? line(ofPart: block.partIndex)
    }
    let found = source(in: block) ?? introduction(to: index) ?? line(ofPart: block.partIndex)
    last = (index, found)
    return found
  }

  /// The sentence of a paragraph that alone names a source, by telling of a study and not by a label or in brackets.
  private func study(in block: Prose.Block) -> (range: Range<Int>, sentence: Int)? {
    guard row(around: block) == nil, block.sentences.count > 1 else { return nil }
    let words = facts.prose.wordings(Self.naming, in: block.text)
    guard let first = words.first, words.allSatisfy({ $0.lists.contains(.source) }),
      !words.contains(where: { isLabel($0) })
    else { return nil }
    return (first.range, facts.prose.sentence(at: first.range.lowerBound))
  }

  /// Whether a wording opens a label or stands in brackets, and so speaks of all that stands before it.
  private func isLabel(_ wording: WordingMatch) -> Bool {
    if facts.says(Self.labels, in: wording.range) { return true }
    let sentence = facts.prose.sentences[facts.prose.sentence(at: wording.range.lowerBound)].text
    let before = facts.prose.bytes[sentence.lowerBound..<wording.range.lowerBound]
    return before.last(where: { $0 == 0x28 || $0 == 0x29 || $0 == 0x5B || $0 == 0x5D }).map {
      $0 == 0x28 || $0 == 0x5B
    } ?? false
  }

  private static let naming: WordingSet = [.source, .assumption]

  private func source(in block: Prose.Block) -> Range<Int>? {
    let range = row(around: block) ?? facts.draft.tree.nodes[block.node].range
    let text = range == facts.draft.tree.nodes[block.node].range ? block.text : facts.prose.text(of: range)
    if let words = facts.prose.wordings(Self.naming, in: text).first {
      return facts.prose.source(words.range)
    }
    return facts.nodes(overlapping: range).lazy.map { facts.draft.tree.nodes[$0] }.first {
      switch $0.kind {
      case .link, .footnoteReference: range.contains($0.range.lowerBound)
      default: false
      }
    }?.range
  }

  /// The source that the paragraph before a list names for all of its points.
  private func introduction(to index: Int) -> Range<Int>? {
    let nodes = facts.draft.tree.nodes
    func isItem(_ node: Int) -> Bool { if case .item = nodes[node].kind { true } else { false } }
    guard isItem(nodes[facts.prose.blocks[index].node].parent) else { return nil }
    var before = index
    while before > 0, isItem(nodes[facts.prose.blocks[before].node].parent) { before -= 1 }
    let block = facts.prose.blocks[before]
    guard !block.isHeading, block.partIndex == facts.prose.blocks[index].partIndex else { return nil }
    return source(in: block)
  }

  /// The row that a table cell stands in.
  private func row(around block: Prose.Block) -> Range<Int>? {
    let nodes = facts.draft.tree.nodes
    guard nodes[block.node].kind == .tableCell else { return nil }
    return nodes[nodes[block.node].parent].range
  }

  /// A paragraph of a part that does nothing but name sources.
  private mutating func line(ofPart part: Int) -> Range<Int>? {
    if let line, line.part == part { return line.place }
    let first = facts.prose.blocks.partitionPoint { $0.partIndex < part }
    let found = facts.prose.blocks[first...].prefix { $0.partIndex == part }.first { block in
      facts.prose.wordings(.source, in: block.text).first.map {
        $0.range.lowerBound - block.text.lowerBound <= 6
          && facts.says(Self.labels, in: $0.range)
      } ?? false
    }
    let place: Range<Int>? = found.map { facts.prose.source($0.text) }
    line = (part, place)
    return place
  }

  private static let labels = Phrases(list: "figure-sources-labels")
}

extension Facts {
  /// The sentence that says of all figures of the document that they are assumed or made up.
  var remarkOnAllFigures: Range<Int>? {
    for wording in prose.wordings where wording.lists.contains(.assumption) {
      let sentence = prose.sentences[prose.sentence(at: wording.range.lowerBound)].text
      if says(Self.figureNames, in: sentence), says(Self.totals, in: sentence) {
        return prose.source(sentence)
      }
    }
    return nil
  }

  private static let figureNames = Phrases(list: "figure-sources-figure-names")
  private static let totals = Phrases(list: "figure-sources-totals")
}
