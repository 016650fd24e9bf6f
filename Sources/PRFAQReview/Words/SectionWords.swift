internal import PRFAQLint

// The words of the sections around the document.
extension ReviewWords {
  var reading: String { pick("읽는 데", "Reading") }
  var lengthCaption: String { pick("A4로 어림한 분량", "Estimated A4 pages") }

  var checklistHint: String {
    pick(
      "규칙이 확인한 것만 적었습니다. 점수는 매기지 않습니다.", "Only what rules could verify. There is no score.")
  }

  var maturityHint: String {
    pick(
      "문서에 나타난 근거일 뿐, 팀의 수준이 아닙니다. LV.4와 LV.5는 검토자가 판단합니다.",
      "Evidence found in the document, not the level of the team. LV.4 and LV.5 are for reviewers to judge.")
  }

  func maturity(_ level: MaturityLevel) -> String {
    pick("문서에 나타난 고객 집착의 근거: \(level.code)", "Evidence of customer obsession: \(level.code)")
  }

  func name(_ status: ChecklistItem.Status) -> String {
    switch status {
    case .met: pick("갖춤", "met")
    case .notMet: pick("갖추지 못함", "not met")
    case .cannotTell: pick("알 수 없음", "cannot tell")
    }
  }

  func passed(_ isPassed: Bool) -> String {
    isPassed ? pick("근거 있음", "evidence") : pick("근거 없음", "no evidence")
  }

  var evidenceHint: String {
    pick(
      "숫자가 있는 문장과 강한 주장을 모두 모았습니다. 한 일이 말보다, 말이 의향보다 강한 근거입니다.",
      "Every sentence with a number or a strong claim. What people did weighs more than what they said, and that more than what they would do."
    )
  }

  var ledgerHeadings: [String] {
    language == .ko ? ["줄", "주장", "출처", "무엇에 기대나"] : ["Line", "Claim", "Source", "Rests on"]
  }

  func name(_ basis: Figure.Basis) -> String {
    switch basis {
    case .did: pick("한 일", "did")
    case .said: pick("한 말", "said")
    case .would: pick("하겠다는 말", "would")
    case .assumption: pick("가정", "assumption")
    case .untold: pick("밝히지 않음", "not told")
    }
  }

  func basisCaption(_ count: Int) -> String { pick("문장 \(count)개가 기대는 것", "What \(count) sentences rest on") }

  var matrix: String { pick("문제 × 해결책", "Problem × solution") }

  var matrixHeadings: [String] {
    language == .ko ? ["문제", "답이 될 만한 해결책"] : ["Problem", "What may answer it"]
  }

  var noAnswer: String {
    pick(
      "같은 낱말이 있는 해결책을 찾지 못했습니다. 검토자가 확인하세요.",
      "No passage of the solution shares its words; reviewer, please check.")
  }

  var notThere: String { pick("문서에 없음", "not in the document") }

  func name(_ subject: CarriedThrough.Subject) -> String {
    switch subject {
    case .benefit: pick("혜택이 끝까지 같은가", "Is the benefit the same throughout?")
    case .customer: pick("고객이 끝까지 같은가", "Is the customer the same throughout?")
    }
  }

  func name(_ station: CarriedThrough.Station) -> String {
    switch station {
    case .headline: pick("제목", "Headline")
    case .subheadline: pick("부제", "Subheadline")
    case .customerAnswer: pick("질문 1. 고객", "Question 1: customer")
    case .benefitAnswer: pick("질문 3. 혜택", "Question 3: benefit")
    case .speaker: pick("후기를 말한 사람", "Who is quoted")
    }
  }

  var coverageHint: String {
    pick(
      "고객과 이해관계자가 늘 묻는 질문입니다. 모두 답할 필요는 없지만, 빠졌다면 일부러 뺀 것이어야 합니다.",
      "Questions that customers and stakeholders always ask. Not all need an answer, but leaving one out should be a choice."
    )
  }

  func name(_ audience: CoveredTopic.Audience) -> String {
    switch audience {
    case .external: pick("고객이 묻는 것", "What customers ask")
    case .internal: pick("안에서 묻는 것", "What stakeholders ask")
    }
  }

  var neverAsked: String { pick("묻지 않음", "never asked") }
  var unanswered: String { pick("답이 없음", "no answer") }
}
