public import PRFAQLint
public import PRFAQMarkdown

/// The checklist of a draft as Markdown: a list of boxes, checked where an item is met.
public struct ChecklistMarkdownReport: Sendable {
  private let language: MessageLanguage

  /// Creates a report in a language.
  public init(language: MessageLanguage) { self.language = language }

  /// The checklist of one document under a heading with its name.
  public func text(of checklist: Checklist, in source: SourceText, name: String) -> [UInt8] {
    let words = ChecklistWords(language)
    var lines = ChecklistLines(source, language)
    var text = "# \(escaped(name))\n\n\(words.summary(checklist.items))\n"
    for group in ChecklistItem.Group.allCases {
      text += "\n## \(group.name(language))\n\n"
      for item in checklist.items(in: group) { text += boxed(lines.line(item), words) }
    }
    text += "\n## \(words.maturity)\n\n"
    guard let maturity = checklist.maturity else { return Array((text + words.notJudged + "\n").utf8) }
    text += words.reached(maturity.level) + "\n"
    for level in MaturityLevel.allCases {
      let gates = (maturity.gates + maturity.candidates.filter { $0.isPassed }).filter { $0.level == level }
      guard !gates.isEmpty else { continue }
      text += "\n### \(level.code) \(level.name(language))\n\n"
      for gate in gates { text += boxed(lines.line(gate), words) }
    }
    for sentence in [maturity.nextStep?(language), words.candidates(maturity)].compactMap({ $0 }) {
      text += "\n\(sentence)\n"
    }
    return Array(text.utf8)
  }

  private func boxed(_ line: ChecklistLines.Line, _ words: ChecklistWords) -> String {
    let notes = [line.place, line.status == .cannotTell ? words.status(.cannotTell) : ""].filter {
      !$0.isEmpty
    }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    return "- [\(line.status == .met ? "x" : " ")] \(escaped(line.name))\(note)\n"
      + line.remarks.map { "  - \(escaped($0))\n" }.joined()
  }

  /// Words of a document as they stand: nothing in them is markup.
  private func escaped(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      if character.isNewline {
        text += " "
      } else {
        if #"\`*_{}[]()<>#|~&!"#.contains(character) { text += "\\" }
        text.append(character)
      }
    }
  }
}
