import Foundation
import PRFAQTemplates
import Testing

@Suite("prfaq new: templates")
struct NewTests {
  /// Every template in every language.
  struct Case: CustomTestStringConvertible, Sendable {
    let template: BuiltInTemplate
    let language: BuiltInTemplate.Language
    var testDescription: String { "\(template.rawValue).\(language.rawValue)" }
    var arguments: [String] {
      ["new", "--no-input", "--kind", template.rawValue, "--lang", language.rawValue]
    }

    static let all = BuiltInTemplate.allCases.flatMap { template in
      BuiltInTemplate.Language.allCases.map { Case(template: template, language: $0) }
    }
  }

  @Test(arguments: Case.all)
  func aFreshDraftHasNothingButGaps(_ item: Case) throws {
    let box = try Sandbox()
    #expect(try box.tool.run(item.arguments + ["draft.md"]).output == "draft.md\n")
    let text = try box.read("draft.md")
    let report = try Report(box.tool.run("lint", "draft.md", "--format", "json"))
    #expect(report.kind == "template" || report.kind == "prfaq")
    #expect(report.findings.filter { $0.rule != "placeholder" }.map { $0.rule } == [])
    // Each place is told of once, and by a finding of its own.
    let gaps = Self.gaps(in: text)
    #expect(gaps.count >= 20)
    #expect(report.findings.map { $0.evidence }.sorted() == gaps.sorted())
    #expect(report.findings.allSatisfy { $0.notes == 0 })
  }

  @Test(arguments: Case.all)
  func aFilledDraftIsCleanAndUnderstood(_ item: Case) throws {
    let box = try Sandbox()
    let run = try box.tool.run(item.arguments + ["draft.md", "--answers", Self.answers(item.language)])
    #expect(run.status == 0)
    let lint = try box.tool.run("lint", "draft.md", "--today", "2026-11-22", "--fail-on", "info")
    #expect(lint.status == 0, "\(lint.output)")
    let report = try Report(box.tool.run("parse", "draft.md", "--format", "json"))
    #expect(report.kind == "prfaq")
    #expect(report.parts == Self.parts(item.template))
    let questions = ["customer", "problem", "benefit", "evidence", "experience"]
    #expect(report.customerQuestions == (item.template == .bryarCarr ? [] : questions))
  }

