internal import PRFAQLint
internal import PRFAQModel

/// The fixed words of a review in its language.
struct ReviewWords: Sendable {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  /// The wording in the language of the review.
  func pick(_ ko: String, _ en: String) -> String { language == .ko ? ko : en }

  func name(_ severity: Severity) -> String {
    switch severity {
    case .error: pick("오류", "Error")
    case .warning: pick("경고", "Warning")
    case .info: pick("정보", "Note")
    }
  }

  func name(_ kind: PartKind) -> String {
    switch kind {
    case .frontMatter: pick("머리말", "Front matter")
    case .titleBlock: pick("문서 제목", "Title")
    case .headline: pick("제목", "Headline")
    case .subheadline: pick("부제", "Subheadline")
    case .summary: pick("요약", "Summary")
    case .problem: pick("문제점", "Problem")
    case .solution: pick("해결책", "Solution")
    case .customerQuote: pick("고객의 말", "Customer’s words")
    case .leaderQuote: pick("리더의 말", "Leader’s words")
    case .quote: pick("인용", "Quotation")
    case .gettingStarted: pick("시작하기", "Getting started")
    case .callToAction: pick("이용 안내", "Call to action")
    case .boilerplate: pick("회사 소개", "About the company")
    case .pressRelease: pick("보도자료", "Press release")
    case .externalFAQ: pick("외부 FAQ", "External FAQ")
    case .internalFAQ: pick("내부 FAQ", "Internal FAQ")
    case .faq: pick("FAQ", "FAQ")
    case .customerQuestion: pick("다섯 가지 질문", "The five questions")
    case .visual: pick("시각 자료", "Visual")
    case .other: pick("그 밖의 글", "Other text")
    }
  }

  var diagramSource: String { pick("다이어그램 원본", "source of a diagram") }
}
