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
    var others = [headline] + [release.subheadline].compactMap { $0 } + release.summary + release.solution
    if withQuotes {
      others += release.quotes.filter { $0.quote.role != .leader }.map {
        Passage($0.quote.range, kind: .quote, in: draft)
      }
      others += release.problems
    }
    let hasEnough = StemSet(told.stems).count > 2 && others.reduce(0) { $0 + $1.stems.count } > 4
    return hasEnough && told.sharedStems(with: others).isEmpty
  }
}
