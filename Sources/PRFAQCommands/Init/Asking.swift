internal import PRFAQLint

/// Questions with a few answers to choose from.
struct Asking {
  let language: MessageLanguage

  /// One of some words; blank is the first.
  func choice(_ question: Text, _ words: [String]) throws(CommandError) -> String {
    while true {
      let answer = try line("\(question(language)) (\(words.joined(separator: ", "))) [\(words[0])]")
      if answer.isEmpty { return words[0] }
      let matching = words.filter { $0.hasPrefix(answer.lowercased()) }
      if matching.count == 1 { return matching[0] }
    }
  }

  /// Whether what was shown is to be written.
  func agrees() throws(CommandError) -> Bool {
    let answer = try line(Text(ko: "이대로 쓸까요? (예: y, 아니요: n) [y]", en: "Write this? (y, n) [y]")(language))
    return answer.isEmpty || "yY예네ㅇ".contains(answer.prefix(1))
  }

  private func line(_ question: String) throws(CommandError) -> String {
    guard let session = TerminalSession() else { return "" }
    defer { session.end() }
    session.write(Array((question + "\r\n").utf8))
    var keys = KeyReader()
    var waiting: [Key] = []
    switch LinePrompt(session: session).read("", keys: &keys, waiting: &waiting) {
    case .line(let text): return text.split(separator: " ").joined(separator: " ")
    case .back, .done: return ""
    case .interrupted: throw .interrupted
    }
  }
}
