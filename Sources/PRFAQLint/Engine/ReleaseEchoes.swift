internal import PRFAQModel
internal import PRFAQProse

// What is carried from the five questions into the release.
extension Facts {
  /// Whether an answer has not one content word in common with headline, subheadline, summary and solution, nor,
  /// where asked for, with the problem and what customers are quoted with.
  ///
  /// Too few words on either side say nothing.
  func isForeignToRelease(_ answer: Range<Int>, withQuotes: Bool) -> Bool {
    guard let headline = release.headline else { return false }
    let told = Passage(answer, kind: .customerQuestion, in: draft)
    let known = StemSet(told.stems)
    guard known.count > 2 else { return false }
    var count = 0
    /// Whether a passage has a stem of the answer.
    func isEchoed(in other: Passage) -> Bool {
      count += other.stems.count
      return other.stems.contains { known.contains($0.key) }
    }
    // Nearly always the first passages that are asked tell.
    let openings = [headline] + [release.subheadline].compactMap { $0 }
    if openings.contains(where: isEchoed) || release.summary.contains(where: isEchoed)
      || release.solution.contains(where: isEchoed)
    {
      return false
    }
    if withQuotes {
      if release.problems.contains(where: isEchoed) { return false }
      for (quote, _) in release.quotes where quote.role != .leader {
        if isEchoed(in: Passage(quote.range, kind: .quote, in: draft)) { return false }
      }
    }
    return count > 4
  }
}