  @Test(arguments: Case.all)
  func whatIsAnsweredIsNoGap(_ item: Case) throws {
    let box = try Sandbox()
    let options = [
      "--product", "Q: a #1", "--date", "2027-04-13", "--city", "Busan", "--media", "가상일보", "--customer",
      "Nurses on night shift in Busan, 4,100 of them (2026).",
    ]
    let text = try box.tool.run(item.arguments + ["--stdout"] + options).output
    #expect(text.contains("product: \"Q: a #1\"\n"))
    #expect(
      text.contains(
        item.language == .ko ? "(Busan=가상일보) 2027년 4월 13일 — [" : "Busan / 가상일보 / April 13, 2027 — ["))
    try box.write("draft.md", text)
    let report = try Report(box.tool.run("lint", "draft.md", "--format", "json", "--select", "placeholder"))
    #expect(report.findings.map { $0.evidence }.sorted() == Self.gaps(in: text).sorted())
  }

  @Test func aTemplateOfOnesOwnHasTheSamePlaces() throws {
    let box = try Sandbox()
    try box.write(
      "mine.md",
      "\u{FEFF}# {{product}}{{#city}} in {{city}}{{/city}}{{^city}} soon{{/city}}\r\n\r\n{{{media}}} & <b>{{! no }}\n"
    )
    let run = try box.tool.run(
      "new", "--template", "mine.md", "--stdout", "--product", "A & <B>", "--lang", "en")
    #expect(run.output == "# A & <B> soon\n\n[media outlet] & <b>\n")
    try box.write("bad.md", "# {{product}}\n\n- {{prodct}}\n")
    let bad = try box.tool.run("new", "--template", "bad.md", "--lang", "en")
    #expect(bad.status == 2)
    #expect(
      bad.errors
        == "prfaq: bad.md:3:3: no place of a template is called '{{prodct}}'; did you mean '{{product}}'?\n")
    for text in ["{{> other}}", "{{#city}}", "{{/city}}", "{{product", "{{=<% %>=}}", "{{product.name}}"] {
      try box.write("bad.md", text)
      #expect(try box.tool.run("new", "--template", "bad.md").status == 2, "\(text)")
    }
    #expect(
      try box.tool.run("new", "--template", "prodct", "--lang", "en").errors.contains(
        "did you mean 'product'?"))
    #expect(try box.files() == ["bad.md", "mine.md"])
  }

  @Test func templatesMayHaveAFolder() throws {
    let box = try Sandbox()
    try box.write(".prfaq.yml", "templates: forms\n")
    try box.write("forms/team.ko.md", "# {{product}} 우리 양식\n")
    try box.write("forms/team.md", "# {{product}} our form\n")
    let docs = box.folder.appendingPathComponent("docs")
    try FileManager.default.createDirectory(at: docs, withIntermediateDirectories: true)
    #expect(
      try box.tool.run("new", "--template", "team", "--stdout", "--lang", "ko").output == "# [제품 이름] 우리 양식\n")
    #expect(
      try box.tool.run("new", "--template", "team", "--lang", "en", "--folder", "docs/new", "x").output
        == "docs/new/x.md\n")
    #expect(try box.read("docs/new/x.md") == "# x our form\n")
    #expect(
      try box.tool.run("new", "--template", "taem", "--lang", "en").errors.contains("did you mean 'team'?"))
    try box.write(".prfaq.yml", "templatse: forms\n")
    #expect(try box.tool.run("new", "--lang", "en").errors.hasPrefix("prfaq: .prfaq.yml:1:1: "))
  }

  @Test func answersThatCannotBeReadAreShownWithTheirPlace() throws {
    let box = try Sandbox()
    let cases = [
      ("product: a\nheadlin: b\n", "answers.yml:2:1: there is no field 'headlin'; did you mean 'headline'?"),
      ("product: [a, b\n", "answers.yml:2:1: the file is not valid YAML: did not find expected ',' or ']'"),
      ("product:\n  name: a\n", "answers.yml:2:3: 'product' takes a text or a list of texts"),
      ("a: &a [x]\nproduct: *a\n", "answers.yml:1:1: there is no field 'a'; see: prfaq new --help"),
      ("- product\n", "answers.yml:1:1: the file is not a list of keys and values"),
    ]
    for (text, message) in cases {
      try box.write("answers.yml", text)
      let run = try box.tool.run("new", "--answers", "answers.yml", "--no-input", "--lang", "en")
      #expect(run.errors == "prfaq: \(message)\n")
      #expect(run.status == 2)
    }
    #expect(try box.files() == ["answers.yml"])
    let list = try box.tool.run(
      ["new", "--answers", "-", "--stdout", "--lang", "ko"], input: Array("problems: [가, 나]".utf8))
    #expect(list.output.contains("\n1. 가\n2. 나\n"))
  }

  /// What stands in square brackets outside comments.
  static func gaps(in text: String) -> [String] {
    var visible = text
    while let start = visible.firstRange(of: "<!--"), let end = visible.firstRange(of: "-->") {
      visible.removeSubrange(start.lowerBound..<end.upperBound)
    }
    return visible.matches(of: /\[[^\]\n]+\]/).map { String($0.output) }
  }

  /// The answers that are shipped as an example.
  static func answers(_ language: BuiltInTemplate.Language) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Examples/answers.\(language.rawValue).yml").path
  }

  /// The parts of a filled template, in order.
  private static func parts(_ template: BuiltInTemplate) -> [String] {
    let bryarCarr = template == .bryarCarr
    return ["front-matter", "title-block"] + (bryarCarr ? [] : ["customer-question"])
      + ["press-release", "headline", "subheadline", "summary", "problem", "solution"]
      + (bryarCarr
        ? ["leader-quote", "customer-quote", "getting-started"]
        : ["customer-quote", "leader-quote", "call-to-action"])
      + ["external-faq", "internal-faq", "visual"]
  }
}

/// What a JSON report says, as far as these tests ask.
struct Report {
  struct Finding {
    let rule: String
    let evidence: String
    let notes: Int
  }

  let kind: String
  let findings: [Finding]
  let parts: [String]
  let customerQuestions: [String]

  init(_ run: Tool.Run) throws {
    let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let documents = value["documents"] as? [[String: Any]]
    kind = (value["kind"] ?? documents?.first?["kind"]) as? String ?? ""
    findings = (value["findings"] as? [[String: Any]] ?? []).map {
      Finding(
        rule: $0["rule"] as? String ?? "", evidence: $0["evidence"] as? String ?? "",
        notes: ($0["notes"] as? [Any])?.count ?? 0)
    }
    parts = (value["parts"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
    customerQuestions = (value["customerQuestions"] as? [[String: Any]] ?? []).compactMap {
      $0["kind"] as? String
    }
  }
}

extension Sandbox {
  /// The text of a file.
  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// The names of everything in the folder.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
