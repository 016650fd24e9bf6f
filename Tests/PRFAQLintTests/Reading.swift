import PRFAQMarkdown
import PRFAQModel
import PRFAQProse

@testable import PRFAQLint

/// Reads texts the way the product does.
enum Reading {
  /// The facts about a text, read on a day.
  static func facts(of text: String, today: String = "2026-01-15", existingPaths: Set<String> = []) -> Facts {
    facts(of: SourceText(text), today: today, existingPaths: existingPaths)
  }

  /// The facts about a source, read on a day.
  static func facts(
    of source: SourceText, today: String = "2026-01-15", existingPaths: Set<String> = []
  ) -> Facts {
    Facts(draft: Recognizer.draft(from: source), today: day(today), existingPaths: existingPaths)
  }

  /// The facts about an example, or about a variation of its text.
  static func facts(of example: RuleExample, text: String? = nil) -> Facts {
    facts(of: example, source: SourceText(text ?? example.unmarked))
  }

  /// The facts about a text, read as an example is.
  static func facts(of example: RuleExample, source: SourceText) -> Facts {
    facts(of: source, today: example.today, existingPaths: example.existingPaths)
  }

  /// What one rule finds, alone or beside some others, in order.
  static func findings(
    of rule: any Rule.Type, among others: [any Rule.Type] = [], in facts: Facts
  ) -> [Finding] {
    // What is unused shows only in what all the others find.
    let linter = rule == UnusedSuppression.self ? Linter() : Linter(rules: [rule] + others)
    return linter.findings(in: facts).filter { $0.rule == rule.metadata.id }
  }

  private static func day(_ text: String) -> CalendarDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
  }
}
