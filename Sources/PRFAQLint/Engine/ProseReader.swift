internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Reads the prose of a draft.
struct ProseReader {
  private let draft: Draft
  private let visible: VisibleProse
  /// Where questions stand, in order.
  private let questions: [Range<Int>]
  /// Where somebody is quoted, in order.
  private let quotes: [Range<Int>]

  init(_ draft: Draft, _ visible: VisibleProse) {
    self.draft = draft
    self.visible = visible
    let faq = (draft.externalFAQ + draft.internalFAQ + draft.faq).map { $0.question }
    let five = draft.customerQuestions.map { $0.question }
    questions = (faq + five).sorted { $0.lowerBound < $1.lowerBound }
    quotes = (draft.pressRelease?.quotes ?? []).map { $0.text }.sorted { $0.lowerBound < $1.lowerBound }
  }

  func read() -> Prose {
    var prose = Prose(visible.text)
    // A part with a few Hanja is Korean all the same.
    let isKorean = draft.parts.contains { $0.language.isKorean }
    prose.bytes =
      isKorean
      ? Hanja.foldedKorean(visible.text.bytes, isKorean: draft.language.isKorean) : visible.text.bytes
    let parts = draft.parts
    let languages = parts.map { language(of: $0) }
    var part = 0
    var sentences: [Range<Int>] = []
    prose.blocks.reserveCapacity(visible.blocks.count)
    prose.sentences.reserveCapacity(2 * visible.blocks.count)
    prose.sentenceSources.reserveCapacity(2 * visible.blocks.count)
    var (lineFeed, piece) = (-1, 0)
    for block in visible.blocks where !block.range.isEmpty {
      joinLines(of: block.range, in: &prose.bytes, from: &lineFeed)
      let start = visible.text.sourceRange(of: block.range, near: &piece).lowerBound
      while part + 1 < parts.count, parts[part].range.upperBound <= start { part += 1 }
      guard part < parts.count else { continue }
      sentences.removeAll(keepingCapacity: true)
      Sentences.append(to: &sentences, in: prose.bytes, block.range, language: languages[part])
      add(block, part, parts[part].kind, languages[part], sentences, near: &piece, to: &prose)
    }
    let words = Wordings.read(prose.bytes, prose.blocks.map { (range: $0.text, language: $0.language) })
    prose.found = words
    for block in prose.blocks {
      let first = prose.dates.count
      Dates.append(to: &prose.dates, in: prose.bytes, block.text, language: block.language)
      Quantities.append(
        to: &prose.quantities, in: prose.bytes, block.text, dates: prose.dates[first...], words: words)
    }
    return prose
  }

  /// Puts a blank in place of each line feed: where lines happen to break within a paragraph must not part what belongs
  /// together.
  ///
  /// Between blocks that follow each other it is known where the next line feed stands.
  private func joinLines(of block: Range<Int>, in text: inout [UInt8], from lineFeed: inout Int) {
    guard lineFeed < block.upperBound else { return }
    text.withUnsafeMutableBufferPointer { text in
      if lineFeed < block.lowerBound {
        lineFeed = ByteSearch.first(0x0A, in: UnsafeBufferPointer(text), from: block.lowerBound)
      }
      while lineFeed < block.upperBound {
        text[lineFeed] = 0x20
        lineFeed = ByteSearch.first(0x0A, in: UnsafeBufferPointer(text), from: lineFeed)
      }
    }
  }

  private func add(
    _ block: VisibleProse.Block, _ part: Int, _ kind: PartKind, _ language: Language,
    _ sentences: [Range<Int>], near piece: inout Int, to prose: inout Prose
  ) {
    let isHeading = isHeading(block.node)
    let number = prose.blocks.count
    let first = prose.sentences.count
    for range in sentences {
      let source = visible.text.sourceRange(of: range, near: &piece)
      let role: Prose.Sentence.Role =
        touches(questions, source) ? .question : isHeading ? .heading : .statement
      let isQuoted = kind.isQuote && !isHeading || touches(quotes, source)
      prose.sentenceSources.append(source)
      prose.sentences.append(
        Prose.Sentence(text: range, block: number, role: role, isQuoted: isQuoted))
    }
    prose.blocks.append(
      Prose.Block(
        text: block.range, node: block.node, part: kind, partIndex: part,
        language: language, isHeading: isHeading, sentences: first..<prose.sentences.count))
  }

  /// The language of a part; a short one in Latin letters is in the document's, for its few words may be of any.
  private func language(of part: Part) -> Language {
    let isLatin = !part.language.isKorean && !part.language.isUnspaced
    let isShort = part.range.count < 400
    guard isLatin, isShort, !draft.language.isKorean, !draft.language.isUnspaced else { return part.language }
    return draft.language
  }

  /// Whether a sentence shares bytes with one of some ranges.
  private func touches(_ ranges: [Range<Int>], _ source: Range<Int>) -> Bool {
    let index = ranges.partitionPoint { $0.upperBound <= source.lowerBound }
    return index < ranges.count && ranges[index].lowerBound < source.upperBound
  }

  private func isHeading(_ node: Int) -> Bool {
    let nodes = draft.tree.nodes
    switch nodes[node].kind {
    case .heading: return true
    case .tableCell: return nodes[nodes[node].parent].kind == .tableRow(isHeader: true)
    default: return false
    }
  }
}
