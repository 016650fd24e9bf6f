import PRFAQLint
import PRFAQReports
internal import PRFAQWriting
import Testing

struct LintSummaryTests {
  private func line(_ language: MessageLanguage, _ fill: (inout LintTally) -> Void) -> String {
    var tally = LintTally()
    fill(&tally)
    return String(
      decoding: LintSummary(appearance: Appearance(), language: language).line(tally), as: UTF8.self)
  }

  private let findings = [Severity.error, .warning, .warning, .info].flatMap { severity in
    Samples.document("BAD", marking: "BAD", severity: severity).findings
  }

  @Test func countsFindingsAndDocuments() {
    let fill: (inout LintTally) -> Void = {
      $0.count(findings)
      $0.checked = 3
      $0.passedOver = 2
      $0.unreadable = 1
    }
    #expect(
      line(.en, fill)
        == "1 error, 2 warnings, 1 info: 3 documents checked, 2 passed over as no PR/FAQ, 1 could not be read\n"
    )
    #expect(line(.ko, fill) == "오류 1개, 경고 2개, 정보 1개: 문서 3개 검사, PR/FAQ가 아닌 2개 지나침, 1개 읽지 못함\n")
  }

  @Test func countsWhatWasPutAway() {
    let fill: (inout LintTally) -> Void = {
      $0.checked = 1
      $0.suppressed = 2
      $0.baselined = 3
    }
    #expect(line(.en, fill) == "all clear: 1 document checked, 2 suppressed, 3 in the baseline\n")
    #expect(line(.ko, fill) == "이상 없음: 문서 1개 검사, 주석으로 숨긴 것 2개, 베이스라인에 있는 것 3개\n")
  }

  @Test func saysSoWhenThereIsNothing() {
    #expect(line(.en) { $0.checked = 1 } == "all clear: 1 document checked\n")
    #expect(line(.ko) { $0.checked = 1 } == "이상 없음: 문서 1개 검사\n")
    #expect(line(.en) { $0.passedOver = 4 } == "nothing to check: 4 passed over as no PR/FAQ\n")
    #expect(line(.en) { _ in } == "nothing to check\n")
  }

  @Test func speaksTheLanguageOfMostDocuments() {
    var tally = LintTally()
    tally.checked = 3
    tally.korean = 1
    #expect(tally.language == .en)
    tally.korean = 2
    #expect(tally.language == .ko)
  }

  @Test func countsFromASeverityOn() {
    var tally = LintTally()
    tally.count(findings)
    #expect(Severity.allCases.map { tally.findings(from: $0) } == [4, 3, 1])
  }
}
