import Foundation
import PRFAQLint
import Testing

/// What `rules` prints.
struct RulesTests {
  @Test func everyRuleIsARow() throws {
    let tool = try Sandbox().tool
    let rows = try tool.run("rules").outputLines.dropLast()
    #expect(rows.count == RuleRegistry.all.count)
    for (row, rule) in zip(rows, RuleRegistry.metadata) {
      #expect(row.hasPrefix(rule.id + " "))
      let level = rule.isOptIn ? "(\(rule.severity.rawValue))" : rule.severity.rawValue
      #expect(row.contains("  \(level) "))
      #expect(row.hasSuffix(rule.summary.en))
    }
    let korean = try tool.run("rules", "--message-language", "ko").outputLines.dropLast()
    for (row, rule) in zip(korean, RuleRegistry.metadata) { #expect(row.hasSuffix(rule.summary.ko)) }
  }

  @Test func everyRuleIsAnObject() throws {
    let run = try Sandbox().tool.run("rules", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let rules = object?["rules"] as? [[String: Any]] ?? []
    #expect(rules.map { $0["id"] as? String } == RuleRegistry.metadata.map { $0.id })
    #expect(rules.map { $0["category"] as? String } == RuleRegistry.metadata.map { $0.category.rawValue })
  }
}
