import Foundation
import Testing

/// 2 is usage and missing paths, 3 a file that could not be read, 1 findings; 2 beats 3 beats 1.
struct ExitCodeTests {
  @Test func nothingToCheckIsClean() throws {
    let run = try Sandbox().tool.run("lint")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "nothing to check\n")
  }

  @Test func findingsCountFromFailOn() throws {
    let box = try Sandbox()
    try box.write("prfaq.md", Drafts.english)
    let findings = try box.tool.run("lint", "--quiet", "--fail-on", "info")
    #expect(findings.status == 1)
    #expect(findings.errors == "")
    let never = try box.tool.run("lint", "--quiet", "--fail-on", "never")
    #expect(never.status == 0)
    #expect(never.output == findings.output)
  }

  @Test func missingPathsBeatUnreadableFilesBeatFindings() throws {
    let box = try Sandbox()
    try box.write("prfaq.md", Drafts.english)
    try box.write("bad.md", [0xFF, 0x41, 0xC3])
    let unreadable = try box.tool.run("lint", "prfaq.md", "bad.md", "--fail-on", "info")
    #expect(unreadable.status == 3)
    #expect(unreadable.output.contains("prfaq.md:"))
    let missing = try box.tool.run("lint", "prfaq.md", "bad.md", "nowhere.md", "--fail-on", "info")
    #expect(missing.status == 2)
    #expect(missing.output == unreadable.output)
    #expect(missing.errors.contains("prfaq: nowhere.md: no such file or folder; check the path\n"))
  }

  @Test(arguments: [
    (["lint", "--fail-on", "fatal"], "prfaq: the value 'fatal' is invalid for '--fail-on <fail-on>'."),
    (["lint", "--no-such-option"], "prfaq: unknown option '--no-such-option'"),
    (["lint", "--jobs", "0"], "prfaq: --jobs takes a number from 1"),
    (["lint", "--today", "2026-02-30"], "prfaq: '2026-02-30' is no date; write it as YYYY-MM-DD\n"),
    (["lint", "--today", "today"], "prfaq: 'today' is no date; write it as YYYY-MM-DD\n"),
    (
      ["lint", "--stdin-filename", "a.md"],
      "prfaq: --stdin-filename names standard input, so add - to the paths\n"
    ),
    (
      ["lint", "--select", "no-such-rule-at-all"],
      "prfaq: no rule is called 'no-such-rule-at-all'; list them with: prfaq rules\n"
    ),
    (["lint", "--as", "novel"], "prfaq: the value 'novel' is invalid for '--as <kind>'."),
    (["parse"], "prfaq: missing expected argument '<file> ...'"),
    (["lnit"], "prfaq: unknown command 'lnit'; did you mean 'lint'?\n"),
    (["paint"], "prfaq: unknown command 'paint'; did you mean 'lint'?\n"),
    (["frobnicate"], "prfaq: unknown command 'frobnicate'; see: prfaq --help\n"),
  ])
  func wrongUsage(arguments: [String], message: String) throws {
    let run = try Sandbox().tool.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
  }

  @Test func aFileInPlaceOfACommandIsExplained() throws {
    let box = try Sandbox()
    try box.write("draft.md", "x")
    let run = try box.tool.run("draft.md")
    #expect(
      run.errors == "prfaq: unknown command 'draft.md'; to check that file or folder: prfaq lint draft.md\n")
    #expect(run.status == 2)
  }

  @Test func helpAndVersionAreNoErrors() throws {
    let tool = try Sandbox().tool
    for arguments in [
      ["--help"], ["help", "lint"], ["lint", "--help"], ["parse", "-h"], ["rules", "--help"], [],
    ] {
      let run = try tool.run(arguments)
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(run.output.contains("USAGE: prfaq"))
      #expect(run.output.contains("example") || run.output.contains("prfaq lint draft.md"))
    }
    let version = try tool.run("--version")
    #expect(version.status == 0)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+( \([0-9a-f]+(-dirty)?\))?\n/) != nil)
  }

  @Test func helpDoesNotMentionTheFormatForFitting() throws {
    #expect(try !Sandbox().tool.run("parse", "--help").output.contains("evidence"))
  }

  @Test func outputThatCannotBeWrittenIsNoSuccess() throws {
    let box = try Sandbox()
    let full = "/dev/full"
    guard FileManager.default.fileExists(atPath: full) else { return }
    try box.write("draft.md", Drafts.english)
    let run = try box.tool.shell("$PRFAQ parse draft.md > \(full)")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("prfaq: the output cannot be written: "))
  }
}
