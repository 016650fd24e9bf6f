internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// A second look at a release told in paragraphs, before a rule says that one of its items is missing.
//
// Under headings a missing item is certain. In running text announcement, problem and solution flow into each
// other, and recognition may have taken one paragraph for the other.
extension Facts {
  /// Whether headings name the items of the release.
  var hasNamedItems: Bool {
    let items = namedSections.filter { $0.kind.isRelease && $0.kind != .pressRelease }
    return items.map { $0.kind }.distinct.count > 2
  }

  /// Whether a paragraph that was taken for something else may state what hurts.
  var mayStateProblem: Bool {
    guard !hasNamedItems, let release = draft.pressRelease else { return false }
    return (release.summary + release.solution + looseParagraphs).contains { count([.pain], in: $0) > 1 }
  }

  /// Whether a paragraph that was taken for something else may tell what the product does.
  var mayTellSolution: Bool {
    guard !hasNamedItems, let release = draft.pressRelease else { return false }
    let paragraphs = release.problems + release.summary.dropFirst() + looseParagraphs
    return paragraphs.contains { count([.mechanism, .benefit], in: $0) > 1 }
  }

  /// Whether a line outside the FAQ opens an account of how the product works: `【しくみ】`, `How it works:`.
  var explainsWorking: Bool {
    prose.blocks.contains { block in
      guard block.part.isRelease || block.part == .other else { return false }
      return says(Self.workingHeads, in: block.text.prefixed(by: 60))
    }
  }

  private static let workingHeads = Phrases(list: "release-prose-working-heads")

  /// Whether a paragraph near the start of the release may announce the product.
  var mayAnnounce: Bool {
    guard !hasNamedItems, let release = draft.pressRelease else { return false }
    if release.dateline != nil { return true }
    let paragraphs = (release.problems + release.solution + looseParagraphs).sorted {
      $0.lowerBound < $1.lowerBound
    }
    return paragraphs.prefix(4).contains { opensWithDate($0) || count([.announce, .today], in: $0) > 1 }
  }

  /// Whether the last line above the release, taken for the document's title, may be the headline.
  var titleMayBeHeadline: Bool {
    guard !hasNamedItems, let release = draft.parts.firstIndex(where: { $0.kind.isRelease }), release > 0,
      draft.parts[release - 1].kind == .titleBlock
    else { return false }
    let title = draft.parts[release - 1].range
    let line = draft.source.lineRange(draft.source.line(at: max(title.lowerBound, title.upperBound - 1)))
    let text = folded(line)
    // A title names the document in a few words; 12 syllables of Hangul or half a dozen English words say more.
    guard text.bytes.count >= 36, HeadingTable.match(text.bytes, text.range, draft.vocabulary) == nil else {
      return false
    }
    // Headlines go without a full stop.
    return text.bytes.last != 0x2E && count([.method, .metadata], in: line) == 0
  }

  /// Whether a line of the release, or of the title above it, carries a label: `**Título:** …`, `| 제목 | … |`.
  func hasLabelledLine(_ meaning: HeadingMeaning) -> Bool {
    draft.parts.contains { part in
      guard part.kind.isRelease || part.kind == .titleBlock, !part.range.isEmpty else { return false }
      let source = draft.source
      return (source.line(at: part.range.lowerBound)...source.line(at: part.range.upperBound - 1)).contains {
        HeadingTable.label(bytes, source.lineRange($0), draft.vocabulary).map {
          $0.meaning == meaning && !$0.content.isEmpty
        }
          ?? false
      }
    }
  }

  /// Release text that fits no item.
  private var looseParagraphs: [Range<Int>] {
    draft.parts(.pressRelease).filter { !$0.isHeadingOnly }.map { part in
      (part.headingRange?.upperBound ?? part.range.lowerBound)..<part.range.upperBound
    }
  }

  private func count(_ lists: LexiconSet, in paragraph: Range<Int>) -> Int {
    let text = folded(paragraph)
    return draft.lexicon.matches(in: text.bytes, text.range, language: draft.language, lists: lists).count
  }
}
