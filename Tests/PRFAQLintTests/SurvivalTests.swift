import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// What a team has put off stays put off while its drafts are written on.
@Suite struct SurvivalTests {
  @Test(arguments: Drafts.all, Rewriting.all)
  func aBaselineSurvives(_ draft: Drafts, _ rewriting: Rewriting) {
    guard let text = rewriting.apply(draft.text) else { return }
    let before = Self.fingerprints(draft.text)
    let entries = Baseline.entries(for: before.map { $0.1 })
    let after = Self.fingerprints(text)
    let match = Baseline.match(after.map { $0.1 }, with: entries)
    let new = zip(after, match.isKnown).filter { !$1 }.map { "\($0.0.rule): \($0.0.evidence)" }
    #expect(new == [], "\(before.count) known before, \(after.count) found after")
  }

  @Test(arguments: Drafts.all, Rewriting.all)
  func commentsSurvive(_ draft: Drafts, _ rewriting: Rewriting) throws {
    let first = Self.read(SourceText(draft.text))
    let writer = SuppressionWriter(reason: "adopted on 2026-11-22")
    let silenced = try #require(writer.silenced(first.draft, first.findings, reading: Self.read))
    guard let text = rewriting.apply(silenced.string(0..<silenced.bytes.count)) else { return }
    let found = Self.read(SourceText(text)).findings
    #expect(found.map { "\($0.rule): \($0.evidence)" } == [])
  }

  private static func read(_ source: SourceText) -> (draft: Draft, findings: [Finding]) {
    let facts = Reading.facts(of: source)
    return (facts.draft, Linter().findings(in: facts))
  }

  private static func fingerprints(_ text: String) -> [(Finding, Fingerprint)] {
    let facts = Reading.facts(of: text)
    let findings = Linter().findings(in: facts)
    return Array(zip(findings, Fingerprint.all(of: findings, in: facts)))
  }
}
