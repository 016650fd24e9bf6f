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
    let blocks = Array(draft.tree.children(of: 0))
    return draft.parts.indices.compactMap { index in
      let part = draft.parts[index]
      guard part.kind.isOfChecklist, let name = part.headingRange,
        HeadingTable.meaning(draft.source.bytes, name) != nil,
        let at = blocks.firstIndex(where: { draft.tree.nodes[$0].range.upperBound >= name.upperBound })
      else { return nil }
      let block = draft.tree.nodes[blocks[at]]
      guard block.range.lowerBound <= name.lowerBound, isOnlyHeading(block, name) else { return nil }
      let following = blocks[(at + 1)...].first { index in
        let node = draft.tree.nodes[index]
        return node.kind != .thematicBreak && !isComment(node)
      }
      if let following {
        guard isNextSection(draft.tree.nodes[following], after: block, of: part, at: index) else { return nil }
      }
      return EmptySection(kind: part.kind, heading: block.range, name: name)
    }
  }

  /// Whether the block that names a section holds nothing but the name.
  private func isOnlyHeading(_ block: MarkdownNode, _ name: Range<Int>) -> Bool {
    switch block.kind {
    case .heading: return true
    case .paragraph:
      let rest = draft.source.bytes[name.upperBound..<max(name.upperBound, block.range.upperBound)]
      return rest.allSatisfy { $0 == 0x2A || $0 == 0x5F || $0 == 0x3A || $0 <= 0x20 }
    default: return false
    }
  }

  /// Whether a block opens another section, so that nothing of the section before it follows.
  private func isNextSection(_ next: MarkdownNode, after block: MarkdownNode, of part: Part, at index: Int) -> Bool {
    let following = index + 1 < draft.parts.count ? draft.parts[index + 1] : nil
    // A heading that only groups is not empty when what it groups stands at its own level.
    if part.kind == .pressRelease, following?.kind.isRelease ?? false { return false }
    if part.kind.isFAQ, following?.kind.isFAQ ?? false, part.kind == .faq { return false }
    guard case .heading(let level) = next.kind else {
      // A bold line that names the next section closes one that is named by a bold line.
      guard block.kind == .paragraph, next.kind == .paragraph, let following, let name = following.headingRange else {
        return false
      }
      return next.range.contains(name.lowerBound) && isOnlyHeading(next, name)
        && HeadingTable.meaning(draft.source.bytes, name) != nil
    }
    guard case .heading(let own) = block.kind else { return true }
    return level <= own
  }
}

extension PartKind {
  /// Whether the checklist asks for the part, so that a heading alone does not answer it.
  var isOfChecklist: Bool {
    switch self {
    case .frontMatter, .titleBlock, .other, .boilerplate: false
    default: true
    }
  }
}
