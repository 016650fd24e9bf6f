import Foundation
import PRFAQLint
import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import PRFAQReports
import Testing

struct SchemaTests {
  private static let draft = """
    ---
    product: Sumtime
    tags: [a, b]
    ---
    # Sumtime matches students who share a free hour

    SEOUL, March 2, 2027 — Today Spring Inc. announced Sumtime, a dating app for students.

    ## Problem

    Students \u{1F}lose "hours" \\ in chats. 👩‍👩‍👧한글

    ## Customer quote

    > “I met her between two lectures.” — Mina Kim, student

    ![app](app.png)

    ## FAQ

    ### What does it cost?

    Nothing.

    ### Who is the customer?
    """

  @Test func parseOutputIsAsDescribed() throws {
    let schema = try JSONSchema(named: "parse")
    let draft = Recognizer.draft(from: SourceText(Self.draft))
    #expect(try schema.problems(in: ParseJSONReport.object(of: draft, name: "a.md")).isEmpty)
    let several =
      DocumentList.opening
      + DocumentList.element(ParseJSONReport.object(of: draft, name: "a.md"), isFirst: true)
      + DocumentList.element(
        ParseJSONReport.object(of: Recognizer.draft(from: SourceText("")), name: "b.md"), isFirst: false)
      + DocumentList.closing
    #expect(try schema.problems(in: several).isEmpty)
  }

  @Test func noDocumentsAreDescribedToo() throws {
    let schema = try JSONSchema(named: "parse")
    #expect(try schema.problems(in: DocumentList.opening + DocumentList.closing).isEmpty)
  }

  @Test func lintOutputIsAsDescribed() throws {
    let schema = try JSONSchema(named: "lint")
    let note = Finding.Note(range: 0..<1, message: Text(ko: "여기", en: "here"))
    let fix = Fix(
      title: Text(ko: "지움", en: "remove"), safety: .unsafe,
      edits: [Fix.Edit(range: 1..<2, replacement: "\u{1B}")])
    let document = Samples.document("a BAD\n\"b\" 한글", marking: "BAD", notes: [note], fixes: [fix])
    var report = LintJSONReport()
    var bytes = report.add(
      LintJSONReport().piece(of: document),
      LintOutcome(name: "a.md", kind: .prfaq, language: .ko, skipped: nil))
    bytes += report.add(
      ReportPiece(), LintOutcome(name: "b.md", kind: nil, language: nil, skipped: "not UTF-8"))
    bytes += report.add(
      LintJSONReport().piece(of: document),
      LintOutcome(name: "c.md", kind: .template, language: .koHanja, skipped: nil))
    var tally = LintTally()
    tally.checked = 2
    bytes += report.end(tally).joined()
    #expect(try schema.problems(in: bytes).isEmpty)
  }

  @Test func theStatusOfAFolderIsAsDescribed() throws {
    let draft = Recognizer.draft(
      from: SourceText("---\nproduct: 썸타임\n---\n# 썸타임\n\n## FAQ\n\n### 얼마인가요?\n\n천 원.\n"))
    let facts = Facts(draft: draft, today: CalendarDate(year: 2026, month: 11, day: 22), existingPaths: [])
    let result = Linter().check(facts)
    let card = DocumentCard(file: "초안/a.md", facts, result)
    let finding = FolderFinding(rule: "product-twice", file: "a.md", message: Text(ko: "가", en: "a"))
    let report = StatusReport([card], [finding], language: .ko)
    #expect(try JSONSchema(named: "status").problems(in: report.json()).isEmpty)
    #expect(card.stage == "초안" && card.product == "썸타임")
  }

  @Test func theListOfRulesIsAsDescribed() throws {
    #expect(try JSONSchema(named: "rules").problems(in: RuleListReport.json(RuleRegistry.metadata)).isEmpty)
  }

  /// Whoever changes a declaration writes the file anew: `prfaq config --schema`.
  @Test func theSchemaOfConfigurationIsWhatTheDeclarationsSay() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/PRFAQReports/Schemas/config.schema.json")
    #expect(
      try String(contentsOf: file, encoding: .utf8)
        == String(decoding: ConfigurationSchema.json(), as: UTF8.self))
  }

  /// Whoever changes a declaration writes the table anew: `prfaq config --reference`.
  @Test func theReadmeListsTheKeys() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    #expect(readme.contains(String(decoding: ConfigurationReference.table(), as: UTF8.self)))
  }

  @Test func whatHoldsIsAsDescribed() throws {
    let text = "pages: {faq: 3.5}\ncities: [판교]\nheadings: {걱정: problem}\nprofile: bryar-carr\n"
    guard case .layer(let layer) = ConfigurationDecoder.decode(SourceText(text), version: "0.1.0") else {
      Issue.record("the file is right")
      return
    }
    let stack = ConfigurationStack([
      ConfigurationStack.Element(layer: layer, source: .file(".prfaq.yml"), folder: "/")
    ])
    let bytes = ConfigurationReport.json(stack.settle(stack.overrides(for: nil)).settings(), file: "a.md")
    #expect(try JSONSchema(named: "settings").problems(in: bytes).isEmpty)
    let lines = String(decoding: bytes, as: UTF8.self)
    #expect(
      lines.contains(
        #"{"key":["pages","faq"],"value":3.5,"origin":{"kind":"file","file":".prfaq.yml","line":1,"column":14}}"#
      ))
    #expect(
      lines.contains(
        #"{"key":["pages","release"],"value":1,"origin":{"kind":"profile","profile":"bryar-carr"}}"#))
  }

  @Test func anEmptyRunIsDescribedToo() throws {
    var report = LintJSONReport()
    let bytes = Array(report.end(LintTally()).joined())
    #expect(try JSONSchema(named: "lint").problems(in: bytes).isEmpty)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"schemaVersion":1,"findings":[],"documents":[],"summary":{"error":0,"warning":0,"info":0,"suppressed":0,"baselined":0,"checked":0,"passedOver":0,"unreadable":0}}"#
        + "\n")
  }

  @Test func aWrongOutputIsNoticed() throws {
    let schema = try JSONSchema(named: "lint")
    let wrong = #"{"schemaVersion":2,"findings":[{}],"documents":[],"summary":{"error":-1},"more":1}"#
    #expect(try schema.problems(in: Array(wrong.utf8)).count >= 5)
  }
}
