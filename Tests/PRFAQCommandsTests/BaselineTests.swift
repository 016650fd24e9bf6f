import Foundation
import Testing

/// What `lint` does with findings that are known: baselines, and comments written for all of them.
struct BaselineTests {
  private static let today = ["--today", "2026-11-22", "--no-config"]

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write("docs/a.md", Drafts.english)
    try sandbox.write("docs/b.md", Drafts.korean)
    return sandbox
  }

  @Test func onlyNewFindingsCount() throws {
    let tool = try sandbox().tool
    #expect(try tool.run("lint", "docs", "--no-config").status == 1)
    let written = try tool.run("lint", "docs", "--no-config", "--write-baseline")
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(written.errors.contains("of 2 documents to .prfaq-baseline.json"))
    let run = try tool.run("lint", "docs", "--no-config", "--baseline", ".prfaq-baseline.json")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(!run.errors.contains("fixed"))

    try tool.owner.write("docs/a.md", Drafts.english.replacing("Nothing for", with: "[TBC] for"))
    let new = try tool.run(
      "lint", "docs", "--no-config", "--baseline", ".prfaq-baseline.json", "--fail-on", "info")
    #expect(new.status == 1)
    #expect(new.output.contains("[placeholder]") && new.output.contains("[TBC]"))
    #expect(new.output.components(separatedBy: "[placeholder]").count == 2)
  }

  @Test func theSameFindingsGiveTheSameBytes() throws {
    let sandbox = try sandbox()
    let file = sandbox.folder.appending(path: "known.json")
    func baseline(_ arguments: String...) throws -> Data {
      _ = try sandbox.tool.run(["lint", "--no-config", "--write-baseline", "known.json"] + arguments)
      return try Data(contentsOf: file)
    }
    let first = try baseline("docs")
    #expect(try baseline("docs/b.md", "docs/a.md", "--jobs", "1") == first)
    #expect(try baseline("docs/a.md") == first, "what was not looked at stays")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).sorted() == [
        "docs", "known.json",
      ])
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode.map { $0 & 0o400 } == 0o400)
    // From another folder the paths are the same.
    let inside = Tool(folder: sandbox.folder.appending(path: "docs"), owner: sandbox)
    _ = try inside.run("lint", "--no-config", "--write-baseline=../known.json", "a.md", ".")
    #expect(try Data(contentsOf: file) == first)
  }

  @Test func whatIsFixedIsToldAndPruned() throws {
    let sandbox = try sandbox()
    let tool = sandbox.tool
    _ = try tool.run("lint", "docs", "--no-config", "--write-baseline")
    try sandbox.write("docs/a.md", Drafts.english.replacing("[TBD]", with: "90"))
    try FileManager.default.removeItem(at: sandbox.folder.appending(path: "docs/b.md"))
    let told = try tool.run("lint", "docs", "--no-config", "--baseline", ".prfaq-baseline.json")
    #expect(told.status == 0)
    #expect(told.errors.contains("docs/a.md: fixed: placeholder “[TBD]”"))
    #expect(told.errors.contains("docs/b.md: fixed: "))
    #expect(told.errors.contains("--prune-baseline"))
    let pruned = try tool.run(
      "lint", "docs", "--no-config", "--baseline", ".prfaq-baseline.json", "--prune-baseline")
    #expect(pruned.status == 0)
    let text = try String(contentsOf: sandbox.folder.appending(path: ".prfaq-baseline.json"), encoding: .utf8)
    #expect(!text.contains("b.md") && !text.contains("[TBD]") && text.contains("a.md"))
    let again = try tool.run("lint", "docs", "--no-config", "--baseline", ".prfaq-baseline.json")
    #expect(!again.errors.contains("fixed"))
  }

  @Test(arguments: [
    ("{", "1:2"), ("[]", "1:1"), ("{\"schemaVersion\":1}", "1:1"),
    ("{\"schemaVersion\":2,\"files\":[]}", "1:18"),
    ("{\"schemaVersion\":1,\n\"file\":[]}", "2:1"), ("{\"schemaVersion\":1,\"files\":{}}", "1:28"),
    ("{\"schemaVersion\":1,\"files\":[\n{\"path\":\"a\",\"findings\":[\n{\"rule\":1}]}]}", "3:9"),
    (
      "{\"schemaVersion\":1,\"files\":[{\"path\":\"a\",\"findings\":[]},\n{\"path\":\"a\",\"findings\":[]}]}",
      "2:9"
    ),
    (
      "{\"schemaVersion\":1,\"files\":[{\"path\":\"a\",\"findings\":[{\"rule\":\"x\",\"count\":0}]}]}", "1:53"
    ),
    (
      "{\"schemaVersion\":1,\"files\":[{\"path\":\"a\",\"blocks\":\"xyz\",\"findings\":[]}]}", "1:50"
    ),
    ("# A draft", "1:1"), ("", "1:1"), (String(repeating: "[", count: 5_000), "1:33"),
  ])
  func aWrongFileIsTold(_ text: String, _ place: String) throws {
    let sandbox = try sandbox()
    try sandbox.write("known.json", text)
    let run = try sandbox.tool.run("lint", "docs", "--no-config", "--baseline", "known.json")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("known.json:\(place): no baseline: "), "\(run.errors)")
    // Nor is it written over.
    #expect(try sandbox.tool.run("lint", "docs", "--no-config", "--write-baseline", "known.json").status == 2)
    #expect(try String(contentsOf: sandbox.folder.appending(path: "known.json"), encoding: .utf8) == text)
  }

  @Test(arguments: [
    ["--baseline", "none.json"], ["--prune-baseline"], ["--write-baseline", "docs/a.md"],
    ["--baseline", "a.json", "--write-baseline", "a.json"], ["--add-suppressions", "--fix"],
    ["--add-suppressions", "--write-baseline"],
  ])
  func whatMakesNoSenseIsRefused(_ arguments: [String]) throws {
    let sandbox = try sandbox()
    let run = try sandbox.tool.run(["lint", "docs", "--no-config"] + arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      try String(contentsOf: sandbox.folder.appending(path: "docs/a.md"), encoding: .utf8) == Drafts.english)
  }

  @Test func aLinkIsNotWrittenThrough() throws {
    let sandbox = try sandbox()
    try sandbox.write("other.json", "{\"schemaVersion\":1,\"files\":[]}\n")
    try sandbox.link("known.json", to: "other.json")
    #expect(try sandbox.tool.run("lint", "docs", "--no-config", "--write-baseline", "known.json").status == 2)
    let text = try String(contentsOf: sandbox.folder.appending(path: "other.json"), encoding: .utf8)
    #expect(text == "{\"schemaVersion\":1,\"files\":[]}\n")
  }

  @Test func commentsPutEverythingAway() throws {
    let sandbox = try sandbox()
    let file = sandbox.folder.appending(path: "docs/b.md")
    let run = try sandbox.tool.run(["lint", "docs", "--add-suppressions"] + Self.today)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("with comments in 2 files"))
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("<!-- prfaq-disable-next-line placeholder: adopted on 2026-11-22 -->\n썸타임은"))
    #expect(try sandbox.tool.run("lint", "docs", "--no-config", "--fail-on", "info").status == 0)
    _ = try sandbox.tool.run(["lint", "docs", "--add-suppressions"] + Self.today)
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    // What was written is as its authors had it once the comments are gone.
    try sandbox.write("docs/b.md", text.replacing("[미정]", with: "90"))
    let unused = try sandbox.tool.run("lint", "docs/b.md", "--no-config", "--fail-on", "info")
    #expect(unused.output.contains("[unused-suppression]"))
    _ = try sandbox.tool.run("lint", "docs/b.md", "--no-config", "--fix")
    #expect(!(try String(contentsOf: file, encoding: .utf8)).contains("placeholder"))
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let tool = try Sandbox().tool
    let run = try tool.run(
      ["lint", "-", "--add-suppressions"] + Self.today, input: Array(Drafts.english.utf8))
    #expect(run.status == 0)
    #expect(run.output.contains("<!-- prfaq-disable-next-line placeholder: adopted on 2026-11-22 -->"))
  }
}
