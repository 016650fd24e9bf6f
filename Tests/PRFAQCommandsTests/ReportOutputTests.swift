import Foundation
import Testing

/// Where the reports of `lint` go.
struct ReportOutputTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write("docs/a.md", Drafts.english)
    try sandbox.write("docs/b.md", Drafts.korean)
    return sandbox
  }

  private func text(_ name: String, in sandbox: Sandbox) throws -> String {
    try String(contentsOf: sandbox.folder.appending(path: name), encoding: .utf8)
  }

  @Test func severalFormatsAtOnce() throws {
    let sandbox = try sandbox()
    let run = try sandbox.tool.run(
      "lint", "docs", "--no-config", "--format", "sarif=out.sarif", "--format=junit=out.xml", "--format",
      "concise")
    #expect(run.status == 1)
    #expect(
      run.outputLines.contains("docs/a.md:13:47: error[placeholder] A placeholder is left in the text."))
    #expect(run.errors.hasPrefix("2 errors") || run.errors.contains("2 documents checked"), "\(run.errors)")
    let sarif = try text("out.sarif", in: sandbox)
    #expect(sarif.contains(#""uri":"docs/b.md""#) && sarif.hasSuffix("}\n"))
    #expect(try text("out.xml", in: sandbox).hasSuffix("</testsuites>\n"))
    let alone = try sandbox.tool.run("lint", "docs", "--no-config", "--format", "sarif", "--jobs", "1")
    #expect(alone.output == sarif, "a file holds what standard output would")
    #expect(alone.errors.isEmpty)
    // Nothing else is left behind, and a second run replaces what the first one wrote.
    _ = try sandbox.tool.run("lint", "docs/b.md", "--no-config", "--format", "sarif=out.sarif")
    #expect(try !text("out.sarif", in: sandbox).contains(#""uri":"docs/a.md""#))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).sorted() == [
        "docs", "out.sarif", "out.xml",
      ])
  }

  @Test(arguments: [
    "sarif=docs/a.md", "text=docs/a.md", "gitlab=docs/a.md", "json=docs", "sarif=none/a.sarif",
  ])
  func nothingElseIsReplaced(_ format: String) throws {
    let sandbox = try sandbox()
    let run = try sandbox.tool.run("lint", "docs", "--no-config", "--format", format)
    #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
    #expect(try text("docs/a.md", in: sandbox) == Drafts.english)
  }

  @Test func linksAreNotWrittenThrough() throws {
    let sandbox = try sandbox()
    try sandbox.write("other", "")
    try sandbox.link("out.sarif", to: "other")
    let run = try sandbox.tool.run(
      "lint", "docs", "--no-config", "--format", "sarif=out.sarif", "--force")
    #expect(run.status == 2)
    #expect(try text("other", in: sandbox).isEmpty)
  }

  @Test func withForceAFileIsReplaced() throws {
    let sandbox = try sandbox()
    try sandbox.write("notes.txt", "mine")
    #expect(
      try sandbox.tool.run("lint", "docs", "--no-config", "--force", "--format=concise=notes.txt").status == 1
    )
    #expect(try text("notes.txt", in: sandbox).hasPrefix("docs/a.md:"))
  }

  @Test(arguments: [["json", "sarif"], ["json=a.json", "json=./a.json"]])
  func twoReportsCannotShareAPlace(_ formats: [String]) throws {
    let run = try sandbox().tool.run(["lint", "docs"] + formats.flatMap { ["--format", $0] })
    #expect(run.status == 2 && run.output.isEmpty)
  }

  @Test func theSummaryOfAJobIsAddedTo() throws {
    let sandbox = try sandbox()
    try sandbox.write("summary.md", "before\n")
    var tool = sandbox.tool
    tool.environment["GITHUB_STEP_SUMMARY"] = sandbox.folder.appending(path: "summary.md").path
    let run = try tool.run("lint", "docs", "--no-config", "--format", "github")
    #expect(run.output.hasPrefix("::error file=docs/a.md,line=13,"))
    let summary = try text("summary.md", in: sandbox)
    #expect(summary.hasPrefix("before\n<!-- prfaq report -->\n## PR/FAQ\n"))
    #expect(summary.contains("| `placeholder` |"))
    // Other formats leave it alone.
    _ = try tool.run("lint", "docs", "--no-config", "--format", "text")
    #expect(try text("summary.md", in: sandbox) == summary)
  }
}
