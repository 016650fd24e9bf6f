internal import PRFAQLint

/// The fixed words of the checklist in the language of a document.
struct ChecklistWords: Sendable {
  private let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  private func pick(_ ko: String, _ en: String) -> String { language == .ko ? ko : en }

  /// How many of the items are there.
  func summary(_ items: [ChecklistItem]) -> String {
    let asked = items.filter { $0.group != .document }
    let met = asked.count { $0.status == .met }
    return pick("\(asked.count)개 항목 가운데 \(met)개 갖춤", "\(met) of \(asked.count) items are there")
  }

  /// Where something stands; lines from 1.
  func lines(_ lines: [Int]) -> String {
    let numbers = lines.map(String.init).joined(separator: ", ")
    return pick("\(numbers)행", lines.count == 1 ? "line \(numbers)" : "lines \(numbers)")
  }

  func status(_ status: ChecklistItem.Status) -> String {
    switch status {
    case .met: pick("갖춤", "met")
    case .notMet: pick("갖추지 못함", "not met")
    case .cannotTell: pick("알 수 없음", "cannot tell")
    }
  }

  var maturity: String { pick("성숙도", "Maturity") }

  /// Up to which level there is evidence; of the document, never of the team.
  func reached(_ level: MaturityLevel) -> String {
    pick(
      "문서에 나타난 근거: \(level.code) \(level.name(language))",
      "evidence found in the document: \(level.code) \(level.name(language))")
  }

  var notJudged: String {
    pick("성숙도는 한국어와 영어 문서에서만 살펴봅니다.", "Maturity is looked for in Korean and English documents only.")
  }

  /// What is left to a reviewer.
  func candidates(_ maturity: Maturity) -> String {
    let levels = maturity.candidateLevels.map { $0.code }.joined(separator: ", ")
    if levels.isEmpty {
      return pick("LV.4와 LV.5는 사람이 판단합니다.", "LV.4 and LV.5 are for a reviewer to judge.")
    }
    return pick("\(levels) 후보입니다. 사람이 판단하세요.", "A candidate for \(levels); a reviewer decides.")
  }
}

extension ChecklistItem.Status {
  /// A sign that can be told apart without colour.
  var sign: String {
    switch self {
    case .met: "✓"
    case .notMet: "✗"
    case .cannotTell: "?"
    }
  }
}
