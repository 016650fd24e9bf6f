import Foundation
import Testing

/// What `checklist` and `stats` print and end with.
struct ChecklistTests {
  private func json(_ run: Tool.Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func itemsHaveTheirLine() throws {
    let box = try Sandbox()
    try box.write("a.md", Drafts.korean)
    let run = try box.tool.run("checklist", "a.md")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.outputLines[0].hasPrefix("a.md: 16개 항목 가운데 "))
    #expect(run.outputLines.contains("  ? 제목       1행"))
    #expect(run.output.contains("[placeholder]"))
    #expect(run.output.hasSuffix("  LV.4와 LV.5는 사람이 판단합니다.\n"))
    #expect(try box.tool.run("checklist", "a.md", "--message-language", "en").output.contains("? Headline"))
  }

  @Test func markdownIsAListOfBoxes() throws {
    let run = try Sandbox().tool.run("checklist", "-", "--format", "markdown", input: Drafts.english)
    #expect(run.status == 0)
    #expect(run.outputLines[0] == "# -")
    #expect(run.outputLines.contains("- [ ] Headline (line 1, cannot tell)"))
  }

  @Test func oneFileIsTheObjectAndSeveralAreAList() throws {
    let box = try Sandbox()
    try box.write("a.md", Drafts.korean)
    try box.write("b.md", [0xC0])
    try box.write("c.md", Drafts.readme)
    for command in ["checklist", "stats"] {
      let one = try json(box.tool.run(command, "a.md", "--format", "json"))
      #expect(one["file"] as? String == "a.md" && one["kind"] as? String == "prfaq")
      let run = try box.tool.run(command, "a.md", "b.md", "c.md", "--format", "json")
      #expect(run.status == 3 && run.errors.hasPrefix("prfaq: b.md:1: not UTF-8"))
      let documents = try json(run)["documents"] as? [[String: Any]] ?? []
      #expect(documents.map { $0["file"] as? String } == ["a.md", "c.md"])
    }
  }

  @Test func whatIsNoPRFAQIsPassedOver() throws {
    let box = try Sandbox()
    try box.write("README.md", Drafts.readme)
    let run = try box.tool.run("checklist", "README.md")
    #expect(run.status == 0 && run.output == "")
    #expect(run.errors.hasPrefix("prfaq: README.md: passed over: no PR/FAQ"))
    #expect(try box.tool.run("checklist", "README.md", "--as", "prfaq").output.contains("✗ Headline"))
    let skipped = try json(box.tool.run("checklist", "README.md", "--format", "json"))
    #expect((skipped["skipped"] as? String)?.hasPrefix("no PR/FAQ") == true)
    // Pages can be counted of anything.
    #expect(
      try box.tool.run("stats", "README.md").output.contains("\n  whole document  ≈ 0.3 A4 pages\n"))
  }

  @Test func severalDocumentsStandApart() throws {
    let box = try Sandbox()
    try box.write("a.md", Drafts.korean)
    try box.write("b.md", Drafts.english)
    for command in ["checklist", "stats"] {
      let run = try box.tool.run(command, "b.md", "a.md")
      #expect(run.output.contains("\n\na.md"))
    }
  }

  @Test func configurationCounts() throws {
    let box = try Sandbox()
    try box.write("a.md", Drafts.english)
    try box.write(".prfaq.yml", "pages: {release: 0.5, faq: 3}\nrules: {headline-missing: off}\n")
    let run = try box.tool.run("stats", "a.md")
    #expect(run.output.contains("A4 pages (up to 0.5)") && run.output.contains("(up to 3)"))
    #expect(try box.tool.run("stats", "a.md", "--no-config").output.contains("(up to 2)"))
    #expect(
      try box.tool.run("stats", "a.md", "--no-config", "--profile", "bryar-carr").output.contains("(up to 1)")
    )
    try box.write(".prfaq.yml", "pages: 1\n")
    #expect(try box.tool.run("checklist", "a.md").status == 2)
  }

  @Test func wrongUsageIsSaid() throws {
    let box = try Sandbox()
    for command in ["checklist", "stats"] {
      #expect(try box.tool.run(command).status == 2)
      let missing = try box.tool.run(command, "no.md")
      #expect(
        missing.status == 2 && missing.errors == "prfaq: no.md: no such file or folder; check the path\n")
      #expect(try box.tool.run(command, "no.md", "--format", "xml").status == 2)
      #expect(try box.tool.run("help", command).output.contains("example"))
      #expect(try box.tool.run("manual").output.contains("\n.Ss prfaq \(command)\n"))
    }
    #expect(try box.tool.run("checklist", "-", "--today", "x").status == 2)
  }
}
