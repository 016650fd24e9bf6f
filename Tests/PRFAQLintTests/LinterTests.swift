import Foundation
import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// One cause, one finding.
@Suite struct LinterTests {
  @Test func aMissingReleaseStandsForItsItems() {
    let text = """
      # 모임셈 PR/FAQ

      ## 자주 묻는 질문

      ### 요금은 얼마인가요?

      회원 30명까지 무료입니다.
      """
    let found = Linter().findings(in: Reading.facts(of: text)).map { $0.rule }
    #expect(found.contains("missing-press-release"))
    for item in ["headline", "subheadline", "summary", "dateline", "problem", "solution"] {
      #expect(!found.contains("\(item)-missing"))
    }
  }

  @Test func anEmptyHeadingStandsForItsItem() {
    let text = """
      # Shedkey PR/FAQ

      ## Press Release

      ### Headline

      ### Summary

      LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants.

      ## FAQ

      ### What does it cost?

      The first three loans are free.
      """
    let facts = Reading.facts(of: text)
    let found = Linter().findings(in: facts).map { $0.rule }
    #expect(found.contains("section-empty"))
    #expect(!found.contains("headline-missing"))
    let without = Linter(LintConfiguration(ignored: ["section-empty"])).findings(in: facts)
    #expect(
      without.contains {
        $0.rule == "headline-missing" && facts.draft.source.line(at: $0.range.lowerBound) == 5
      })
  }

  @Test func aGapStandsForWhatItsSectionLacks() {
    let text = """
      # Shedkey PR/FAQ

      ## Press Release

      ### Shedkey lets neighbours borrow a ladder tonight

      ### Summary

      TBD — Hollow Lane today launched Shedkey, a tool library for tenants.

      ## FAQ

      ### What does it cost?

      The first three loans are free.
      """
    let facts = Reading.facts(of: text)
    let found = Linter().findings(in: facts).map { $0.rule }
    #expect(found.contains("placeholder"))
    #expect(!found.contains { $0.hasPrefix("dateline") })
  }

  /// The drafts that the examples of many rules are made of answer the five questions without asking them, but for
  /// how it is known in the English one.
  @Test(arguments: [(ExampleDraft.ko.text, []), (ExampleDraft.en.text, ["missing-five-questions"])])
  func findsNothingElseInTheExampleDrafts(_ text: String, rules: [String]) {
    let found = Linter().findings(in: Reading.facts(of: text))
    #expect(found.map { $0.rule } == rules)
    #expect(found.allSatisfy { $0.severity == .info })
  }

  @Test(arguments: ["sumtime.ko.md", "parcelpass.en.md", "dawn-delivery.ko-hanja.md"])
  func findsNothingInTheGoodExamples(_ name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples")
    let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
    #expect(Linter().findings(in: Reading.facts(of: text)).map { $0.rule } == [])
  }

  @Test func findingsAreInOrder() {
    let facts = Reading.facts(
      of: ExampleCase.all.prefix(24).map { $0.example.unmarked }.joined(separator: "\n\n"))
    let found = Linter().findings(in: facts)
    let keys = found.map { ($0.range.lowerBound, $0.range.upperBound, $0.rule) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(found == Linter().findings(in: facts))
  }
}
