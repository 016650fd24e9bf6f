internal import PRFAQLint

/// The fixed words of explanations of rules.
struct RuleWords: Sendable {
  let language: MessageLanguage

  private func pick(_ ko: String, _ en: String) -> String { Text(ko: ko, en: en)(language) }

  var why: String { pick("왜", "why") }
  var source: String { pick("근거", "source") }
  var before: String { pick("고치기 전", "before") }
  var after: String { pick("고친 뒤", "after") }
  var notFlagged: String { pick("문제로 보지 않는 것", "what it does not flag") }
  var levels: String { pick("심각도", "levels") }
  var options: String { pick("설정", "options") }
  var toSet: String { pick(".prfaq.yml에 쓰기", "to set it in .prfaq.yml") }
  var yieldsTo: String { pick("먼저 말하는 규칙", "yields to") }
  var fromReview: String { pick("status: review부터", "from status: review on") }
  var standard: String { pick("기본값", "default") }
  var suppress: String { pick("끄기", "to suppress it") }
  var optIn: String { pick("골라야 켜짐", "only when selected") }
  var reason: String { pick("까닭", "reason") }
  var aliases: String { pick("예전 이름", "formerly") }

  /// How its findings can be mended.
  func mends(_ fix: Fix.Safety) -> String { fix == .safe ? "--fix" : "--fix --unsafe-fixes" }

  func name(_ level: RuleLevel) -> String { level.severity.map { name($0) } ?? pick("끔", "off") }

  /// The name of a language of examples.
  func name(_ example: MessageLanguage) -> String {
    switch example {
    case .ko: pick("한국어", "Korean")
    case .en: pick("영어", "English")
    }
  }

  func name(_ severity: Severity) -> String {
    switch severity {
    case .error: pick("오류", "error")
    case .warning: pick("경고", "warning")
    case .info: pick("정보", "info")
    }
  }

  func name(_ category: RuleMetadata.Category) -> String {
    switch category {
    case .structure: pick("구조", "Structure")
    case .headline: pick("제목", "Headline")
    case .summary: pick("요약", "Summary")
    case .problem: pick("문제점", "Problem")
    case .solution: pick("해결책", "Solution")
    case .quotes: pick("인용", "Quotes")
    case .callToAction: pick("행동 안내", "Call to action")
    case .faq: pick("FAQ", "FAQ")
    case .customerQuestions: pick("다섯 가지 질문", "Customer questions")
    case .visuals: pick("시각 자료", "Visuals")
    case .evidence: pick("근거", "Evidence")
    case .consistency: pick("일관성", "Consistency")
    case .style: pick("문장", "Style")
    case .length: pick("분량", "Length")
    case .placeholders: pick("빈자리", "Placeholders")
    case .suppressions: pick("검사를 끄는 주석", "Suppressions")
    }
  }

  /// The languages of examples, the reader's own first.
  var exampleLanguages: [MessageLanguage] { language == .ko ? [.ko, .en] : [.en, .ko] }
}
