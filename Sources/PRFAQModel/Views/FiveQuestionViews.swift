internal import PRFAQMarkdown
internal import PRFAQProse

/// The five customer questions, as views of their units.
struct FiveQuestionViews {
  let reading: Reading

  func build() -> [CustomerQuestion] {
    let kinds = reading.kinds
    var result: [CustomerQuestion] = []
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .customerQuestion else {
        index += 1
        continue
      }
      var end = index + 1
      while end < kinds.count, kinds[end] == .customerQuestion { end += 1 }
      result += questions(in: index..<end)
      index = end
    }
    return result
  }

  private func questions(in section: Range<Int>) -> [CustomerQuestion] {
    let finder = FiveQuestionFinder(namings: reading.namings)
    let starts = finder.questions(in: section)
    return starts.indices.map { number in
      let (start, kind) = starts[number]
      let end = number + 1 < starts.count ? starts[number + 1].unit : section.upperBound
      let naming = FiveQuestionForm(list: reading.list).naming(reading.list.units[start])
      return CustomerQuestion(
        kind: kind, question: reading.list.source(naming),
        range: reading.begin(of: start, words: naming)..<reading.lines(start..<end).upperBound,
        answer: reading.span(after: naming, unit: start, upTo: end))
    }
  }
}
