import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import Testing

@testable import PRFAQLint

/// The checklist says what the rules say.
@Suite struct ChecklistTests {
  private func checklist(_ text: String, _ configuration: LintConfiguration = .standard) -> Checklist {
    let facts = Facts(
      draft: Recognizer.draft(from: SourceText(text)), today: CalendarDate(year: 2026, month: 1, day: 15),
      existingPaths: [], configuration: configuration)
    return Checklist(of: facts, Linter(configuration).check(facts))
  }

  private func item(_ id: String, _ text: String, _ configuration: LintConfiguration = .standard) throws
    -> ChecklistItem
  { try #require(checklist(text, configuration).items.first { $0.id == id }) }

  /// A rule that is about nothing in the checklist, or about two things, would be told wrongly.
  @Test func everyRuleHasItsPlace() {
    for rule in RuleRegistry.metadata where rule.category != .suppressions {
      let named = ChecklistEntry.all.filter { $0.names(rule.id) || $0.rules.contains(rule.id) }
      let places = named.isEmpty ? ChecklistEntry.all.filter { $0.categories.contains(rule.category) } : named
      let isShared = places.contains { entry in
        entry.rules.contains(rule.id) || entry.sharedPrefixes.contains { rule.id.hasPrefix($0) }
      }
      #expect(isShared ? !places.isEmpty : places.count == 1, "\(rule.id): \(places.map { $0.id })")
    }
    let ids = ChecklistEntry.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
    let known = Set(RuleRegistry.metadata.map { $0.id })
    #expect(ChecklistEntry.all.flatMap { $0.rules }.allSatisfy { known.contains($0) })
  }

  @Test(arguments: [ExampleDraft.ko.text, ExampleDraft.en.text])
  func aWholeDraftHasItsItems(_ text: String) {
    let checklist = checklist(text)
    #expect(checklist.items(in: .release).map { $0.id }.count == 8)
    for group in [ChecklistItem.Group.release, .faq, .visual] {
      #expect(checklist.items(in: group).allSatisfy { $0.status == .met && !$0.evidence.isEmpty })
    }
    // It answers none of the five questions.
    #expect(checklist.items(in: .customerQuestions).allSatisfy { $0.status != .met })
  }

  @Test func whatIsMissingIsNotMet() throws {
    let headline = try item("headline", ExampleDraft.ko.without(.headline))
    #expect(headline.status == .notMet && headline.evidence.isEmpty)
    #expect(headline.findings.map { $0.rule } == ["headline-missing"])
    #expect(headline.claims.allSatisfy { $0.status == .cannotTell })
    let release = checklist("# FAQ\n\n## 요금은 얼마인가요?\n\n무료입니다.\n").items(in: .release)
    #expect(release.allSatisfy { $0.findings.map { $0.rule } == ["missing-press-release"] })
  }

  @Test func whatIsEmptyOrUnfinishedIsNotMet() throws {
    let empty = try item("problem", ExampleDraft.ko.with(.problem, ""))
    #expect(empty.status == .notMet && empty.findings.map { $0.rule } == ["section-empty"])
    let open = try item("solution", ExampleDraft.ko.with(.solution, "[TBD]가 빨래를 밤에 걷어 아침에 돌려준다."))
    #expect(open.status == .notMet && open.findings.map { $0.rule } == ["placeholder"])
  }

  @Test func claimsAreWhatRulesState() throws {
    let text = ExampleDraft.en.with(.headline, "ShedShare lends drills. It is here.")
    let headline = try item("headline", text)
    #expect(headline.status == .met)
    let claim = try #require(headline.claims.first { $0.rule == "headline-not-one-sentence" })
    #expect(claim.status == .notMet && claim.findings.count == 1)
    #expect(claim.statement(.en) == HeadlineNotOneSentence.metadata.summary.en)
  }

  /// Under a profile that does not ask for it, nobody can tell.
  @Test func whatNoRuleJudgesCannotBeTold() throws {
    let configuration = LintConfiguration(profile: .bryarCarr)
    #expect(try item("question-customer", ExampleDraft.en.text, configuration).status == .cannotTell)
    #expect(try item("visual", ExampleDraft.en.without(.visual), configuration).status == .cannotTell)
    let silent = LintConfiguration(ignored: ["headline-missing"])
    #expect(try item("headline", ExampleDraft.en.without(.headline), silent).status == .cannotTell)
  }

  /// A comment takes a finding off the report, not what is missing out of the checklist.
  @Test func silencedFindingsStillCount() throws {
    let text = "<!-- prfaq-disable-file visual-missing: shown live -->\n\n" + ExampleDraft.en.without(.visual)
    #expect(try item("visual", text).findings.map { $0.rule } == ["visual-missing"])
  }

  @Test func questionsForNobodyInParticularAreShownAsTraces() throws {
    let text = ExampleDraft.en.replacing(
      .externalFAQ, heading: "## FAQ", "### What does it cost?\n\n$3 an hour."
    ).text
    let item = try item("external-faq", text, LintConfiguration(ignored: ["external-faq-missing"]))
    #expect(item.status == .cannotTell || !item.evidence.isEmpty)
  }
}
