import Foundation
import Testing

/// What `review` writes, where, and how it ends.
struct ReviewTests {
  private func sandbox(_ files: [String: String]) throws -> Tool {
    let sandbox = try Sandbox()
    for (name, text) in files { try sandbox.write(name, text) }
    return sandbox.tool
  }

  private func text(_ name: String, in tool: Tool) -> String? {
    try? String(contentsOf: tool.folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("a page goes to standard output, the same every time")
  func standardOutput() throws {
    let tool = try sandbox(["a.md": Drafts.english])
    let run = try tool.run("review", "a.md")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(run.output.contains("\">Sumtime"))
    #expect(try tool.run("review", "a.md", "-o", "-").output == run.output)
  }

  @Test(
    "the name of the output says the format",
    arguments: [
      ("r.html", "<!DOCTYPE html>"), ("r.md", "# Sumtime"), ("r.json", "{\"schemaVersion\":1"),
      ("r.txt", "Sumtime"),
    ])
  func formats(name: String, start: String) throws {
    let tool = try sandbox(["a.md": Drafts.english])
    let run = try tool.run("review", "a.md", "-o", name)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(text(name, in: tool)?.hasPrefix(start) == true)
  }

  @Test("a file that exists stays, unless --force is given; a link stays in any case")
  func existing() throws {
    let tool = try sandbox(["a.md": Drafts.english, "r.html": "mine"])
    #expect(try tool.run("review", "a.md", "-o", "r.html").status == 2)
    #expect(text("r.html", in: tool) == "mine")
    #expect(try tool.run("review", "a.md", "-o", "r.html", "--force").status == 0)
    #expect(text("r.html", in: tool)?.hasPrefix("<!DOCTYPE") == true)
    try FileManager.default.createSymbolicLink(
      atPath: tool.folder.appendingPathComponent("l.html").path, withDestinationPath: "a.md")
    #expect(try tool.run("review", "a.md", "-o", "l.html", "--force").status == 2)
    #expect(text("a.md", in: tool) == Drafts.english)
  }

  @Test("a folder becomes a page for each draft, and one that leads to them")
  func folder() throws {
    let tool = try sandbox([
      "d/a.md": Drafts.english, "d/sub/a.md": Drafts.english, "d/notes.md": "# Notes\n\nNo draft at all.\n",
    ])
    let run = try tool.run("review", "d", "-o", "out")
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: tool.folder.appendingPathComponent("out").path)
    #expect(names.sorted() == ["d-a.html", "d-sub-a.html", "index.html"])
    let index = text("out/index.html", in: tool) ?? ""
    #expect(index.contains("href=\"./d-a.html\""))
    #expect(index.contains("href=\"./d-sub-a.html\""))
    #expect(try tool.run("review", "d").status == 2)
  }

  @Test(
    "the page that leads to the others tells when each draft was last changed, a dash where git does not know"
  )
  func lastChange() throws {
    let sandbox = try Sandbox()
    try sandbox.write("d/a.md", Drafts.english)
    let tool = sandbox.tool
    #expect(try tool.run("review", "d", "-o", "before").status == 0)
    let cell = "<td>"
    #expect(text("before/index.html", in: tool)?.contains(cell + "–</td></tr>") == true)
    try sandbox.makeRepository()
    _ = try tool.shell(
      "GIT_COMMITTER_DATE=2026-05-06T12:00:00Z GIT_AUTHOR_DATE=2026-03-04T12:00:00Z "
        + "git -c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit -qm one")
    try sandbox.write("d/new.md", Drafts.english)
    #expect(try tool.run("review", "d", "-o", "after").status == 0)
    let index = text("after/index.html", in: tool) ?? ""
    #expect(index.contains(cell + "2026-03-04</td></tr>"))
    #expect(index.contains(cell + "–</td></tr>"))
  }

  @Test("what is missing is wrong usage, what is no draft is passed over, what is no text is told")
  func failures() throws {
    let tool = try sandbox(["notes.md": "# Notes\n\nNo draft at all.\n"])
    try Data([0xFF, 0xFE, 0x00]).write(to: tool.folder.appendingPathComponent("b.md"))
    #expect(try tool.run("review", "none.md").status == 2)
    let passed = try tool.run("review", "notes.md")
    #expect(passed.status == 0)
    #expect(passed.output.isEmpty)
    #expect(passed.errors.contains("--as prfaq"))
    #expect(try tool.run("review", "notes.md", "--as", "prfaq").output.contains("No draft at all."))
    #expect(try tool.run("review", "b.md").status == 3)
    #expect(try tool.run("review", "notes.md", "--open", "-o", "-").status == 2)
  }

  @Test("images beside the draft are shown, those elsewhere are named")
  func images() throws {
    let tool = try sandbox([
      "d/a.md": Drafts.english + "\n\n![cup](cup.svg) ![key](../../key.svg)\n",
      "d/cup.svg": "<svg xmlns=''/>",
    ])
    let output = try tool.run("review", "d/a.md").output
    #expect(output.components(separatedBy: "src=\"data:image/svg+xml;base64,").count == 2)
    #expect(output.contains("../../key.svg"))
  }
}
