import Testing

@testable import PRFAQLint

/// What the settled configuration makes of the rules.
struct LintConfigurationTests {
  private static let visual = VisualMissing.metadata
  private static let draft = LintConfiguration.Variant(profile: .standard, status: .draft)
  private static let review = LintConfiguration.Variant(profile: .standard, status: .review)
  private static let book = LintConfiguration.Variant(profile: .bryarCarr, status: .draft)

  @Test func theProfileDecidesWhereNobodyElseDoes() {
    let configuration = LintConfiguration.standard
    #expect(configuration.level(of: Self.visual, in: Self.draft) == .info)
    #expect(configuration.level(of: Self.visual, in: Self.book) == .off)
    let set = LintConfiguration(levels: ["visual-missing": .info])
    #expect(set.level(of: Self.visual, in: Self.book) == .info)
  }

  @Test func aSelectedRuleRunsWhateverTurnedItOff() {
    let off = LintConfiguration(levels: ["visual-missing": .off], selected: ["visual-missing"])
    #expect(off.level(of: Self.visual, in: Self.draft) == .info)
    #expect(off.level(of: Self.visual, in: Self.book) == .info)
    #expect(off.level(of: CtaMissing.metadata, in: Self.draft) == .off)
    let optIn = LinkExampleDomain.metadata
    #expect(LintConfiguration.standard.level(of: optIn, in: Self.draft) == .off)
    #expect(LintConfiguration(selected: [optIn.id]).level(of: optIn, in: Self.draft) == .info)
    #expect(LintConfiguration(levels: [optIn.id: .error]).level(of: optIn, in: Self.draft) == .error)
    let ignored = LintConfiguration(levels: [optIn.id: .error], ignored: [optIn.id])
    #expect(ignored.level(of: optIn, in: Self.draft) == .off)
  }

  @Test func theLevelForReviewHoldsFromReviewOn() {
    let configuration = LintConfiguration(
      levels: ["visual-missing": .info], reviewLevels: ["visual-missing": .error])
    #expect(configuration.level(of: Self.visual, in: Self.draft) == .info)
    #expect(configuration.level(of: Self.visual, in: Self.review) == .error)
  }

  @Test func aSetLevelHoldsForEveryFindingAndAProfileKeepsTheirOrder() {
    let set = RuleWeight(base: .error, settled: .info, isSet: true, floor: nil)
    #expect(set.severity(of: .error) == .info && set.severity(of: .warning) == .info)
    let same = RuleWeight(base: .error, settled: .error, isSet: false, floor: nil)
    #expect(same.severity(of: .error) == .error && same.severity(of: .warning) == .warning)
    let lower = RuleWeight(base: .error, settled: .warning, isSet: false, floor: nil)
    #expect(lower.severity(of: .error) == .warning && lower.severity(of: .info) == .info)
    let review = RuleWeight(base: .error, settled: .error, isSet: false, floor: .error)
    #expect(review.severity(of: .warning) == .error)
  }

  @Test(arguments: [("draft", DraftStatus.draft), ("Review", .review), ("검토 중", .review), ("승인", .approved)])
  func frontMatterTellsTheStatus(word: String, status: DraftStatus) {
    let facts = Reading.facts(of: "---\nstatus: \(word)\n---\n# Shedkey\n")
    #expect(facts.status == status)
  }

  @Test func frontMatterNamesTheProfileUnlessTheCommandLineDoes() {
    let text = "---\nprofile: bryar-carr\n---\n" + ExampleDraft.en.without(.visual)
    let facts = Reading.facts(of: text)
    #expect(facts.profile == .bryarCarr)
    #expect(facts.pages == Profile.bryarCarr.pages)
    #expect(!Linter().findings(in: facts).contains { $0.rule == "visual-missing" })
    let fixed = LintConfiguration(profile: .standard, isProfileFixed: true)
    #expect(Linter(fixed).findings(in: facts).contains { $0.rule == "visual-missing" })
  }

  @Test func aGapIsAnErrorOnceOthersReadTheDraft() {
    let body = "# Shedkey PR/FAQ\n\n## FAQ\n\n### What does it cost?\n\nA month costs [TBD] dollars.\n"
    let found = { (text: String) in
      Linter(LintConfiguration(selected: ["placeholder"])).findings(in: Reading.facts(of: text))
    }
    #expect(found(body).map { $0.severity } == [.warning])
    #expect(found("---\nstatus: review\n---\n" + body).map { $0.severity } == [.error])
  }

  @Test func anOptionReachesItsRule() {
    let facts = Reading.facts(of: ExampleDraft.en.text)
    let found = { (least: Int) in
      let options = ["external-faq-too-few": ["at-least": SettingValue.integer(least)]]
      return Linter(LintConfiguration(options: options)).findings(in: facts).map { $0.rule }
    }
    #expect(!found(1).contains("external-faq-too-few"))
    #expect(found(50).contains("external-faq-too-few"))
  }

  @Test func aRuleSaysThatItCannotJudgeALanguage() {
    let text = "# Вечерний трамвай\n\nСегодня компания объявила о запуске вечернего трамвая для жителей.\n"
    let result = Linter().check(Reading.facts(of: text))
    #expect(result.skippedRules.contains("template-instruction-left"))
    #expect(Linter().check(Reading.facts(of: ExampleDraft.ko.text)).skippedRules == [])
  }
}
