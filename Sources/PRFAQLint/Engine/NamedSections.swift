internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A heading that names a section of the checklist and has nothing under it.
struct EmptySection: Sendable, Hashable {
  /// What the section is for.
  let kind: PartKind
  /// The heading's block, with its markers.
  let heading: Range<Int>
  /// The heading's words.
  let name: Range<Int>
}

extension Facts {
  /// The sections of the checklist that have a recognised heading and nothing else.
  var emptySections: [EmptySection] {
    let blocks = draft.tree.children(of: 0).map { draft.tree.nodes[$0] }
    return draft.parts.indices.compactMap { index in
      let part = draft.parts[index]
      guard let name = part.headingRange, isHeading(name, of: part.kind) else { return nil }
      let at = blocks.partitionPoint { $0.range.upperBound < name.upperBound }
      guard at < blocks.count, blocks[at].range.lowerBound <= name.lowerBound, isOnlyHeading(blocks[at], name)
      else { return nil }
      let following = blocks[(at + 1)...].first { $0.kind != .thematicBreak && !isComment($0) }
      if let following, !isNextSection(following, after: blocks[at], of: index) { return nil }
      return EmptySection(kind: part.kind, heading: blocks[at].range, name: name)
    }
  }

  /// Whether words are a known heading of a section that the checklist asks for.
  func isHeading(_ name: Range<Int>, of kind: PartKind) -> Bool {
    guard let meaning = HeadingTable.match(bytes, name)?.meaning else { return false }
    switch kind {
    case .frontMatter, .titleBlock, .other, .boilerplate: return false
    case .customerQuote, .leaderQuote, .quote:
      return meaning == .customerQuote || meaning == .leaderQuote || meaning == .quote
    case .externalFAQ, .internalFAQ, .faq:
      return meaning == .externalFAQ || meaning == .internalFAQ || meaning == .faq
    case .gettingStarted, .callToAction: return meaning == .gettingStarted || meaning == .callToAction
    case .customerQuestion: return meaning == .fiveQuestions
    default: return meaning.rawValue == kind.rawValue
    }
  }

  /// Whether the block that names a section holds nothing but the name.
  private func isOnlyHeading(_ block: MarkdownNode, _ name: Range<Int>) -> Bool {
    // `제목: ______` and `Getting started: [link]` hold their content, or its placeholder, themselves.
    let content = bytes[name].firstIndex(of: 0x3A).map { bytes[($0 + 1)..<name.upperBound] } ?? []
    guard content.allSatisfy({ $0 <= 0x20 || $0 == 0x2A }) else { return false }
    switch block.kind {
    case .heading: return true
    case .paragraph:
      let end = max(name.upperBound, block.range.upperBound)
      let rest = bytes[name.upperBound..<end]
      return rest.allSatisfy { $0 == 0x2A || $0 == 0x5F || $0 == 0x3A || $0 <= 0x20 }
    default: return false
    }
  }

  /// Whether a block opens another section, so that nothing of the section before it follows.
  private func isNextSection(_ next: MarkdownNode, after block: MarkdownNode, of index: Int) -> Bool {
    let kind = draft.parts[index].kind
    // Questions may be set as headings of any level; those of the section belong to its part.
    if next.range.lowerBound < draft.parts[index].range.upperBound { return false }
    let following = index + 1 < draft.parts.count ? draft.parts[index + 1] : nil
    // A heading that only groups is not empty when what it groups stands at its own level.
    if kind == .pressRelease, following?.kind.isRelease ?? false { return false }
    if kind == .faq, following?.kind.isFAQ ?? false { return false }
    if case .heading(let level) = next.kind {
      guard case .heading(let own) = block.kind else { return true }
      return level <= own
    }
    // A bold line that names the next section closes one that is named by a bold line.
    guard block.kind == .paragraph, next.kind == .paragraph, let name = following?.headingRange else {
      return false
    }
    return next.range.contains(name.lowerBound) && isOnlyHeading(next, name)
      && HeadingTable.match(bytes, name) != nil
  }
}
