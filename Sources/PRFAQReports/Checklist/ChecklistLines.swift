internal import PRFAQLint
internal import PRFAQMarkdown

/// The checklist of a document as lines of text, whatever they are set in.
struct ChecklistLines: Sendable {
  private let source: SourceText
  private let language: MessageLanguage
  private let words: ChecklistWords
  /// What has been told, so that one finding about several items is told once.
  private var told: Set<Finding> = []

  /// One line of the checklist.
  struct Line: Sendable {
    /// Whether it holds.
    let status: ChecklistItem.Status
    /// What it is about.
    let name: String
    /// Where to look; empty where there is nothing to see.
    let place: String
    /// What is wrong, with the id of the rule; empty when nothing is.
    let remarks: [String]
  }

  /// Creates the lines of a checklist of a text.
  init(_ source: SourceText, _ language: MessageLanguage) {
    self.source = source
    self.language = language
    words = ChecklistWords(language)
  }

  /// An item, and what its rules object to.
  mutating func line(_ item: ChecklistItem) -> Line {
    let wrong = item.claims(.notMet).flatMap { $0.findings }
    return Line(
      status: item.status, name: item.name(language),
      place: place(item.findings.map { $0.range } + item.evidence),
      remarks: remarks(item.findings + wrong))
  }

  /// A gate of maturity; what speaks against it is a remark.
  func line(_ gate: MaturityGate) -> Line {
    Line(
      status: gate.isPassed ? .met : .notMet, name: gate.kind.name(language), place: place(gate.evidence),
      remarks: gate.counterEvidence.map { remark($0) })
  }

  /// The lines that ranges begin on, the first few of them.
  private func place(_ ranges: [Range<Int>]) -> String {
    var lines: [Int] = []
    for range in ranges {
      let line = source.line(at: range.lowerBound)
      if !lines.contains(line) { lines.append(line) }
      if lines.count == 3 { break }
    }
    return lines.isEmpty ? "" : words.lines(lines)
  }

  private mutating func remarks(_ findings: [Finding]) -> [String] {
    findings.filter { told.insert($0).inserted }.map { remark($0) }
  }

  private func remark(_ finding: Finding) -> String {
    "\(place([finding.range])): \(finding.message(language)) [\(finding.rule)]"
  }
}
