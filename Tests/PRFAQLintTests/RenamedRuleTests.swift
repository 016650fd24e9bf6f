import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// A rule that was once called otherwise goes on answering to its former name.
@Suite struct RenamedRuleTests {
  private struct NoLadder: Rule {
    static let metadata = RuleMetadata(
      id: "no-ladder", category: .evidence, severity: .warning, source: Text(ko: "시험", en: "a test"),
      summary: Text(ko: "사다리가 없습니다.", en: "There is no ladder."),
      rationale: Text(ko: "시험입니다.", en: "A test."),
      examples: [],
      options: [
        RuleOption(
          "word", .text, default: .text("tripod"), help: Text(ko: "찾을 낱말", en: "the word to look for"))
      ],
      aliases: ["ladder-found"])

    private let word: String

    init() { self.init(options: RuleOptions()) }

    init(options: RuleOptions) { word = options[Self.metadata.options[0]].texts.first ?? "" }

    func findings(in facts: Facts) -> [Finding] {
      facts.words(0..<facts.bytes.count).ranges(of: word).map { range in
        let text = facts.words(0..<facts.bytes.count)
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return finding(
          at: start..<start + word.utf8.count, message: Text(ko: "삼각대", en: "a tripod"), evidence: word,
          help: Text(ko: "빼세요", en: "take it out"), question: Text(ko: "왜?", en: "Why?"))
      }
    }
  }

  private let names = RuleNames([(id: "no-ladder", aliases: ["ladder-found"])])

  @Test func aCommentBelievesTheFormerName() {
    let text = """
      # Shedkey PR/FAQ

      <!-- prfaq-disable-next-line ladder-found: it is for sale -->
      A tripod is lent.

      Another tripod is not.
      """
    let result = Linter(rules: [NoLadder.self]).check(Reading.facts(of: text))
    #expect(result.suppressed.map { $0.rule } == ["no-ladder"])
    #expect(result.findings.map { $0.rule } == ["no-ladder"])
  }

  @Test func aConfigurationMayUseTheFormerName() throws {
    let text = "rules:\n  ladder-found:\n    severity: error\n    word: drill\n"
    let outcome = ConfigurationDecoder.decode(
      SourceText(text), version: "0.1.0", rules: [NoLadder.metadata])
    guard case .layer(let layer) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(
      layer.entries.keys.map { "\($0)" }.sorted() == ["rules.no-ladder.severity", "rules.no-ladder.word"])
    #expect(
      layer.remarks.map { $0.text.en } == [
        "the rule 'ladder-found' is now called 'no-ladder'; use the new name"
      ])
    #expect(layer.remarks.map { $0.position.line } == [2])
  }

  @Test func bothNamesAtOnceAreOneTooMany() {
    let text = "rules:\n  no-ladder: off\n  ladder-found: info\n"
    let outcome = ConfigurationDecoder.decode(
      SourceText(text), version: "0.1.0", rules: [NoLadder.metadata])
    guard case .problems(let problems) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(problems.map { $0.text.en } == ["'ladder-found' is the same as 'no-ladder'; keep one"])
  }

  @Test func aNameThatIsLikeNeitherIsUnknown() {
    #expect(names.find("ladder-found") == .renamed("no-ladder"))
    #expect(names.find("no-ladder") == .id("no-ladder"))
    #expect(names.find("no-lader") == .unknown(nearest: "no-ladder"))
    #expect(names.id(of: "stairs") == nil)
  }
}
