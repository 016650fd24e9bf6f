import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import Testing

@testable import PRFAQLint

/// Levels of maturity: what a draft must show, and what speaks against it.
@Suite struct MaturityTests {
  private func maturity(_ text: String) throws -> Maturity {
    let facts = Reading.facts(of: text)
    return try #require(MaturityReader(facts, Linter().check(facts)).maturity())
  }

  private func isPassed(_ kind: MaturityGate.Kind, _ text: String) throws -> Bool {
    try #require(maturity(text).gates.first { $0.kind == kind }).isPassed
  }

  @Test(
    arguments: Drafts.all.filter {
      $0.testDescription.hasPrefix("sumtime.") || $0.testDescription.hasPrefix("parcelpass.")
        || $0.testDescription.hasPrefix("dawn-delivery.")
    })
  func goodExamplesReachTheHighestLevel(_ draft: Drafts) throws {
    let maturity = try maturity(draft.text)
    #expect(maturity.level == .collaboration && maturity.nextStep == nil)
    #expect(maturity.gates.count == 11 && maturity.candidates.count == 5)
  }

  @Test(arguments: Drafts.all.filter { $0.testDescription.contains("-weak") })
  func weakExamplesStayLow(_ draft: Drafts) throws {
    let maturity = try maturity(draft.text)
    #expect(maturity.level == .awareness)
    #expect(maturity.candidateLevels == [])
  }

  @Test func aLevelNeedsAllLevelsBelow() {
    let gates = MaturityGate.Kind.allCases.filter { $0.level <= .highest }
      .map { MaturityGate(kind: $0, evidence: $0 == .measuredProblem ? [] : [0..<1]) }
    let candidates = MaturityGate.Kind.allCases.filter { $0.level > .highest }
      .map { MaturityGate(kind: $0, evidence: [0..<1]) }
    let maturity = Maturity(gates: gates, candidates: candidates)
    #expect(maturity.level == .awareness && maturity.nextGate?.kind == .measuredProblem)
    #expect(maturity.nextStep?.ko == "LV.2로 가려면: 문제점에 수치를 하나 넣고 출처를 밝히세요.")
    #expect(maturity.nextStep?.en == "To reach LV.2: put one figure into the problem and name its source.")
    // Nothing is said of the levels above while those below are not reached.
    #expect(maturity.candidateLevels == [])
    let full = gates.map { MaturityGate(kind: $0.kind, evidence: [0..<1]) }
    #expect(Maturity(gates: full, candidates: candidates).candidateLevels == [.advocacy, .innovation])
    #expect(Maturity(gates: full, candidates: []).nextStep == nil)
  }

  @Test func whatSpeaksAgainstEvidenceCounts() throws {
    let finding = try #require(
      Linter().findings(in: Reading.facts(of: ExampleQuestions.ko(evidence: "200명 중 87%가 사용하겠다고 답했다."))).first
      {
        $0.rule == "q4-opinion-evidence"
      })
    #expect(!MaturityGate(kind: .evidenceNotOpinion, evidence: [0..<1], counterEvidence: [finding]).isPassed)
    #expect(try !isPassed(.evidenceNotOpinion, ExampleQuestions.ko(evidence: "200명 중 87%가 사용하겠다고 답했다.")))
    #expect(
      try isPassed(.evidenceNotOpinion, ExampleQuestions.ko(evidence: "총무 41명의 장부를 두 달 동안 읽었다(2026년 1월).")))
  }

  @Test(arguments: [
    ("총무 41명을 인터뷰했다.", MaturityGate.Kind.researchSample, true),
    ("총무들을 인터뷰했다.", .researchSample, false),
    ("우리는 고객을 잘 안다.", .researchSample, false),
    ("인터뷰에서 알아낸 것을 반영해 알림을 뺐다.", .findingToDecision, true),
    ("3월까지 총무 20명과 시험 사용으로 확인한다.", .nextValidation, true),
    ("앞으로 잘 확인하겠다.", .nextValidation, false),
    ("총무 12명의 장부를 관찰했다.", .behaviourObserved, true),
  ])
  func koreanEvidence(_ answer: String, _ kind: MaturityGate.Kind, _ isThere: Bool) throws {
    #expect(try isPassed(kind, ExampleQuestions.ko(evidence: answer)) == isThere)
  }

  @Test(arguments: [
    ("We interviewed 38 tenants.", MaturityGate.Kind.researchSample, true),
    ("We know our customers well.", .researchSample, false),
    ("We read 38 diaries and dropped the calendar: we changed the first screen.", .findingToDecision, true),
    ("We will test it with 20 tenants by March.", .nextValidation, true),
    ("We observed 12 tenants for a week.", .behaviourObserved, true),
  ])
  func englishEvidence(_ answer: String, _ kind: MaturityGate.Kind, _ isThere: Bool) throws {
    #expect(try isPassed(kind, ExampleQuestions.en(evidence: answer)) == isThere)
  }

  @Test(arguments: [("접속 로그를 보았다.", true), ("웹사이트 로그인이 늘었다.", false), ("블로그를 열었다.", false)])
  func partsOfWordsAreNoEvidence(_ text: String, _ isBehaviour: Bool) {
    let bytes = Array(text.utf8)
    #expect(MaturityWords.find(in: bytes, [0..<bytes.count])[0].contains(.behaviour) == isBehaviour)
  }

  @Test func otherLanguagesAreNotJudged() {
    let facts = Reading.facts(of: "# 新しいサービス\n\n本日、私たちは新しいサービスを発表しました。お客様の課題を解決します。\n")
    #expect(MaturityReader(facts, Linter().check(facts)).maturity() == nil)
  }

  @Test func wordingsAreThereInBothLanguages() {
    for kind in MaturityGate.Kind.allCases {
      for language in MessageLanguage.allCases {
        #expect(!kind.name(language).isEmpty && kind.step(language).hasSuffix("."))
      }
    }
  }
}
