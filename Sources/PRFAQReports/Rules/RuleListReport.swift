public import PRFAQLint
public import PRFAQWriting

/// The list of rules.
public enum RuleListReport {
  /// One row a rule for people: id, severity, and what holds in a good draft.
  ///
  /// The severity stands in parentheses where the rule runs only when it is selected or given a level.
  /// On a terminal the rows are wrapped to its width; what another program reads stays a line a rule.
  public static func text(
    _ rules: [RuleMetadata], language: MessageLanguage, appearance: Appearance
  ) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    let idWidth = rules.map { $0.id.utf8.count }.max() ?? 0
    let levelWidth = "(warning)".utf8.count
    let indent = idWidth + 2 + levelWidth + 2
    // A column of words that is too narrow to read begins below the id.
    let isNarrow = appearance.isTerminal && appearance.width - indent < 24
    for rule in rules {
      writer.write(rule.id, .bold)
      writer.space(isNarrow ? 2 : idWidth - rule.id.utf8.count + 2)
      let level = rule.isOptIn ? "(\(rule.severity.rawValue))" : rule.severity.rawValue
      writer.write(level, rule.severity.style)
      if !isNarrow { writer.space(levelWidth - level.utf8.count + 2) }
      let summary = rule.summary(language)
      let left = isNarrow ? 2 : indent
      let lines =
        appearance.isTerminal ? Wrapping.lines(summary, columns: appearance.width - left) : [summary]
      for (number, line) in lines.enumerated() {
        if isNarrow || number > 0 {
          writer.newline()
          writer.space(left)
        }
        writer.write(line)
      }
      writer.newline()
    }
    return writer.bytes
  }
}
