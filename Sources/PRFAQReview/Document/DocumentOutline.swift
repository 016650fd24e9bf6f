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
    /// A question whose answer goes on in the same block.
    case questionAndAnswer
  }

  private let draft: Draft
  private let places: [Place]

  private struct Place {
    let offset: Int
    let role: Role
    /// Where the answer to a question begins.
    var answer: Int?
  }

  init(_ draft: Draft) {
    self.draft = draft
    var places: [Place] = []
    if let release = draft.pressRelease {
      if let headline = release.headline {
        places.append(Place(offset: headline.lowerBound, role: .headline))
      }
      if let subheadline = release.subheadline {
        places.append(Place(offset: subheadline.lowerBound, role: .subheadline))
      }
      if let first = release.summary.first {
        places.append(Place(offset: first.lowerBound, role: .summary))
      }
    }
    for entry in draft.externalFAQ + draft.internalFAQ + draft.faq {
      places.append(
        Place(offset: entry.question.lowerBound, role: .question, answer: entry.answer?.lowerBound))
    }
    for entry in draft.customerQuestions {
      places.append(
        Place(offset: entry.question.lowerBound, role: .question, answer: entry.answer?.lowerBound))
    }
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
    guard low < places.count, places[low].offset < range.upperBound else { return nil }
    if let answer = places[low].answer, answer < range.upperBound { return .questionAndAnswer }
    return places[low].role
  }
}
