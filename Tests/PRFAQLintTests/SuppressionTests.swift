import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// What comments silence, and what becomes of those that silence nothing.
@Suite struct SuppressionTests {
  private static let gap =
    "Lockers are open in Leeds from {{price}} an hour. Sign up at https://shedshare.example."

  private static func result(_ call: String) -> LintResult {
    Linter(LintConfiguration(ignored: ["missing-five-questions"])).check(
      Reading.facts(of: ExampleDraft.en.with(.callToAction, call)))
  }

  @Test(arguments: [
    "<!-- prfaq-disable-next-line placeholder: a reason -->\n\(gap)",
    "<!-- prfaq-disable-next-line placeholder -->\n\n\(gap)",
    "<!--prfaq-disable-next-line placeholder-->\n<!-- prfaq-enable nothing-of-ours -->\n\n\(gap)",
    "<!-- prfaq-disable-next-line\nplaceholder\n-->\n\(gap)",
    "<!-- prfaq-disable-next-line -->\n\(gap)",
    "<!-- prfaq-disable-next-line placeholder：전각 쌍점 -->\n\(gap)",
    "\(gap) <!-- prfaq-disable-line placeholder -->",
    "<!-- prfaq-disable-line placeholder --> \(gap)",
    "<!-- prfaq-disable placeholder -->\n\n\(gap)\n\n<!-- prfaq-enable placeholder -->",
    "<!-- prfaq-disable -->\n\n\(gap)\n\n<!-- prfaq-enable -->",
    "<!-- prfaq-disable placeholder -->\n\n\(gap)",
    "\(gap)\n\n<!-- prfaq-disable-file placeholder -->",
    // However the paragraph is wrapped.
    "<!-- prfaq-disable-next-line placeholder -->\nLockers are open\nin Leeds from\n{{price}} an hour.\nSign up at https://shedshare.example.",
  ])
  func silences(_ call: String) {
    let result = Self.result(call)
    #expect(result.findings.map { $0.rule }.filter { $0 != "unknown-suppression" } == [])
    #expect(result.suppressed.map { $0.rule } == ["placeholder"])
  }

  @Test(arguments: [
    "\(gap)\n\n<!-- prfaq-disable-next-line placeholder -->\nNo tool costs more than a ladder.",
    "<!-- prfaq-disable-line placeholder -->\n\n\(gap)",
    "<!-- prfaq-disable placeholder -->\n<!-- prfaq-enable placeholder -->\n\n\(gap)",
    "<!-- prfaq-disable-next-line cta-no-link -->\n\(gap)",
    "\(gap)\n\n<!-- prfaq-disable placeholder -->",
  ])
  func doesNotSilence(_ call: String) {
    let result = Self.result(call)
    #expect(result.findings.contains { $0.rule == "placeholder" })
    #expect(result.findings.contains { $0.rule == "unused-suppression" })
    #expect(result.suppressed == [])
  }

  /// A comment silences what stands at its own place, not all that is told together with it.
  @Test func placesAreSilencedOneByOne() throws {
    let paragraphs = [
      "It costs {{price}} an hour.", "By night it costs {{price}} an hour.", "A day is {{price}}.",
    ]
    let comment = "<!-- prfaq-disable-next-line placeholder: known -->\n"
    let linter = Linter(LintConfiguration(selected: ["placeholder", "unused-suppression"]))
    func check(_ silenced: Set<Int>) -> LintResult {
      let text = paragraphs.enumerated().map { (silenced.contains($0) ? comment : "") + $1 }
      return linter.check(
        Reading.facts(of: ExampleDraft.en.with(.callToAction, text.joined(separator: "\n\n"))))
    }
    #expect(check([]).findings.map { $0.notes.count } == [2])
    for silenced: Set<Int> in [[0], [1], [2], [0, 1], [0, 2], [1, 2]] {
      let result = check(silenced)
      #expect(result.findings.map { $0.rule } == ["placeholder"], "\(silenced)")
      #expect(result.findings.map { $0.notes.count } == [2 - silenced.count], "\(silenced)")
      #expect(result.suppressed == [])
    }
    #expect(check([0, 1, 2]).findings == [])
    #expect(check([0, 1, 2]).suppressed.map { $0.rule } == ["placeholder"])
  }

  @Test func aRangeEndsWhereItEnds() {
    let text = """
      <!-- prfaq-disable placeholder: known -->

      It costs {{price}} an hour.

      <!-- prfaq-enable placeholder -->

      By night it costs {{price}} an hour.
      """
    let result = Linter(LintConfiguration(selected: ["placeholder", "unused-suppression"])).check(
      Reading.facts(of: ExampleDraft.en.with(.callToAction, text)))
    #expect(result.findings.map { $0.rule } == ["placeholder"])
    #expect(result.findings.map { $0.notes.count } == [0])
  }

  /// Of two places that disagree either may come first; a comment with the rule at either holds.
  @Test func placesThatDisagreeAreSilencedAtEither() throws {
    var count = 0
    for draft in Drafts.all where count < 6 {
      let facts = Reading.facts(of: draft.text)
      for finding in Linter().findings(in: facts) where !RuleRegistry.gatheringRules.contains(finding.rule) {
        guard let note = finding.notes.last, note.range.lowerBound > finding.range.upperBound,
          SuppressionPlaces(in: facts.draft).place(for: finding, at: note.range).verb != .file
        else { continue }
        let there = Finding(
          rule: finding.rule, severity: .info, range: note.range, message: finding.message, evidence: "x",
          help: finding.help, question: finding.question)
        let text = SuppressionWriter(reason: "known").added([there], to: facts.draft)
        let result = Linter().check(Reading.facts(of: text))
        #expect(result.suppressed.contains { $0.rule == finding.rule && $0.evidence == finding.evidence })
        #expect(!result.findings.contains { $0.rule == "unused-suppression" })
        count += 1
      }
    }
    #expect(count >= 2)
  }

