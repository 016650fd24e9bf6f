internal import PRFAQModel
internal import PRFAQProse

// Where a document says how its author knows.
extension Facts {
  /// The answers to the fourth of the five questions, and the sections whose headings speak of research.
  var evidenceRanges: [Range<Int>] {
    let sections = draft.parts.filter { part in
      guard part.kind == .other, let heading = part.headingRange else { return false }
      return Self.researchHeadings.occur(in: composed(heading).lowercased())
    }
    return (answers(to: .evidence) + sections.map { $0.range }).sorted { $0.lowerBound < $1.lowerBound }
  }

  private static let researchHeadings = Phrases([
    "설문", "조사", "인터뷰", "검증", "근거", "리서치", "survey", "research", "interview", "evidence", "validation",
    "調査", "検証", "アンケート", "调研", "調研", "调查", "验证",
  ])
}
