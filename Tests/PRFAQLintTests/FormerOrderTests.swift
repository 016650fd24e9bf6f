import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// What is news in a document whose words stand in another order.
@Suite struct FormerOrderTests {
  /// A draft whose two FAQs are told apart by nothing but their order.
  private static let sections = (
    release: """
    # Sumtime books a table between two lectures

    SEOUL, March 2, 2027 — Spring Inc. today announced Sumtime for students who have 90 minutes free.

    Students spend two hours a week in chats that lead nowhere, and most of them give up.

    Sumtime books a table at a cafe on campus and tells both of them when to come.


    """,
    first: """
    ## Questions

    ### What does it cost?

    Nothing for the first month, then 3 dollars a month.

    ### Can I leave at any time?

    Yes, in the settings.


    """,
    second: """
    ## More questions

    ### What will it cost to build?

    About $200,000 over nine months (estimate).

    ### Why would it fail?

    Cafes may not give us tables at noon.


    """
  )

  private func match(_ old: String, _ new: String, _ linter: Linter = Linter())
    -> (new: [String], fixed: [String])
  {
    func read(_ source: SourceText) -> (facts: Facts, findings: [Finding], prints: [Fingerprint]) {
      let facts = Reading.facts(of: source)
      let findings = linter.findings(in: facts)
      return (facts, findings, Fingerprint.all(of: findings, in: facts))
    }
    let (before, after) = (read(SourceText(old)), read(SourceText(new)))
    let match = Baseline.Document(before.prints, in: before.facts.draft)
      .match(after.findings, after.prints, in: after.facts.draft) { read($0).prints }
    return (
      zip(after.findings, match.isKnown).filter { !$1 }.map { "\($0.0.rule): \($0.0.evidence)" },
      match.fixed.map { $0.rule }
    )
  }

  /// Without the order of old these drafts have news; with it they have none.
  @Test func movingAloneIsNoNews() {
    var count = 0
    for draft in Drafts.all {
      guard let moved = Rewriting.movedSection.apply(draft.text) else { continue }
      let (before, after) = (Reading.facts(of: draft.text), Reading.facts(of: moved))
      let old = Linter().findings(in: before)
      let new = Linter().findings(in: after)
      guard old.map({ $0.rule }).sorted() != new.map({ $0.rule }).sorted() else { continue }
      count += 1
      let entries = Baseline.entries(for: Fingerprint.all(of: old, in: before))
      let plain = Baseline.match(Fingerprint.all(of: new, in: after), with: entries)
      #expect(plain.isKnown.contains(false) || !plain.fixed.isEmpty)
      let result = match(draft.text, moved)
      #expect(result.new == [] && result.fixed == [], "\(draft.testDescription)")
    }
    #expect(count > 0)
  }

  @Test func changedWordsAreNews() {
    let (release, first, second) = Self.sections
    #expect(match(release + first + second, release + second + first) == ([], []))
    let changed = second.replacing("nine months", with: "[TBD] months")
    #expect(match(release + first + second, release + changed + first).new == ["placeholder: [TBD]"])
  }

  /// What is gone for good is missing in any order.
  @Test func whatIsTakenOutIsNews() throws {
    let draft = ExampleDraft.en.text
    let moved = try #require(Rewriting.movedSection.apply(ExampleDraft.en.without(.leaderQuote)))
    #expect(match(draft, moved).new.contains { $0.hasPrefix("leader-quote-missing") })
  }

  /// A rule that is about the order has news when the order is another.
  @Test func theOrderItselfIsNews() throws {
    let linter = Linter(rules: [SectionOrder.self])
    let example = try #require(SectionOrder.metadata.examples.first { $0.fails && $0.language == .en })
    #expect(match(ExampleDraft.en.text, example.unmarked, linter).new.count == 1)
    #expect(SectionOrder.metadata.isAboutOrder)
  }
}