  @Test func theClosestCommentIsTheOneThatIsUsed() {
    let call =
      "<!-- prfaq-disable-file placeholder -->\n\n<!-- prfaq-disable-next-line placeholder -->\n\(Self.gap)"
    let unused = Self.result(call).findings
    #expect(unused.map { $0.rule } == ["unused-suppression"])
    #expect(unused.map { $0.evidence } == ["prfaq-disable-file"])
  }

  @Test func whatIsMissingIsSilencedWhereItIsReported() {
    let text =
      "<!-- prfaq-disable-next-line visual-missing: shown in the meeting -->\n"
      + ExampleDraft.en.without(.visual)
    let found = Linter(LintConfiguration(ignored: ["missing-five-questions"])).check(Reading.facts(of: text))
    #expect(found.findings == [])
    #expect(found.suppressed.map { $0.rule } == ["visual-missing"])
  }

  @Test func aRuleThatDidNotRunLeavesItsCommentAlone() {
    let text =
      "<!-- prfaq-disable-file link-empty -->\n<!-- prfaq-disable-file -->\n\n" + ExampleDraft.en.text
    let all = Linter().findings(in: Reading.facts(of: text))
    #expect(all.map { $0.evidence }.contains("prfaq-disable-file"))
    let some = Linter(LintConfiguration(selected: ["placeholder", "unused-suppression"])).findings(
      in: Reading.facts(of: text))
    #expect(some == [])
  }

  @Test func namingTheJudgeSilencesIt() {
    let idle = "<!-- prfaq-disable-file link-empty -->\n\n"
    let excuse = "<!-- prfaq-disable-file unused-suppression -->\n"
    func found(_ text: String) -> [String] {
      Linter(LintConfiguration(ignored: ["missing-five-questions"])).findings(in: Reading.facts(of: text)).map
      { $0.evidence }
    }
    #expect(found(excuse + idle + ExampleDraft.en.text) == [])
    #expect(found(excuse + "\n" + ExampleDraft.en.text) == ["prfaq-disable-file"])
    // A comment without names is no excuse for others.
    let bare = "<!-- prfaq-disable-file: why -->\n"
    #expect(found(bare + idle + ExampleDraft.en.without(.visual)) == ["prfaq-disable-file"])
  }

  @Test(arguments: [
    ("a\n<!-- prfaq-disable x -->\nb\n", "a\nb\n"),
    ("a\r\n<!-- prfaq-disable x -->\r\nb\r\n", "a\r\nb\r\n"),
    ("> a\n> <!-- prfaq-disable x -->\n> b\n", "> a\n> b\n"),
    ("a <!-- prfaq-disable-line x -->  \nb\n", "a\nb\n"),
    ("<!-- prfaq-disable-line x --> a\n", "a\n"),
    ("a <!-- prfaq-disable-line x --> b\n", "a b\n"),
    ("- <!-- prfaq-disable x -->\n  a\n", "-\n  a\n"),
    ("\u{FEFF}<!-- prfaq-disable x -->\na", "\u{FEFF}a"),
    ("a\n<!-- prfaq-disable x -->", "a\n"),
    ("a\n<!-- prfaq-disable x:\nwhy -->\nb", "a\nb"),
  ])
  func isTakenOutWithoutATrace(_ text: String, _ without: String) throws {
    let draft = Recognizer.draft(from: SourceText(text))
    var bytes = draft.source.bytes
    bytes.removeSubrange(draft.source.removal(of: try #require(draft.tree.comments.first)))
    #expect(String(decoding: bytes, as: UTF8.self) == without)
  }

  @Test func onlyTheUnusedNameIsTakenOut() throws {
    let names = ["placeholder", "cta-no-link", "link-empty"]
    let call = "<!-- prfaq-disable-next-line \(names.joined(separator: ", ")): why -->\n\(Self.gap)"
    let source = SourceText(ExampleDraft.en.with(.callToAction, call))
    let linter = Linter(LintConfiguration(ignored: ["missing-five-questions"]))
    func findings(_ source: SourceText) -> [Finding] { linter.findings(in: Reading.facts(of: source)) }
    let fixed = Fixer().fix(source, findings(source), findings: findings)
    #expect(fixed.isSettled && fixed.findings == [])
    #expect(
      fixed.source.string(0..<fixed.source.bytes.count)
        == ExampleDraft.en.with(
          .callToAction, "<!-- prfaq-disable-next-line placeholder: why -->\n\(Self.gap)"))
  }

  @Test func theNearestNameIsOffered() throws {
    let found = Self.result("<!-- prfaq-disable-next-line placeholders -->\n\(Self.gap)").findings
    let unknown = try #require(found.first { $0.rule == "unknown-suppression" })
    #expect(unknown.help.en == "Write “placeholder”.")
    #expect(unknown.fixes.map { $0.safety } == [.unsafe])
    #expect(!found.contains { $0.rule == "unused-suppression" })
  }
}
