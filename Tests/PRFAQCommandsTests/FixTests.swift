import Foundation
import Testing

/// `lint --fix` and `--diff`, as their users see them.
struct FixTests {
  private func text(_ box: Sandbox, _ path: String) throws -> String {
    String(decoding: try Data(contentsOf: box.folder.appendingPathComponent(path)), as: UTF8.self)
  }

  private func number(_ key: FileAttributeKey, _ box: Sandbox, _ path: String) throws -> Int {
    let values = try FileManager.default.attributesOfItem(
      atPath: box.folder.appendingPathComponent(path).path)
    return try #require(values[key] as? Int)
  }

  @Test func safeFixesAreWrittenAndTheRestIsReported() throws {
    let box = try Sandbox()
    try box.write("a.md", FixDrafts.escaped("가"))
    try box.write("b.md", FixDrafts.escaped("나"))
    let run = try box.tool.run("lint", "--fix", "--message-language", "en", ".")
    #expect(try text(box, "a.md") == FixDrafts.mended("가"))
    #expect(try text(box, "b.md") == FixDrafts.mended("나"))
    let remaining = run.output.split(separator: "\n").count {
      $0.contains(": error[") || $0.contains(": warning[")
    }
    #expect(run.errors.hasPrefix("fixed 2 findings in 2 files; \(remaining) remain\n"), "\(run.errors)")
    #expect(run.output.contains("[front-matter-personal-data]"))
    #expect(!run.output.contains("escaped-markdown"))
    #expect(run.status == 1)
    // What is left is what a run without --fix says.
    #expect(try box.tool.run("lint", "--message-language", "en", ".").output == run.output)
    let again = try box.tool.run("lint", "--fix", "--message-language", "en", ".")
    #expect(again.output == run.output)
    #expect(!again.errors.hasPrefix("fixed"))
  }

  @Test func unsafeFixesAreCarriedOutOnRequest() throws {
    let box = try Sandbox()
    try box.write("a.md", FixDrafts.escaped())
    let run = try box.tool.run("lint", "--fix", "--unsafe-fixes", "--message-language", "en", "a.md")
    let mended = try text(box, "a.md")
    #expect(!mended.contains("creator_email"))
    #expect(mended.contains("product: 썸타임\n"))
    // The release answers the five questions, so there is nothing to put in.
    #expect(!mended.contains("5가지 질문"))
    #expect(run.output.contains("[placeholder]"))
    #expect(!run.output.contains("missing-five-questions"))
  }

  @Test func withoutFlagsNothingIsWrittenAndAHintIsGiven() throws {
    let box = try Sandbox()
    try box.write("a.md", FixDrafts.escaped())
    let run = try box.tool.run("lint", "--message-language", "en", "a.md")
    #expect(try text(box, "a.md") == FixDrafts.escaped())
    #expect(run.output.contains("  fix: Take the backslashes out (--fix)\n"))
    #expect(
      run.errors.hasSuffix("1 can be fixed with --fix, 1 more with --fix --unsafe-fixes\n"), "\(run.errors)")
  }

  /// What `--diff` prints does to the files what `--fix` does.
  @Test(arguments: ["", "\r\n", "\u{FEFF}", "no final newline"]) func theDifferenceIsWhatWouldBeDone(
    form: String
  )
    throws
  {
    let box = try Sandbox()
    var draft = FixDrafts.escaped()
    switch form {
    case "\r\n":
      draft = draft.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    case "\u{FEFF}": draft = form + draft
    case "": break
    default: draft.removeLast()
    }
    try box.write("docs/초안.md", draft)
    let diff = try box.tool.run("lint", "--diff", "--unsafe-fixes", "--message-language", "en", "docs")
    #expect(diff.status == 1)
    #expect(diff.output.hasPrefix("--- docs/초안.md\n+++ docs/초안.md\n@@ -"))
    #expect(diff.errors == "would fix 2 findings in 1 file\n")
    #expect(try text(box, "docs/초안.md") == draft)

    let copy = try Sandbox()
    try copy.write("docs/초안.md", draft)
    try copy.write("change.diff", diff.output)
    let patched = try copy.tool.shell("patch --binary -p0 < change.diff || git apply -p0 change.diff")
    #expect(patched.status == 0, "\(patched.output)\(patched.errors)")
    let fixed = try box.tool.run("lint", "--fix", "--unsafe-fixes", "--quiet", "docs")
    #expect(fixed.status == 1)
    #expect(try text(box, "docs/초안.md").utf8.elementsEqual(try text(copy, "docs/초안.md").utf8))
  }

  @Test func withoutADifferenceNothingIsSaid() throws {
    let box = try Sandbox()
    try box.write("a.md", FixDrafts.mended())
    let run = try box.tool.run("lint", "--diff", "a.md", "--message-language", "en")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "nothing to fix\n")
  }

  @Test func permissionsStayAndOthersAreNotTouched() throws {
    let box = try Sandbox()
    try box.write("a.md", FixDrafts.escaped())
    try box.write("b.md", FixDrafts.mended())
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: box.folder.appendingPathComponent("a.md").path)
    let other = try number(.systemFileNumber, box, "b.md")
    _ = try box.tool.run("lint", "--fix", "a.md", "b.md")
    #expect(try text(box, "a.md") == FixDrafts.mended())
    #expect(try number(.posixPermissions, box, "a.md") == 0o640)
    #expect(try number(.systemFileNumber, box, "b.md") == other)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: box.folder.path).sorted() == ["a.md", "b.md"])
  }

  @Test func standardInputIsMendedToStandardOutput() throws {
    let tool = try Sandbox().tool
    let run = try tool.run(
      "lint", "--fix", "-", "--stdin-filename", "a.md", "--message-language", "en", input: FixDrafts.escaped()
    )
    #expect(run.output == FixDrafts.mended())
    #expect(run.errors.contains("a.md:3:16: warning[front-matter-personal-data]"))
    let readme = try tool.run("lint", "--fix", "-", input: Drafts.readme)
    #expect(readme.output == Drafts.readme)
    #expect(readme.status == 0)
  }

  @Test func whatWouldMixTwoThingsIsRefused() throws {
    let box = try Sandbox()
    try box.write("a.md", FixDrafts.escaped())
    for arguments in [
      ["--diff", "--format", "json", "a.md"], ["--fix", "-", "a.md"], ["--fix", "-", "--format", "json"],
    ] {
      let run = try box.tool.run(["lint"] + arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.output == "")
    }
  }

  @Test func programsAreToldWhatRemains() throws {
    let box = try Sandbox()
    try box.write("a.md", FixDrafts.escaped())
    let run = try box.tool.run("lint", "--fix", "--format", "json", "a.md")
    #expect(try text(box, "a.md") == FixDrafts.mended())
    #expect(!run.output.contains("escaped-markdown"))
    #expect(run.output == (try box.tool.run("lint", "--format", "json", "a.md").output))
  }
}
