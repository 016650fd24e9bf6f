internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Lists every sentence with a number or a strong claim.
struct LedgerBuilder {
  let facts: Facts

  /// The entries in order of place.
  func entries() -> [LedgerEntry] {
    let draft = facts.draft
    var figures: [(sentence: Range<Int>, figures: [Figure])] = []
    for figure in facts.figures {
      if figures.last?.sentence == figure.sentence {
        figures[figures.count - 1].figures.append(figure)
      } else {
        figures.append((figure.sentence, [figure]))
      }
    }
    let counted = figures.compactMap { sentence, own -> LedgerEntry? in
      guard let first = own.first else { return nil }
      return LedgerEntry(
        kind: .figure, sentence: ReviewPlace(sentence, in: draft, atMost: 140),
        words: own.map { ReviewPlace($0.range, in: draft, atMost: 40) },
        source: first.source.map { ReviewPlace($0, in: draft, atMost: 80) }, basis: basis(of: first),
        part: first.part)
    }
    let known = Set(figures.map { $0.sentence })
    return (counted + claims(besides: known)).sorted {
      ($0.sentence.range.lowerBound, $0.kind.rawValue) < ($1.sentence.range.lowerBound, $1.kind.rawValue)
    }
  }

  /// What a figure rests on: a remark elsewhere that stands for all figures says no more than that they are assumed.
  private func basis(of figure: Figure) -> Figure.Basis {
    guard figure.basis == .did, let source = figure.source else { return figure.basis }
    let part = facts.draft.parts.first { $0.range.overlaps(figure.range) }
    return part.map { $0.range.overlaps(source) } ?? true ? .did : .assumption
  }

  /// Sentences of the text that claim or praise without a number.
  private func claims(besides known: Set<Range<Int>>) -> [LedgerEntry] {
    let draft = facts.draft
    let prose = facts.prose
    var entries: [LedgerEntry] = []
    for wording in prose.wordings where !wording.lists.isDisjoint(with: [.absolute, .hype]) {
      let index = prose.sentence(at: wording.range.lowerBound)
      let sentence = prose.sentences[index]
      guard sentence.role == .statement, !sentence.isQuoted else { continue }
      let range = prose.source(sentence.text)
      guard !known.contains(range) else { continue }
      let word = ReviewPlace(prose.source(wording.range), in: draft, atMost: 40)
      if entries.last?.sentence.range == range, let last = entries.popLast() {
        entries.append(last.adding(word))
      } else {
        entries.append(
          LedgerEntry(
            kind: .claim, sentence: ReviewPlace(range, in: draft, atMost: 140), words: [word], source: nil,
            basis: prose.has(.assumption, in: sentence.text) ? .assumption : .untold,
            part: prose.block(of: index).part))
      }
    }
    return entries
  }
}

extension LedgerEntry {
  /// The entry with one more word.
  fileprivate func adding(_ word: ReviewPlace) -> LedgerEntry {
    LedgerEntry(
      kind: kind, sentence: sentence, words: words + [word], source: source, basis: basis, part: part)
  }
}
