internal import PRFAQLint

/// The fixed words of the report in the language of a document.
struct LintWords: Sendable {
  let help: String
  let question: String
  let note: String
  let fix: String

  init(_ language: MessageLanguage) {
    switch language {
    case .ko: (help, question, note, fix) = ("도움말", "질문", "참고", "고침")
    case .en: (help, question, note, fix) = ("help", "ask", "note", "fix")
    }
  }
}

extension Finding {
  /// What is wrong, what to write and what to ask, each on a line of its own.
  func explained(_ language: MessageLanguage) -> String {
    let words = LintWords(language)
    return message(language)
      + [(words.help, help(language)), (words.question, question(language))]
      .filter { !$0.1.isEmpty }.map { "\n\($0.0): \($0.1)" }.joined()
  }
}
