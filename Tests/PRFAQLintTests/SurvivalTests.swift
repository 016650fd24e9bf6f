import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// What a team has put off stays put off while its drafts are written on.
@Suite struct SurvivalTests {
  /// Drafts of which the linter says something else once they are written anew, because it reads them otherwise:
  /// then there is something new to say, whatever was put off.
  private static let readOtherwise = Drafts.all.flatMap { draft in
    Rewriting.all.compactMap { rewriting -> String? in
      guard let text = rewriting.apply(draft.text) else { return nil }
      let rules = [draft.text, text].map { read(SourceText($0)).findings.map { $0.rule }.sorted() }
      return rules[0] == rules[1] ? nil : name(draft, rewriting)
    }
  }

  private static func name(_ draft: Drafts, _ rewriting: Rewriting) -> String {
    "\(draft.testDescription), \(rewriting.testDescription)"
  }

  @Test func nearlyAllDraftsAreReadAlike() {
    #expect(Drafts.all.count * Rewriting.all.count > 200)
    #expect(Self.readOtherwise.count <= 20, "\(Self.readOtherwise)")
    #expect(Drafts.all.count { Rewriting.renamedHeading.apply($0.text) != nil } > 20)
    #expect(Drafts.all.count { Rewriting.movedSection.apply($0.text) != nil } > 20)
    #expect(Drafts.all.count { $0.text != Rewriting.wrapped.apply($0.text) } > 50)
  }

  @Test(arguments: Drafts.all, Rewriting.all)
  func aBaselineSurvives(_ draft: Drafts, _ rewriting: Rewriting) {
    guard let text = rewriting.apply(draft.text) else { return }
    let before = Self.fingerprints(draft.text)
    let entries = Baseline.entries(for: before.map { $0.print })
    let after = Self.fingerprints(text)
    let match = Baseline.match(after.map { $0.print }, with: entries)
    let new = zip(after, match.isKnown).filter { !$1 }.map {
      "\($0.0.finding.rule): \($0.0.finding.evidence)"
    }
    guard !Self.readOtherwise.contains(Self.name(draft, rewriting)) else { return }
    #expect(new == [])
    #expect(match.fixed == [])
    #expect(match.remaining == entries)
  }

  @Test(arguments: Drafts.all, Rewriting.all)
  func commentsSurvive(_ draft: Drafts, _ rewriting: Rewriting) throws {
    let first = Self.read(SourceText(draft.text))
    let writer = SuppressionWriter(reason: "adopted on 2026-11-22")
    let silenced = try #require(writer.silenced(first.draft, first.findings, reading: Self.read))
    guard let text = rewriting.apply(silenced.string(0..<silenced.bytes.count)) else { return }
    let found = Self.read(SourceText(text)).findings
    guard !Self.readOtherwise.contains(Self.name(draft, rewriting)) else { return }
    #expect(found.map { "\($0.rule): \($0.evidence)" } == [])
  }

  private static func read(_ source: SourceText) -> (draft: Draft, findings: [Finding]) {
    let facts = Reading.facts(of: source)
    return (facts.draft, Linter().findings(in: facts))
  }

  private static func fingerprints(_ text: String) -> [(finding: Finding, print: Fingerprint)] {
    let facts = Reading.facts(of: text)
    let findings = Linter().findings(in: facts)
    return zip(findings, Fingerprint.all(of: findings, in: facts)).map { ($0, $1) }
  }
}
