import Testing

@testable import PRFAQLint

/// Which findings a baseline knows.
@Suite struct BaselineMatchTests {
  private func print(_ says: String, part: String = "summary", question: String = "") -> Fingerprint {
    Fingerprint(rule: "placeholder", says: says, part: part, question: question)
  }

  private func known(_ old: [Fingerprint], _ new: [Fingerprint]) -> [Bool] {
    Baseline.match(new, with: Baseline.entries(for: old)).isKnown
  }

  @Test func whatStandsWhereItStoodIsKnown() {
    #expect(known([print("[a]"), print("[b]")], [print("[b]"), print("[a]")]) == [true, true])
    #expect(known([print("[a]")], [print("[c]")]) == [false])
    #expect(known([], [print("[a]")]) == [false])
  }

  @Test func oneMoreOfTheSameIsNew() {
    let old = [print("[a]"), print("[a]", part: "problem")]
    // The new one is that in the part where none was.
    let new = [print("[a]"), print("[a]", part: "solution"), print("[a]", part: "problem")]
    #expect(known(old, new) == [true, false, true])
    #expect(known([print("[a]")], [print("[a]"), print("[a]")]) == [true, false])
  }

  @Test func whatHasMovedIsKnown() {
    #expect(known([print("[a]", part: "faq", question: "Why?")], [print("[a]", part: "problem")]) == [true])
  }

  @Test func wrappingAndFormsOfHangulDoNotCount() {
    #expect(known([print("a b\u{1112}\u{1161}\u{11AB}")], [print("a\nb한")]) == [true])
  }

  @Test func whatIsGoneIsFixed() {
    let old = Baseline.entries(for: [print("[a]"), print("[a]"), print("[b]")])
    let match = Baseline.match([print("[a]")], with: old)
    #expect(match.remaining.map { [$0.says: $0.count] } == [["[a]": 1]])
    #expect(match.fixed.map { [$0.says: $0.count] } == [["[a]": 1], ["[b]": 1]])
  }

  @Test func fingerprintsTellFindingsApart() {
    let text = ExampleDraft.en.with(
      .callToAction, "Lockers are open from {{price}} an hour.\n\nSign up at {{address}} or at {{place}}.")
    let facts = Reading.facts(of: text)
    let findings = Linter().findings(in: facts)
    let prints = Fingerprint.all(of: findings, in: facts)
    #expect(prints.count > 3)
    #expect(Set(prints.map { $0.hexadecimal }).count == prints.count)
    #expect(prints.allSatisfy { $0.hexadecimal.count == 16 })
    // The digits are part of what other programs keep: they must not change from version to version.
    #expect(Fingerprint(rule: "cta-missing", says: "").hexadecimal == "de1821578696c3cb")
  }
}
