import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// Every example of every rule is read the way documents are.
@Suite struct ExampleTests {
  @Test(arguments: ExampleCase.all)
  func marksExactlyWhatTheRuleFinds(_ sample: ExampleCase) {
    let facts = Reading.facts(of: sample.example)
    let found = Reading.findings(of: sample.rule, in: facts)
    sample.expect(
      found.map { $0.range }, at: sample.example.markedRanges, in: sample.example.unmarked, "as written")
    for finding in found { check(finding, sample) }
  }

  /// An example that shows a rule must not be silenced by one that the rule yields to.
  @Test(arguments: ExampleCase.all.filter { $0.example.fails })
  func isTheFirstCauseInItsExamples(_ sample: ExampleCase) {
    let metadata = sample.rule.metadata
    let stronger = RuleRegistry.all.filter { metadata.yieldsTo.contains($0.metadata.id) }
    let found = Reading.findings(
      of: sample.rule, among: stronger, in: Reading.facts(of: sample.example))
    sample.expect(
      found.map { $0.range }, at: sample.example.markedRanges,
      in: sample.example.unmarked, "beside \(metadata.yieldsTo.joined(separator: ", "))")
  }

  @Test(arguments: ExampleCase.all, Variation.all)
  func isTheSameHoweverItIsWritten(_ sample: ExampleCase, _ variation: Variation) {
    let marks = sample.example.markedRanges
    guard let varied = variation.apply(sample.example.unmarked, marks) else { return }
    // To it, these comments are what it looks for.
    if sample.rule == UnusedSuppression.self, variation.isOwnComments { return }
    let found = Reading.findings(of: sample.rule, in: Reading.facts(of: sample.example, text: varied.text))
    let expected = marks.map {
      varied.move($0.lowerBound)..<varied.move($0.upperBound)
    }
    sample.expect(found.map { $0.range }, at: expected, in: varied.text, variation.testDescription)
  }

  /// Only that something is missing can be said of a document that is nothing but code.
  @Test(arguments: ExampleCase.all)
  func isSilentAboutCode(_ sample: ExampleCase) {
    let text = Variation.fenced(sample.example.unmarked)
    let found = Reading.findings(of: sample.rule, in: Reading.facts(of: sample.example, text: text))
    sample.expect(found.filter { !$0.isAboutAbsence }.map { $0.range }, at: [], in: text, "in a code fence")
  }

  /// A comment silences what a rule says, and has then something to do.
  @Test(arguments: ExampleCase.all.filter { $0.example.fails })
  func isSilentWhereItIsSuppressed(_ sample: ExampleCase) {
    let rules = [sample.rule, UnusedSuppression.self] as [any Rule.Type]
    // What is unused shows only in what all the others find.
    let linter = sample.rule == UnusedSuppression.self ? Linter() : Linter(rules: rules)
    func read(_ source: SourceText) -> (draft: Draft, findings: [Finding]) {
      let facts = Reading.facts(of: sample.example, source: source)
      return (facts.draft, linter.findings(in: facts))
    }
    let written = read(SourceText(sample.example.unmarked))
    let writer = SuppressionWriter(reason: "put off")
    guard let source = writer.silenced(written.draft, written.findings, reading: read) else {
      Issue.record("\(sample.testDescription): cannot be suppressed", sourceLocation: sample.location)
      return
    }
    let text = source.string(0..<source.bytes.count)
    sample.expect(read(source).findings.map { $0.range }, at: [], in: text, "suppressed")
    sample.expect(
      linter.check(Reading.facts(of: sample.example, source: source)).suppressed
        .filter { $0.rule == sample.rule.metadata.id }.map { $0.evidence },
      written.findings.filter { $0.rule == sample.rule.metadata.id }.map { $0.evidence }, "suppressed")
  }

  /// What an example shows instead passes.
  @Test(arguments: ExampleCase.all.filter { $0.example.mended != nil })
  func isMendedAsItSays(_ sample: ExampleCase) {
    let text = sample.example.unmarked
    for old in sample.example.changes.keys where text.ranges(of: old).count != 1 {
      Issue.record(
        "\(sample.testDescription): “\(old)” does not stand once in it", sourceLocation: sample.location)
    }
    let mended = sample.example.mended ?? ""
    let left = Reading.findings(of: sample.rule, in: Reading.facts(of: sample.example, text: mended))
    sample.expect(left.map { $0.range }, at: [], in: mended, "mended")
  }

  @Test(arguments: ExampleCase.all.filter { $0.example.fails })
  func leavesNothingAfterSafeFixes(_ sample: ExampleCase) {
    let text = sample.example.unmarked
    let found = Reading.findings(of: sample.rule, in: Reading.facts(of: sample.example))
    let fixes = found.flatMap { $0.fixes }.filter { $0.safety == .safe }
    guard fixes.count == found.count else { return }
    var bytes = Array(text.utf8)
    for edit in fixes.flatMap({ $0.edits }).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    let mended = String(decoding: bytes, as: UTF8.self)
    let left = Reading.findings(of: sample.rule, in: Reading.facts(of: sample.example, text: mended))
    sample.expect(left.map { $0.range }, at: [], in: mended, "after its safe fixes")
  }

  private func check(_ finding: Finding, _ sample: ExampleCase) {
    for language in MessageLanguage.allCases {
      let texts = [finding.message, finding.help, finding.question] + finding.notes.map { $0.message }
      if texts.contains(where: { $0(language).isEmpty }) || !finding.question(language).hasSuffix("?") {
        Issue.record(
          "\(sample.testDescription): a text is empty or asks nothing", sourceLocation: sample.location)
      }
    }
    let size = sample.example.unmarked.utf8.count
    let edits = finding.fixes.flatMap { $0.edits }
    if (edits.map { $0.range } + finding.notes.map { $0.range }).contains(where: { $0.upperBound > size }) {
      Issue.record("\(sample.testDescription): a range lies outside", sourceLocation: sample.location)
    }
  }
}
