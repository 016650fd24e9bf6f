import Foundation
import PRFAQLint
internal import PRFAQWriting
import Testing

@testable import PRFAQReports

/// What is told about rules.
@Suite struct RuleReferenceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/PRFAQLint/Reference")

  /// To write it anew: `prfaq rules --format markdown --lang en > Sources/PRFAQLint/Reference/rules.en.md`.
  @Test(arguments: MessageLanguage.allCases)
  func theReferenceIsCurrent(_ language: MessageLanguage) throws {
    let file = Self.folder.appending(path: "rules.\(language.rawValue).md")
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let made = String(
      decoding: RuleReference(language: language).markdown(RuleRegistry.metadata), as: UTF8.self)
    let lines = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let changes = Array(lines(made).difference(from: lines(kept)).prefix(4))
    #expect(changes == [])
    #expect(kept == made)
  }

  /// Before and after are the same draft: give a failing example `mended:`, or add the same draft without the fault.
  @Test(
    arguments: RuleRegistry.metadata.map { $0.id }, MessageLanguage.allCases)
  func anExampleIsShownBeforeAndAfter(_ id: String, _ language: MessageLanguage) throws {
    let rule = try #require(RuleRegistry.metadata(named: id))
    let pair = try #require(ExamplePair(rule, language))
    #expect(pair.isOneDraft)
    #expect(pair.before.count + pair.after.count <= 26)
  }

  @Test(arguments: RuleRegistry.metadata.map { $0.id }, MessageLanguage.allCases)
  func everyRuleIsExplained(_ id: String, _ language: MessageLanguage) throws {
    let rule = try #require(RuleRegistry.metadata(named: id))
    for width in [40, 80, 200] {
      let appearance = Appearance(width: width, isTerminal: true)
      let bytes = RuleExplanation(language: language, appearance: appearance).text(of: rule)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      #expect(lines[0].hasPrefix("\(id) · "))
      // What is to be copied stays whole, and so does the line of names.
      for line in lines.dropFirst() where !line.contains("<!--") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
      }
      // The place of the fault is shown in both languages, and something to write instead.
      #expect(lines.count { $0.contains("^") } >= 2, "\(lines.joined(separator: "\n"))")
      let labels = language == .ko ? ["고치기 전", "고친 뒤"] : ["before", "after"]
      for label in labels { #expect(lines.count { $0.hasPrefix(label + " (") } == 2) }
      for note in rule.examples.compactMap({ $0.note }) {
        let words = note(language).filter { !$0.isWhitespace }
        let told = lines.joined().filter { !$0.isWhitespace }
        #expect(told.contains(words))
      }
    }
  }

  @Test func aNarrowTerminalWrapsTheList() {
    let rules = RuleRegistry.metadata
    for width in [40, 60, 80, 120] {
      let appearance = Appearance(width: width, isTerminal: true)
      let bytes = RuleListReport.text(rules, language: .ko, appearance: appearance)
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
      }
    }
    let plain = RuleListReport.text(rules, language: .en, appearance: Appearance(width: 40))
    #expect(String(decoding: plain, as: UTF8.self).split(separator: "\n").count == rules.count)
  }
}
