public import PRFAQLint

/// What changed from one draft to the next, as blocks of an outline.
struct ComparisonOutline {
  let comparison: Comparison
  let words: ReviewWords

  /// The blocks below a heading of a level.
  func blocks(level: Int) -> [ReviewOutline.Block] {
    var blocks: [ReviewOutline.Block] = [
      .heading(level: level, words.changes),
      .paragraph([.faint("\(comparison.earlier) → \(comparison.later)")]),
    ]
    guard !comparison.changes.isEmpty else { return blocks + [.paragraph([.text(words.noChanges)])] }
    for kind in DraftChange.Kind.allCases {
      let changes = comparison.changes.filter { $0.kind == kind }
      guard !changes.isEmpty else { continue }
      blocks.append(.heading(level: level + 1, "\(words.name(kind)) · \(changes.count)"))
      blocks.append(.list(changes.map { item($0) }))
    }
    return blocks
  }

  private func item(_ change: DraftChange) -> ReviewOutline.Item {
    var line: ReviewOutline.Line = [.strong(words.name(change.fate))]
    if let part = change.part { line.append(.faint(words.name(part))) }
    if let rule = change.rule { line.append(.code(rule)) }
    let before: ReviewOutline.Line? = change.before.map { [.faint("−"), .text($0.words), .line($0.line)] }
    let after: ReviewOutline.Line? = change.after.map { [.faint("+"), .text($0.words), .line($0.line)] }
    let isShort = (change.before?.words.count ?? 0) + (change.after?.words.count ?? 0) < 60
    if isShort || before == nil || after == nil {
      return ReviewOutline.Item(line + (before ?? []) + (after ?? []))
    }
    return ReviewOutline.Item(
      line, children: [before, after].compactMap { $0 }.map { ReviewOutline.Item($0) })
  }
}

/// The changes between two drafts as Markdown or for a terminal.
public struct ComparisonReport {
  let blocks: [ReviewOutline.Block]

  /// Creates a report in a language.
  public init(_ comparison: Comparison, language: MessageLanguage) {
    blocks = ComparisonOutline(comparison: comparison, words: ReviewWords(language)).blocks(level: 1)
  }
}
