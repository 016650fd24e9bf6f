internal import PRFAQModel
internal import PRFAQProse

// Where a document says how its author knows.
extension Facts {
  /// The answers to the fourth of the five questions and to colleagues who ask how it is known, and the sections whose
  /// headings speak of research.
  var evidenceRanges: [Range<Int>] { onDemand.evidence.value { findEvidence() } }

  private func findEvidence() -> [Range<Int>] {
    let sections = draft.parts.filter { part in
      guard part.kind == .other, let heading = part.headingRange else { return false }
      return says(Self.researchHeadings, inSource: heading)
    }
    let asked = draft.internalFAQ.filter { says(Self.proofQuestions, inSource: $0.question) }
    return (answers(to: .evidence) + sections.map { $0.range } + asked.compactMap { $0.answer }).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  private static let proofQuestions = Phrases([
    "근거는", "근거가", "어떻게 알", "어떻게 확인", "원한다는", "필요하다는", "how do we know", "how do you know", "what evidence",
    "what is the evidence", "what makes us believe", "how did we validate", "どうしてわか", "根拠は", "怎么知道", "怎麼知道",
    "依据",
  ])
  private static let researchHeadings = Phrases([
    "설문", "조사", "인터뷰", "검증", "근거", "리서치", "survey", "research", "interview", "evidence", "validation",
    "設問", "檢證", "根據", "調査", "検証", "アンケート", "调研", "調研", "调查", "验证",
  ])
}
