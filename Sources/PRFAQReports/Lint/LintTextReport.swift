internal import PRFAQLint
internal import PRFAQMarkdown
public import PRFAQWriting

/// Findings for people: where, what, the line with the place underlined, what to do, what to ask.
public struct LintTextReport: LintReport {
  private let appearance: Appearance

  /// Creates a report that looks so.
  public init(appearance: Appearance) { self.appearance = appearance }

  /// The findings of one document, each followed by an empty line.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var writer = TerminalWriter(appearance)
    var locator = Locator(document.source)
    for finding in document.findings { write(finding, document, &locator, &writer) }
    return ReportPiece(bytes: writer.bytes)
  }

  private func write(
    _ finding: Finding, _ document: LintedDocument, _ locator: inout Locator, _ writer: inout TerminalWriter
  ) {
    let words = LintWords(document.language)
    let line = writer.head(finding, document, &locator)
    writeExcerpt(finding, document, line: line, &writer)
    writeRemark(words.help, finding.help(document.language), .green, &writer)
    writeRemark(words.question, finding.question(document.language), .cyan, &writer)
    if let fix = finding.fixes.first {
      let flags = fix.safety == .safe ? "--fix" : "--fix --unsafe-fixes"
      writeRemark(words.fix, "\(fix.title(document.language)) (\(flags))", .green, &writer)
    }
    for note in finding.notes {
      let place = locator.position(at: note.range.lowerBound)
      let text = "\(place.line):\(place.column): \(note.message(document.language))"
      writeRemark(words.note, text, .magenta, &writer)
    }
    writer.newline()
  }

  private func writeExcerpt(
    _ finding: Finding, _ document: LintedDocument, line: Int, _ writer: inout TerminalWriter
  ) {
    let number = String(line)
    let excerpt = Excerpt(
      document.source, finding.range, columns: appearance.width - number.utf8.count - 3)
    writer.write("\(number) |", .blue)
    writer.space(1)
    writer.write(excerpt.text)
    writer.newline()
    writer.space(number.utf8.count + 1)
    writer.write("|", .blue)
    writer.space(1)
    writer.space(excerpt.indent)
    writer.write(excerpt.underline, finding.severity.style)
    writer.newline()
  }

  private func writeRemark(_ label: String, _ text: String, _ style: Style, _ writer: inout TerminalWriter) {
    guard !text.isEmpty else { return }
    writer.space(2)
    writer.write("\(label):", style)
    writer.space(1)
    writer.write(text)
    writer.newline()
  }
}

extension Severity {
  /// The colour of a severity.
  var style: Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .info: .blue
    }
  }
}

extension TerminalWriter {
  /// Writes where a finding is, how much it weighs and what is wrong; returns the number of its line.
  mutating func head(_ finding: Finding, _ document: LintedDocument, _ locator: inout Locator) -> Int {
    let place = locator.position(at: finding.range.lowerBound)
    write("\(document.name):\(place.line):\(place.column):", .bold)
    space(1)
    write("\(finding.severity.rawValue)[\(finding.rule)]", finding.severity.style)
    space(1)
    write(finding.message(document.language))
    newline()
    return place.line
  }
}
