import Foundation
import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import Testing

@testable import PRFAQLint

/// What right configuration files say, and what comes of several.
@Suite struct ConfigurationTests {
  private func layer(_ text: String, rules: [RuleMetadata] = RuleRegistry.metadata) throws
    -> ConfigurationLayer
  {
    let outcome = ConfigurationDecoder.decode(SourceText(text), version: "0.1.0", rules: rules)
    guard case .layer(let layer) = outcome else {
      Issue.record("\(outcome)")
      return ConfigurationLayer()
    }
    return layer
  }

  private func element(_ text: String, _ name: String = "a.yml", _ folder: String = "/d") throws
    -> ConfigurationStack.Element
  {
    ConfigurationStack.Element(layer: try layer(text), source: .file(name), folder: folder)
  }

  @Test func everyKeyReachesTheConfiguration() throws {
    let text = """
      required-version: ">=0.1, <2"
      profile: bryar-carr
      message-language: ko
      fail-on: never
      pages: {release: 1.5, faq: 4}
      rules:
        visual-missing: warning
        cta-missing:
          severity: info
          review-severity: error
        external-faq-too-few: {at-least: 5}
      headings:
        "### 고객의 고민": problem
      lexicons:
        leader-role: [고객경험총괄]
      cities: 판교테크노밸리
      """
    let stack = ConfigurationStack([try element(text)])
    let configuration = stack.settle(stack.overrides(for: nil)).configuration
    #expect(configuration.profile == .bryarCarr && !configuration.isProfileFixed)
    #expect(configuration.messageLanguage == .ko && configuration.failOn == nil)
    #expect(configuration.pages == [.release: 1.5, .faq: 4])
    #expect(configuration.levels == ["visual-missing": .warning, "cta-missing": .info])
    #expect(configuration.reviewLevels == ["cta-missing": .error])
    #expect(configuration.options == ["external-faq-too-few": ["at-least": .integer(5)]])
    #expect(!configuration.vocabulary.isEmpty)
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "{}\n", "\u{FEFF}", "rules: {}\r\n", "overrides: []\n"])
  func nothingSaysNothing(_ text: String) throws {
    let stack = ConfigurationStack([try element(text)])
    #expect(stack.settle(stack.overrides(for: "/d/a.md")).configuration == .standard)
  }

  /// The same files are held against the JSON Schema by `.ci/run`.
  @Test(arguments: ["every-key", "team", "korean"])
  func theExamplesAreRight(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/Configuration")
    let text = try String(contentsOf: folder.appending(path: "\(name).yml"), encoding: .utf8)
    let layer = try layer(text)
    #expect(!layer.entries.isEmpty)
    guard name == "every-key" else { return }
    let keys = Set(layer.entries.keys.map { $0.names[0] })
    #expect(keys.union(["overrides"]) == Set(Settings.all.map { $0.name }))
  }

  @Test func theStrongestLayerDecidesEachKey() throws {
    let stack = ConfigurationStack([
      try element("rules: {cta-missing: info}\npages: {faq: 3}\n"),
      try element(
        "rules: {cta-missing: error, placeholder: off}\npages: {faq: 4, release: 1}\n", "b.yml", "/"),
    ])
    let settled = stack.settle(stack.overrides(for: "/d/a.md"))
    #expect(settled.configuration.levels == ["cta-missing": .info, "placeholder": .off])
    #expect(settled.configuration.pages == [.faq: 3, .release: 1])
  }

  @Test func laterOverridesWinAndPathsStartFromTheFile() throws {
    let text = """
      rules: {cta-missing: info}
      overrides:
        - files: ["drafts/**", "*.draft.md"]
          rules: {cta-missing: off}
        - files: drafts/final
          rules: {cta-missing: error}
      """
    let stack = ConfigurationStack([try element(text, "a.yml", "/d/docs")])
    func level(_ file: String) -> RuleLevel? {
      stack.settle(stack.overrides(for: file)).configuration.levels["cta-missing"]
    }
    #expect(level("/d/docs/a.md") == .info)
    #expect(level("/d/docs/drafts/a.md") == .off)
    #expect(level("/d/docs/deep/down/x.draft.md") == .off)
    #expect(level("/d/docs/drafts/final/a.md") == .error)
    #expect(level("/d/drafts/a.md") == .info)
  }

  @Test func aFormerNameOfARuleIsUnderstoodAndToldOf() throws {
    let rules = [
      RuleMetadata(
        id: "new-name", category: .faq, severity: .info, source: Text(ko: "", en: ""),
        summary: Text(ko: "", en: ""),
        rationale: Text(ko: "", en: ""), examples: [], aliases: ["old-name"])
    ]
    let layer = try layer("rules:\n  old-name: off\n", rules: rules)
    #expect(layer.entries.keys.map { "\($0)" } == ["rules.new-name.severity"])
    #expect(
      layer.remarks.map { $0.text.en } == ["the rule 'old-name' is now called 'new-name'; use the new name"])
    let names = RuleNames(rules.map { (id: $0.id, aliases: $0.aliases) })
    #expect(names.find("old-name") == .renamed("new-name"))
    #expect(names.find("new-nam") == .unknown(nearest: "new-name"))
  }

  @Test(arguments: [
    ("*.md", "a/b.md", true), ("*.md", "a.txt", false), ("a/*.md", "a/b.md", true),
    ("a/*.md", "a/b/c.md", false),
    ("a/**/c.md", "a/c.md", true), ("a/**/c.md", "a/b/b/c.md", true), ("**/x/**", "a/x/b.md", true),
    ("/a.md", "a.md", true), ("/a.md", "b/a.md", false), ("drafts", "x/drafts/a.md", true),
    ("drafts/", "drafts/a", true),
    ("draft", "drafts/a", false), ("{a,b}/*.md", "b/c.md", true), ("[a-c]?.md", "b1.md", true),
    ("[!a].md", "a.md", false),
    ("초안/**", "\u{110E}\u{1169}\u{110B}\u{1161}\u{11AB}/a.md", true), ("a**", "abc", true),
    ("./a", "a/b", true),
    ("a\\*", "a*", true), ("a\\[", "a[", true), ("a\\{", "a{", true),
  ])
  func globsMatchAsGitDoes(_ glob: String, _ path: String, _ matches: Bool) throws {
    #expect(try #require(Glob(glob)).matches(path) == matches)
  }

  @Test func aGlobTakesLinearTime() throws {
    let glob = try #require(Glob(String(repeating: "*a", count: 40) + "b"))
    let time = ContinuousClock().measure { #expect(!glob.matches(String(repeating: "a", count: 4000))) }
    #expect(time < .seconds(2))
    #expect(Glob(String(repeating: "{a,b}", count: 30)) == nil)
    // Git matches nothing with what is left open; here it is told.
    for open in ["a[", "a[b", "{a,b", "x{a,b}{c", ".", "a/./b"] { #expect(Glob(open) == nil, "\(open)") }
  }

  @Test(arguments: [
    (">=0.1", true), (">=0.2", false), ("0.1", true), ("==0.1.0", true), ("0.1.1", false), (">0.1", false),
    ("<1", true),
    ("<=0.1", true), (">=0.1, <0.1.1", true), ("<0.1", false), (">0.0.9", true),
  ])
  func requirementsOnVersions(_ text: String, _ allows: Bool) throws {
    #expect(try #require(VersionRequirement(text)).allows("0.1.0") == allows)
  }

  @Test(arguments: ["", "one", "1.2.3.4", ">=", "~1", "1,", "-1", "1.x"])
  func whatIsNoRequirement(_ text: String) {
    #expect(VersionRequirement(text) == nil)
  }

  @Test func wordsOfOnesOwnReachRecognition() throws {
    let text = """
      # 살구 PR/FAQ

      ## 보도자료

      ### 무엇이 달라졌나 이야기

      (가온리=가상일보) 2027년 3월 2일 — 봄학기는 오늘 살구를 출시했다.

      ### 오늘 저녁의 풍경

      주민은 버스를 40분 기다린다.
      """
    let configured = ConfigurationStack([
      try element("headings: {오늘 저녁의 풍경: boilerplate}\ncities: [가온리]\nlexicons: {leader-role: [마을지기]}\n")
    ])
    let words = configured.settle(configured.overrides(for: nil)).configuration.vocabulary
    let plain = Recognizer.draft(from: SourceText(text))
    let own = Recognizer.draft(from: SourceText(text), vocabulary: words)
    #expect(!plain.parts.contains { $0.kind == .boilerplate })
    let part = own.parts.first { $0.kind == .boilerplate }
    #expect(part.flatMap { $0.headingRange }.map { own.source.string($0).contains("풍경") } == true)
    #expect(own.pressRelease?.dateline?.city.map { own.source.string($0) } == "가온리")
    #expect(own.lexicon.matches(in: Array("마을지기 김솔".utf8), 0..<19, lists: .leaderRole).count == 1)
    #expect(plain.lexicon.matches(in: Array("마을지기 김솔".utf8), 0..<19, lists: .leaderRole).isEmpty)
  }
}
