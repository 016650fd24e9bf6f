import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// What a team has put off stays put off while its drafts are written on.
@Suite struct SurvivalTests {
  /// Drafts of which the linter says something else once they are written anew, because it reads them otherwise:
  /// then there is something new to say, whatever was put off.
  private static let readOtherwise = Drafts.all.flatMap { draft in
    let rules = { (text: String) in read(SourceText(text)).findings.map { $0.rule }.sorted() }
    let before = rules(draft.text)
    return Rewriting.all.filter { rewriting in
      rewriting.apply(draft.text).map { rules($0) != before } ?? false
    }
    .map { name(draft, $0) }
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
    guard !Self.readOtherwise.contains(Self.name(draft, rewriting)) else { return }
    let entries = Baseline.entries(for: Self.fingerprints(draft.text).map { $0.print })
    let after = Self.fingerprints(text)
    let match = Baseline.match(after.map { $0.print }, with: entries)
    let new = zip(after, match.isKnown).filter { !$1 }.map {
      "\($0.0.finding.rule): \($0.0.finding.evidence)"
    }
    #expect(new == [])
    #expect(match.fixed == [])
    #expect(match.remaining == entries)
  }

  @Test(arguments: Drafts.all, Rewriting.all)
  func commentsSurvive(_ draft: Drafts, _ rewriting: Rewriting) throws {
    let silenced = try #require(Self.silenced[draft.testDescription])
    guard let text = rewriting.apply(silenced) else { return }
    guard !Self.readOtherwise.contains(Self.name(draft, rewriting)) else { return }
    let found = Self.read(SourceText(text)).findings
    #expect(found.map { "\($0.rule): \($0.evidence)" } == [])
  }

  /// The drafts with a comment for everything that is found in them, by name.
  private static let silenced = Drafts.all.reduce(into: [String: String]()) { silenced, draft in
    let first = read(SourceText(draft.text))
    let source = SuppressionWriter(reason: "adopted on 2026-11-22")
      .silenced(first.draft, first.findings, reading: read)
    silenced[draft.testDescription] = source.map { $0.string(0..<$0.bytes.count) }
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
