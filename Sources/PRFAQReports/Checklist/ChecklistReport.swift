public import PRFAQLint
public import PRFAQMarkdown
public import PRFAQWriting

/// The checklist of a draft for people: a line an item, with what is wrong about it, and the maturity gate by gate.
public struct ChecklistReport: Sendable {
  private let appearance: Appearance
  private let language: MessageLanguage

  /// Creates a report in a language.
  public init(appearance: Appearance, language: MessageLanguage) {
    self.appearance = appearance
    self.language = language
  }

  /// The checklist of one document under its name.
  public func text(of checklist: Checklist, in source: SourceText, name: String) -> [UInt8] {
    let words = ChecklistWords(language)
    var lines = ChecklistLines(source, language)
    var writer = TerminalWriter(appearance)
    writer.write("\(name): ", .bold)
    writer.write(words.summary(checklist.items))
    writer.newline()
    for group in ChecklistItem.Group.allCases {
      heading(group.name(language), to: &writer)
      write(checklist.items(in: group).map { lines.line($0) }, to: &writer)
    }
    heading(words.maturity, to: &writer)
    guard let maturity = checklist.maturity else {
      sentence(words.notJudged, to: &writer)
      return writer.bytes
    }
    sentence(words.reached(maturity.level), to: &writer)
    for level in MaturityLevel.allCases {
      let gates = (maturity.gates + maturity.candidates.filter { $0.isPassed }).filter { $0.level == level }
      guard !gates.isEmpty else { continue }
      sentence("\(level.code) \(level.name(language))", to: &writer)
      write(gates.map { lines.line($0) }, to: &writer)
    }
    if let step = maturity.nextStep { sentence(step(language), to: &writer) }
    sentence(words.candidates(maturity), to: &writer)
    return writer.bytes
  }

  private func heading(_ text: String, to writer: inout TerminalWriter) {
    writer.newline()
    writer.write(text, .bold)
    writer.newline()
  }

  private func sentence(_ text: String, to writer: inout TerminalWriter) {
    writer.space(2)
    writer.write(text)
    writer.newline()
  }

  private func write(_ lines: [ChecklistLines.Line], to writer: inout TerminalWriter) {
    let width = lines.map { DisplayWidth.of($0.name) }.max() ?? 0
    for line in lines {
      writer.space(2)
      writer.write(line.status.sign, line.status.style)
      writer.space(1)
      writer.write(line.name)
      writer.space(width - DisplayWidth.of(line.name) + 2)
      writer.write(line.place, .faint)
      writer.newline()
      for remark in line.remarks {
        writer.space(6)
        writer.write(remark)
        writer.newline()
      }
    }
  }
}

extension ChecklistItem.Status {
  fileprivate var style: Style {
    switch self {
    case .met: .green
    case .notMet: .red
    case .cannotTell: .yellow
    }
  }
}
