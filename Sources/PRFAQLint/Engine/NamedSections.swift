internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A section of the checklist under a heading that the heading table knows.
///
/// What a heading says of itself is certain, whatever the text under it was taken for.
struct NamedSection: Sendable, Hashable {
  /// What the heading says that the section is for.
  let kind: PartKind
  /// The heading's block, with its markers.
  let heading: Range<Int>
  /// The heading's words.
  let name: Range<Int>
  /// The first block under it; nil where nothing that a reader sees follows.
  let body: Range<Int>?

  /// Whether nothing that a reader sees stands under it.
  var isEmpty: Bool { body == nil }
}

extension Facts {
  /// The named sections of the checklist that hold nothing.
  var emptySections: [NamedSection] { namedSections.filter { $0.isEmpty } }

  /// Whether a named section of a kind holds something.
  func hasNamedSection(_ kind: PartKind) -> Bool {
    namedSections.contains { $0.kind == kind && !$0.isEmpty }
  }

  /// Whether a text stands directly under a heading of one of these kinds.
  func isNamed(_ text: Range<Int>, anyOf kinds: [PartKind]) -> Bool {
    namedSections.contains { kinds.contains($0.kind) && $0.body?.overlaps(text) ?? false }
  }
}

/// Finds the sections of the checklist that headings or bold lines name.
struct NamedSectionFinder {
  let draft: Draft

  private var bytes: [UInt8] { draft.source.bytes }

  /// The named sections in order.
  func sections() -> [NamedSection] {
    let nodes = draft.tree.nodes
    let blocks = Array(draft.tree.children(of: 0))
    var sections: [NamedSection] = []
    for index in blocks.indices {
      let block = nodes[blocks[index]]
      guard let name = name(of: block) else { continue }
      let part = part(at: name.lowerBound)
      // An appendix may name its parts as it likes.
      guard part?.kind != .other,
        let kind = HeadingTable.match(bytes, name, draft.vocabulary)?.meaning.kind
      else { continue }
      let following = blocks[(index + 1)...].first {
        nodes[$0].kind != .thematicBreak && !draft.isComment(nodes[$0])
      }
      let body = following.flatMap { next in
        opensNextSection(nodes[next], after: block, of: kind, in: part) ? nil : nodes[next].range
      }
      sections.append(NamedSection(kind: kind, heading: block.range, name: name, body: body))
    }
    return sections
  }

  /// No section of the checklist has a name of more than 30 Hangul syllables.
  private static let longestName = 90

  /// The words of a block that does nothing but name what follows.
  private func name(of block: MarkdownNode) -> Range<Int>? {
    let name: Range<Int>
    switch block.kind {
    case .heading: name = block.contentRange
    case .paragraph:
      // A line that is bold from end to end, a colon behind it included.
      guard block.range.count <= Self.longestName, bytes[block.range].starts(with: [0x2A, 0x2A]),
        !bytes[block.range].contains(0x0A),
        let last = bytes[block.range].last(where: { $0 != 0x3A }), last == 0x2A
      else { return nil }
      name = block.range
    default: return nil
    }
    // Most headings of a FAQ are questions; looking them up would cost more than all else.
    guard name.count <= Self.longestName, !bytes[name].contains(0x3F) else { return nil }
    // `제목: ______` and `Getting started: [link]` hold their content, or its placeholder, themselves.
    let content = bytes[name].firstIndex(of: 0x3A).map { bytes[($0 + 1)..<name.upperBound] } ?? []
    return content.allSatisfy { $0 <= 0x20 || $0 == 0x2A } ? name : nil
  }

  /// The part that holds an offset.
  private func part(at offset: Int) -> Part? {
    let index = draft.parts.partitionPoint { $0.range.upperBound < offset }
    return index < draft.parts.count ? draft.parts[index] : nil
  }

  /// Whether a block opens another section, so that nothing of the section before it follows.
  private func opensNextSection(
    _ next: MarkdownNode, after block: MarkdownNode, of kind: PartKind, in part: Part?
  ) -> Bool {
    // Questions may be set as headings of any level, and what a heading groups may stand at its own level.
    if let part, kind.isFAQ || kind == .customerQuestion, next.range.lowerBound < part.range.upperBound {
      return false
    }
    let following = self.part(at: next.range.lowerBound)?.kind
    if kind == .pressRelease, following?.isRelease ?? false { return false }
    if kind == .faq, following?.isFAQ ?? false { return false }
    if case .heading(let level) = next.kind {
      guard case .heading(let own) = block.kind else { return true }
      return level <= own
    }
    // A bold line that names the next section closes one that is named by a bold line.
    return block.kind == .paragraph
      && name(of: next).flatMap { HeadingTable.match(bytes, $0, draft.vocabulary) } != nil
  }
}

extension HeadingMeaning {
  /// The part that a heading of this meaning opens, where one is of the checklist.
  fileprivate var kind: PartKind? {
    switch self {
    case .pressRelease: .pressRelease
    case .headline: .headline
    case .subheadline: .subheadline
    case .summary: .summary
    case .problem: .problem
    case .solution: .solution
    case .customerQuote: .customerQuote
    case .leaderQuote: .leaderQuote
    case .quote: .quote
    case .gettingStarted: .gettingStarted
    case .callToAction: .callToAction
    case .faq: .faq
    case .externalFAQ: .externalFAQ
    case .internalFAQ: .internalFAQ
    case .fiveQuestions: .customerQuestion
    case .visual: .visual
    case .boilerplate, .titleBlock, .other: nil
    }
  }
}

extension Draft {
  /// Whether a block is an HTML comment, which no reader sees.
  func isComment(_ node: MarkdownNode) -> Bool {
    node.kind == .htmlBlock && source.bytes[node.range].starts(with: [0x3C, 0x21, 0x2D, 0x2D])
  }
}
