internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Lists every sentence with a number or a strong claim.
struct LedgerBuilder {
  let facts: Facts

  /// The entries in order of place.
  func entries() -> [LedgerEntry] {
    let draft = facts.draft
    let figures = facts.figures
    var entries: [LedgerEntry] = []
    var start = 0
    while start < figures.count {
      let first = figures[start]
      let end = figures[start...].firstIndex { $0.sentence != first.sentence } ?? figures.count
      entries.append(
        LedgerEntry(
          kind: .figure, sentence: ReviewPlace(first.sentence, in: draft, atMost: 140),
          words: figures[start..<end].map { ReviewPlace($0.range, in: draft, atMost: 40) },
          source: first.source.map { ReviewPlace($0, in: draft, atMost: 80) }, basis: basis(of: first),
          part: first.part))
      start = end
    }
    let claims = claims(besides: Set(entries.map { $0.sentence.range }))
    if claims.isEmpty { return entries }
    return (entries + claims).sorted {
      ($0.sentence.range.lowerBound, $0.order) < ($1.sentence.range.lowerBound, $1.order)
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
  /// The place among entries for one sentence.
  fileprivate var order: Int { kind == .claim ? 0 : 1 }

  /// The entry with one more word.
  fileprivate func adding(_ word: ReviewPlace) -> LedgerEntry {
    LedgerEntry(
      kind: kind, sentence: sentence, words: words + [word], source: source, basis: basis, part: part)
  }
}
