import PRFAQLint
import PRFAQModel
import PRFAQProse
import PRFAQReports
import PRFAQWriting
import Testing

/// The formats that other programs read, byte by byte.
struct ReportFormatTests {
  private static let setting = ReportFormat.Setting(
    appearance: Appearance(), language: .en, version: "1.2.3")

  /// A whole report on one document.
  private func report(_ format: ReportFormat, _ document: LintedDocument) -> String {
    var report = format.report(Self.setting)
    var tally = LintTally()
    tally.count(document.findings)
    tally.checked = 1
    let outcome = LintOutcome(name: document.name, kind: .prfaq, language: .en, skipped: nil)
    let bytes = report.add(report.piece(of: document), outcome) + report.end(tally).joined()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A family is one character, eight UTF-16 code units and eighteen bytes.
  private let document = Samples.document(
    "\n👩‍👩‍👧한글 BAD 끝", marking: "BAD", name: "초안 1.md",
    fixes: [
      Fix(
        title: Text(ko: "지움", en: "remove"), safety: .safe,
        edits: [Fix.Edit(range: 26..<29, replacement: "GOOD")])
    ],
    fingerprint: Fingerprint(rule: "one-rule", says: "BAD"))

  @Test func conciseColumnsCountCharacters() {
    #expect(report(.concise, document) == "초안 1.md:2:5: warning[one-rule] something is wrong\n")
  }

  @Test func sarifColumnsCountUTF16() {
    let text = report(.sarif, document)
    let results = text.split(separator: "\n").dropFirst().first.map { String($0) }
    #expect(
      text.hasPrefix(
        #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":["#
          + "\n"))
    #expect(
      results?.hasPrefix(
        #"{"ruleId":"one-rule","level":"warning","message":{"text":"something is wrong\nhelp: write it otherwise\nask: Why is it so?"},"#
          + #""locations":[{"physicalLocation":{"artifactLocation":{"uri":"%EC%B4%88%EC%95%88%201.md","uriBaseId":"%SRCROOT%"},"#
          + #""region":{"startLine":2,"startColumn":12,"endLine":2,"endColumn":15}}}],"#
          + #""partialFingerprints":{"prfaqFingerprint/v1":"57d9a6ef0f592abe"},"#
          + #""fixes":[{"description":{"text":"remove"},"artifactChanges":[{"artifactLocation":{"uri":"%EC%B4%88%EC%95%88%201.md","uriBaseId":"%SRCROOT%"},"#
          + #""replacements":[{"deletedRegion":{"startLine":2,"startColumn":12,"endLine":2,"endColumn":15},"insertedContent":{"text":"GOOD"}}]}]}]}]"#
      )
        ?? false, "\(results ?? "")")
    #expect(text.contains(#""semanticVersion":"1.2.3""#))
  }

  @Test func rdjsonColumnsCountBytes() {
    #expect(
      report(.rdjson, document) == #"{"source":{"name":"prfaq"},"diagnostics":["# + "\n"
        + #"{"message":"something is wrong\nhelp: write it otherwise\nask: Why is it so?","location":{"path":"초안 1.md","#
        + #""range":{"start":{"line":2,"column":26},"end":{"line":2,"column":29}}},"severity":"WARNING","code":{"value":"one-rule"},"#
        + #""suggestions":[{"range":{"start":{"line":2,"column":26},"end":{"line":2,"column":29}},"text":"GOOD"}],"related_locations":[]}]}"#
        + "\n")
  }

  @Test func gitHubColumnsCountUTF16AndNothingEndsACommandEarly() {
    let named = Samples.document("👩‍👩‍👧한글 BAD", marking: "BAD", name: "a,b:c%.md", severity: .error)
    #expect(
      report(.github, named)
        == "::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=12,endColumn=15,title=prfaq%3A one-rule::"
        + "something is wrong%0Ahelp: write it otherwise%0Aask: Why is it so?\n")
  }

  @Test func gitLabFingerprintsDifferFromFileToFile() {
    let other = Samples.document(
      "BAD", marking: "BAD", name: "b.md", fingerprint: Fingerprint(rule: "one-rule", says: "BAD"))
    #expect(
      report(.gitlab, other) == "[\n"
        + #"{"description":"something is wrong","check_name":"one-rule","fingerprint":"54e39de1144310d6","severity":"minor","#
        + #""location":{"path":"b.md","positions":{"begin":{"line":1,"column":1},"end":{"line":1,"column":4}}}}]"#
        + "\n")
    #expect(!report(.gitlab, document).contains("54e39de1144310d6"))
  }

  @Test func jUnitIsRedWhereTheRunFails() {
    let weak = Samples.document("<BAD>\u{1}", marking: "<BAD>\u{1}", name: "a&\"b.md")
    #expect(
      report(.junit, weak) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="prfaq">
        <testsuite name="a&amp;&quot;b.md" tests="1" failures="0" errors="0" skipped="1">
        <testcase name="one-rule (1:1)" classname="a&amp;&quot;b.md"><skipped type="warning" message="something is wrong">\
        a&amp;&quot;b.md:1:1: something is wrong&#10;help: write it otherwise&#10;ask: Why is it so?</skipped></testcase>
        </testsuite>
        </testsuites>

        """)
    let grave = Samples.document("BAD", marking: "BAD", severity: .error)
    #expect(report(.junit, grave).contains("failures=\"1\""))
    #expect(report(.junit, grave).contains("<failure type=\"error\""))
  }

  @Test func markdownShowsNoMarkupOfTheDocument() {
    let text = report(.markdown, Samples.document("BAD", marking: "BAD", name: "a|<b>_c_.md"))
    #expect(
      text == """
        <!-- prfaq report -->
        ## PR/FAQ

        1 warning: 1 document checked

        |  | where | rule | what | what to write |
        |---|---|---|---|---|
        | 🟡 warning | a\\|&lt;b&gt;\\_c\\_.md:1:1 | `one-rule` | something is wrong | write it otherwise |

        """)
  }

  @Test func gitHubSeesErrorsFirstAndHowManyAreLeft() {
    var report = ReportFormat.github.report(Self.setting)
    var tally = LintTally()
    for severity in [Severity.info, .warning, .error] {
      for number in 1...12 {
        let document = Samples.document("BAD", marking: "BAD", name: "\(number).md", severity: severity)
        tally.count(document.findings)
        let outcome = LintOutcome(name: document.name, kind: .prfaq, language: .en, skipped: nil)
        #expect(report.add(report.piece(of: document), outcome).isEmpty)
      }
    }
    let lines = String(decoding: Array(report.end(tally).joined()), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 30)
    #expect(lines[..<10].allSatisfy { $0.hasPrefix("::error ") })
    #expect(lines[10..<20].allSatisfy { $0.hasPrefix("::warning ") })
    #expect(lines[20..<29].allSatisfy { $0.hasPrefix("::notice file=") })
    #expect(lines[29].hasPrefix("::notice title=prfaq::7 more that GitHub"))
  }

  @Test(arguments: ReportFormat.allCases) func anEmptyReportBeginsLikeOthers(format: ReportFormat) {
    var report = format.report(Self.setting)
    let text = String(decoding: Array(report.end(LintTally()).joined()), as: UTF8.self)
    let isTold = text.isEmpty || format.openings.contains { text.hasPrefix($0) }
    #expect(isTold, "\(text)")
    #expect(
      format.openings.isEmpty || format.openings.contains { self.report(format, document).hasPrefix($0) })
  }
}
