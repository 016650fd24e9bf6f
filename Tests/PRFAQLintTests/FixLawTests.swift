import Foundation
import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// What holds of every fix of every rule, in every example however it is written.
struct FixLawTests {
  /// All rules at once, as users run them.
  private static let linter = Linter(rules: RuleRegistry.all)

  /// The rules that mend what they find in one of their own examples.
  private static let safe: Set<String> = ["escaped-markdown", "unused-suppression", "headline-punctuation"]
  private static let unsafe: Set<String> = [
    "missing-press-release", "missing-faq", "missing-five-questions", "front-matter-personal-data",
    "front-matter-foreign", "dateline-missing", "unknown-suppression", "wordy-phrase", "hanja-unglossed",
    "range-unit-ambiguous", "heading-level-skip", "image-no-alt", "pr-relative-date",
  ]

  /// The examples that show them.
  private static let samples = ExampleCase.all.filter {
    $0.example.fails && safe.union(unsafe).contains($0.rule.metadata.id)
  }

  private func findings(_ source: SourceText, _ example: RuleExample) -> [Finding] {
    let text = source.string(0..<source.bytes.count)
    return Self.linter.findings(in: Reading.facts(of: example, text: text))
  }

  private func check(_ text: String, _ example: RuleExample, allowsUnsafe: Bool) {
    let source = SourceText(text)
    let fixer = Fixer(allowsUnsafe: allowsUnsafe)
    let before = findings(source, example)
    let fixed = fixer.fix(source, before) { findings($0, example) }
    let mended = fixed.source.string(0..<fixed.source.bytes.count)
    #expect(fixed.isSettled)
    #expect(fixed.findings == findings(fixed.source, example))

    let again = fixer.fix(fixed.source, fixed.findings) { findings($0, example) }
    #expect(
      again.changes.isEmpty && again.source.bytes == fixed.source.bytes, "a second run changes something")
    for rule in Set(fixed.mended) {
      #expect(!fixed.findings.contains { $0.rule == rule && fixer.fix(of: $0, in: fixed.source) != nil })
    }
    var (old, new) = (0, 0)
    for change in fixed.changes {
      #expect(
        source.bytes[old..<change.old.lowerBound] == fixed.source.bytes[new..<change.new.lowerBound])
      (old, new) = (change.old.upperBound, change.new.upperBound)
    }
    #expect(source.bytes[old...] == fixed.source.bytes[new...], "more moved than was mended")

    #expect(text.utf8.starts(with: "\u{FEFF}".utf8) == mended.utf8.starts(with: "\u{FEFF}".utf8))
    if text.utf8.contains(0x0A) { #expect(endings(mended).isSubset(of: endings(text))) }
    if isDecomposed(text) { #expect(isDecomposed(mended)) }
    if isComposed(text) { #expect(isComposed(mended)) }
    if !allowsUnsafe { #expect(words(text) == words(mended), "a safe fix changed a word") }
  }

  @Test(arguments: samples, Variation.all)
  func holdForSafeFixes(_ sample: ExampleCase, _ variation: Variation) {
    guard let text = variation.apply(sample.example.unmarked, sample.example.markedRanges)?.text else {
      return
    }
    check(text, sample.example, allowsUnsafe: false)
  }

  @Test(arguments: samples, Variation.all)
  func holdForAllFixes(_ sample: ExampleCase, _ variation: Variation) {
    guard let text = variation.apply(sample.example.unmarked, sample.example.markedRanges)?.text else {
      return
    }
    check(text, sample.example, allowsUnsafe: true)
  }

  @Test func noOtherRuleMends() {
    var found: [Fix.Safety: Set<String>] = [:]
    for sample in ExampleCase.all where sample.example.fails {
      let facts = Reading.facts(of: sample.example)
      for finding in Reading.findings(of: sample.rule, in: facts) {
        for fix in finding.fixes { found[fix.safety, default: []].insert(finding.rule) }
      }
    }
    #expect(found == [.safe: Self.safe, .unsafe: Self.unsafe])
  }

  /// What a skeleton puts in is found until it is written.
  @Test(arguments: [MessageLanguage.ko, .en])
  func skeletonsAreFullOfPlaceholders(_ language: MessageLanguage) {
    let samples = ExampleCase.all.filter {
      $0.example.fails && $0.example.language == language && $0.rule.metadata.id.hasPrefix("missing-")
    }
    for sample in samples {
      let source = SourceText(sample.example.unmarked)
      let fixed = Fixer(allowsUnsafe: true).fix(source, findings(source, sample.example)) {
        findings($0, sample.example)
      }
      #expect(fixed.mended.contains(sample.rule.metadata.id), "\(sample)")
      #expect(fixed.findings.contains { $0.rule == "placeholder" }, "\(sample)")
    }
  }

  private func endings(_ text: String) -> Set<String> {
    Set(
      text.unicodeScalars.map { String($0) }.joined(separator: "\u{1F}").replacingOccurrences(
        of: "\r\u{1F}\n", with: "\r\n"
      )
      .split(separator: "\u{1F}").map { String($0) }.filter { ["\n", "\r", "\r\n"].contains($0) })
  }

  private func isDecomposed(_ text: String) -> Bool {
    text.utf8.elementsEqual(text.decomposedStringWithCanonicalMapping.utf8)
  }

  private func isComposed(_ text: String) -> Bool {
    text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
  }

  /// Everything that is neither blank nor a backslash nor in a comment.
  private func words(_ text: String) -> [Unicode.Scalar] {
    text.replacingOccurrences(of: "<!--[\\s\\S]*?-->", with: "", options: .regularExpression)
      .unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\\" }
  }
}
