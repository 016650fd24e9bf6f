internal import PRFAQModel
internal import PRFAQProse

// Where a document says how its author knows.
extension Facts {
  /// The answers to the fourth of the five questions and to colleagues who ask how it is known, and the sections whose
  /// headings speak of research.
  var evidenceRanges: [Range<Int>] {
    onDemand.value({ $0.evidence }, { $0.evidence = $1 }) { findEvidence() }
  }

  private func findEvidence() -> [Range<Int>] {
    let sections = draft.parts.filter { part in
      guard part.kind == .other, let heading = part.headingRange else { return false }
      return says(Self.researchHeadings, inSource: heading)
    }
    let asked = internalQuestions(asking: Self.proofQuestions)
    return (answers(to: .evidence) + sections.map { $0.range } + asked.compactMap { $0.answer }).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  private static let proofQuestions = Phrases(list: "evidence-places-proof-questions")
  private static let researchHeadings = Phrases(list: "evidence-places-research-headings")
}
