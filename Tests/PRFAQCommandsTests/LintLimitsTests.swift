import Foundation
import Testing

/// What a run must not exceed or fall short of, lists of files, and counts.
struct LintLimitsTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write("docs/a.md", Drafts.english)
    try sandbox.write("docs/b.md", Drafts.korean)
    try sandbox.write("other/readme.md", Drafts.readme)
    return sandbox
  }

  @Test(arguments: [("12", Int32(0)), ("11", 1), ("0", 1)])
  func tooManyWarningsFail(most: String, status: Int32) throws {
    let run = try sandbox().tool.run(
      "lint", "docs", "--no-config", "--ignore", "placeholder", "--max-warnings", most)
    #expect(run.status == status)
    #expect(run.errors.contains("--max-warnings") == (status == 1))
  }

  @Test func nothingToCheckCanBeWrong() throws {
    let sandbox = try sandbox()
    #expect(try sandbox.tool.run("lint", "other", "--no-config").status == 0)
    let run = try sandbox.tool.run("lint", "other", "--no-config", "--require-documents")
    #expect(run.status == 2 && run.errors.contains("--require-documents"))
    #expect(
      try sandbox.tool.run("lint", "docs", "--require-documents", "--fail-on=never", "--no-config").status
        == 0)
  }

  @Test func filesComeFromAList() throws {
    let sandbox = try sandbox()
    let arguments = ["lint", "--no-config", "--format", "concise", "--select", "placeholder", "--files-from"]
    let lines = try sandbox.tool.run(
      arguments + ["-"], input: Array("docs/a.md\r\nother/readme.md\nMakefile\n".utf8))
    #expect(
      lines.outputLines == ["docs/a.md:13:47: error[placeholder] A placeholder is left in the text.", ""])
    #expect(lines.errors == "1 error: 1 document checked, 1 passed over as no PR/FAQ\n")
    let terminated = try sandbox.tool.run(arguments + ["-"], input: Array("docs/b.md\0docs/a.md\0".utf8))
    #expect(terminated.output.split(separator: "\n").map { $0.prefix(9) } == ["docs/a.md", "docs/b.md"])
    // An empty list is not the current folder.
    #expect(try sandbox.tool.run(arguments + ["-"]).errors == "nothing to check\n")
    #expect(try sandbox.tool.run(arguments + ["none"]).status == 2)
    #expect(try sandbox.tool.run(arguments + ["-"], input: Array("gone.md\n".utf8)).status == 2)
    #expect(try sandbox.tool.run(arguments + ["-", "-"]).status == 2)
  }

  @Test func statisticsCountInsteadOfListing() throws {
    let sandbox = try sandbox()
    let run = try sandbox.tool.run(
      "lint", "docs", "--no-config", "--statistics", "--select", "placeholder,cta-missing",
      "--message-language",
      "en")
    #expect(
      run.output == """
        2  warning  cta-missing  2 documents: The press release tells customers what to do next.
        2  error    placeholder  2 documents: No placeholder is left in the text.

        """)
    #expect(run.status == 1)
    #expect(try sandbox.tool.run("lint", "docs", "--statistics", "--format", "json").status == 2)
    let both = try sandbox.tool.run(
      "lint", "docs", "--statistics", "--format", "json=all.json", "--no-config")
    #expect(both.output.contains("placeholder") && both.status == 1)
    let json = try String(contentsOf: sandbox.folder.appending(path: "all.json"), encoding: .utf8)
    #expect(json.hasPrefix(#"{"schemaVersion":1,"findings":["#))
  }
}
