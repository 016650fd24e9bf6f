import Foundation
import Testing

/// What `parse` prints.
struct ParseTests {
  private func json(_ run: Tool.Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func oneFileIsTheObjectItself() throws {
    let box = try Sandbox()
    try box.write("a.md", Drafts.korean)
    let object = try json(box.tool.run("parse", "a.md", "--format", "json"))
    #expect(object["schemaVersion"] as? Int == 1)
    #expect(object["file"] as? String == "a.md")
    #expect(object["kind"] as? String == "prfaq")
    #expect((object["parts"] as? [Any] ?? []).count > 3)
  }

  @Test func severalFilesAreAList() throws {
    let box = try Sandbox()
    try box.write("a.md", Drafts.korean)
    try box.write("b.md", [0xC0])
    try box.write("c.md", Drafts.english)
    let run = try box.tool.run("parse", "a.md", "b.md", "c.md", "--format", "json")
    #expect(run.status == 3)
    let documents = try json(run)["documents"] as? [[String: Any]] ?? []
    #expect(documents.map { $0["file"] as? String } == ["a.md", "c.md"])
  }

  @Test func everyLineWithTextIsInOnePart() throws {
    let box = try Sandbox()
    try box.write("a.md", Drafts.english)
    let parts = try json(box.tool.run("parse", "a.md", "--format", "json"))["parts"] as? [[String: Any]] ?? []
    var owners: [Int: Int] = [:]
    for part in parts {
      let range = try #require(part["range"] as? [String: [String: Int]])
      let first = try #require(range["start"]?["line"])
      let last = try #require(range["end"]?["line"])
      for line in first...last { owners[line, default: 0] += 1 }
    }
    let lines = Drafts.english.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty { #expect(owners[index + 1] == 1) }
  }

  @Test func insistingChangesTheKind() throws {
    let tool = try Sandbox().tool
    for kind in ["prfaq", "press-release", "faq", "template"] {
      let run = try tool.run("parse", "-", "--format", "json", "--as", kind, input: Drafts.readme)
      #expect(try json(run)["kind"] as? String == kind)
    }
  }

  @Test func theOutlineNamesPartsAndReasons() throws {
    let run = try Sandbox().tool.run("parse", "-", input: Drafts.english)
    #expect(run.status == 0)
    #expect(run.outputLines[0] == "-: prfaq, en")
    #expect(run.outputLines[1].hasPrefix("because: "))
    #expect(run.outputLines[3].contains("LINES  PART"))
    #expect(run.output.contains("questions: 2 ("))
    #expect(run.output.hasSuffix("five customer questions: none\n"))
    #expect(try Sandbox().tool.run("parse", "-", input: Drafts.korean).output.contains("다섯 가지 고객 질문: 없음"))
  }

  @Test func reasonsAreInTheLanguageOfTheDocument() throws {
    let run = try Sandbox().tool.run("parse", "-", input: "# 장보기\n\n## FAQ\n\n### 얼마인가요?\n\n9,900원입니다.\n")
    #expect(run.outputLines[1].hasPrefix("근거: "))
    #expect(run.outputLines[1].contains("PR/FAQ라는 말이 없음"))
    let faq = try #require(run.outputLines.first { $0.contains("## FAQ") })
    #expect(faq.contains("제목이 faq"))
    let passed = try Sandbox().tool.run("lint", "-", "--message-language", "ko", input: Drafts.readme)
    let english = passed.errors.unicodeScalars.split { !("a"..."z").contains($0) }.map(String.init)
    #expect(Set(english).isSubset(of: ["prfaq", "as"]), "\(passed.errors)")
  }

  @Test func nothingIsAlsoADocument() throws {
    let tool = try Sandbox().tool
    for text in ["", "\n", "\u{FEFF}", "---\n---\n"] {
      let run = try tool.run("parse", "-", "--format", "json", input: text)
      #expect(run.status == 0)
      #expect(try json(run)["kind"] as? String == "none")
      #expect(try tool.run("parse", "-", input: text).status == 0)
      #expect(try tool.run("lint", "-", input: text).status == 0)
    }
  }

  @Test func theTraceIsForFitting() throws {
    let run = try Sandbox().tool.run("parse", "-", "--format", "evidence", input: Drafts.english)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("rows "))
    #expect(run.outputLines.contains { $0.hasPrefix("unit 1 1 ") })
    #expect(run.outputLines.contains { $0.hasPrefix("document ") })
  }
}
