internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Which numbers and dates came, went or changed.
struct NumberChanges {
  private(set) var changes: [DraftChange] = []

  /// A number or date of a draft.
  private struct Entry {
    let kind: DraftChange.Kind
    let range: Range<Int>
    let part: PartKind
    /// What it says.
    let key: String
    /// The sentence around it, without its numbers.
    let sentence: ComparedText

    /// What it says and where.
    var place: String { [part.rawValue, sentence.key, key].joined(separator: "\u{1F}") }
  }

  init(before: Facts, after: Facts, gone: [Range<Int>], new: [Range<Int>]) {
    let paragraphs = (own: Self.paragraphs(before), other: Self.paragraphs(after))
    let own = Self.entries(before, besides: paragraphs.other).filter { entry in
      !gone.contains { $0.overlaps(entry.range) }
    }
    let other = Self.entries(after, besides: paragraphs.own).filter { entry in
      !new.contains { $0.overlaps(entry.range) }
    }
    for kind in [DraftChange.Kind.price, .number, .date] {
      let matching = Matching(
        own.filter { $0.kind == kind }, other.filter { $0.kind == kind }, least: 0.5, key: { $0.place },
        likeness: { $0.part == $1.part ? $0.sentence.likeness($1.sentence) : 0 })
      for (earlier, later) in matching.pairs where earlier.key != later.key {
        changes.append(
          DraftChange(
            kind, .changed, before: ReviewPlace(earlier.range, in: before.draft),
            after: ReviewPlace(later.range, in: after.draft), part: later.part))
      }
      // What only moved says the same as before.
      let moved = Matching(
        matching.removed, matching.added, least: 2, key: { $0.key }, likeness: { _, _ in 0 })
      for entry in moved.removed {
        changes.append(
          DraftChange(kind, .removed, before: ReviewPlace(entry.range, in: before.draft), part: entry.part))
      }
      for entry in moved.added {
        changes.append(
          DraftChange(kind, .added, after: ReviewPlace(entry.range, in: after.draft), part: entry.part))
      }
    }
  }

  /// What each paragraph says, however it is wrapped.
  private static func paragraphs(_ facts: Facts) -> Set<String> {
    Set(facts.prose.blocks.map { paragraph($0, facts) })
  }

  private static func paragraph(_ block: Prose.Block, _ facts: Facts) -> String {
    ComparedText(facts.draft.tree.nodes[block.node].range, in: facts.draft).key
  }

  /// The numbers and dates of paragraphs that the other draft does not have word by word.
  private static func entries(_ facts: Facts, besides known: Set<String>) -> [Entry] {
    let draft = facts.draft
    let kept = facts.prose.blocks.filter { known.contains(paragraph($0, facts)) }
      .map { draft.tree.nodes[$0.node].range }
    func isKept(_ range: Range<Int>) -> Bool {
      let index = kept.partitionPoint { $0.upperBound <= range.lowerBound }
      return index < kept.count && kept[index].lowerBound <= range.lowerBound
    }
    // The headline's own numbers are told as what it promises, the dateline's date as the day of launch.
    let told = [draft.pressRelease?.headline, draft.pressRelease?.subheadline].compactMap { $0 }
    let customer = draft.customerQuestions.first { $0.kind == .customer }?.answer
    let figures = facts.figures.compactMap { figure -> Entry? in
      guard !isKept(figure.range), !told.contains(where: { $0.overlaps(figure.range) }),
        customer?.overlaps(figure.range) != true
      else {
        return nil
      }
      let isTold = figure.part.isRelease || figure.part == .externalFAQ || figure.part == .faq
      let isPrice = figure.kind == .money && isTold
      return entry(isPrice ? .price : .number, figure.range, figure.sentence, figure.part, draft)
    }
    let prose = facts.prose
    let launch = Launch(facts)?.range
    let dates = prose.dates.compactMap { match -> Entry? in
      let range = prose.source(match.range)
      guard !isKept(range), launch?.overlaps(range) != true, customer?.overlaps(range) != true,
        match.date.isoText != nil
      else {
        return nil
      }
      let index = prose.sentence(at: match.range.lowerBound)
      return entry(
        .date, range, prose.source(prose.sentences[index].text), prose.block(of: index).part, draft)
    }
    return figures + dates
  }

  private static func entry(
    _ kind: DraftChange.Kind, _ range: Range<Int>, _ sentence: Range<Int>, _ part: PartKind, _ draft: Draft
  ) -> Entry {
    Entry(
      kind: kind, range: range, part: part, key: ComparedText(range, in: draft).key,
      sentence: ComparedText(ComparedText(sentence, in: draft).unnumbered))
  }
}

extension Array {
  /// The index of the first element that does not meet a condition that only earlier ones meet.
  fileprivate func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
