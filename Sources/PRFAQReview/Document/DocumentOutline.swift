internal import PRFAQMarkdown
internal import PRFAQModel

/// What the blocks of a document are for, looked up while they are written in order.
struct DocumentOutline: Sendable {
  /// What a single block is set as.
  enum Role: Sendable {
    case headline
    case subheadline
    case summary
    case question
  }

  private let draft: Draft
  private let places: [(offset: Int, role: Role)]

  init(_ draft: Draft) {
    self.draft = draft
    var places: [(offset: Int, role: Role)] = []
    if let release = draft.pressRelease {
      if let headline = release.headline { places.append((headline.lowerBound, .headline)) }
      if let subheadline = release.subheadline { places.append((subheadline.lowerBound, .subheadline)) }
      if let first = release.summary.first { places.append((first.lowerBound, .summary)) }
    }
    for entry in draft.externalFAQ + draft.internalFAQ + draft.faq {
      places.append((entry.question.lowerBound, .question))
    }
    for entry in draft.customerQuestions { places.append((entry.question.lowerBound, .question)) }
    self.places = places.sorted { $0.offset < $1.offset }
  }

  /// The part that a place belongs to.
  func part(at offset: Int) -> Int? {
    let parts = draft.parts
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < parts.count ? low : nil
  }

  /// What the text of a leaf block is set as; nil for running text.
  func role(of range: Range<Int>) -> Role? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].offset < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].offset < range.upperBound ? places[low].role : nil
  }
}
