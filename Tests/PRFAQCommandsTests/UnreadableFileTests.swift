import Foundation
import PRFAQLint
import Testing

@testable import PRFAQCommands

/// Files that are there and cannot be read.
struct UnreadableFileTests {
  @Test func linksToNothingAreNamed() throws {
    let box = try Sandbox()
    try box.link("a.md", to: "nowhere.md")
    try box.write("prfaq.md", Drafts.english)
    for arguments in [["lint", "a.md", "prfaq.md"], ["lint"]] {
      let run = try box.tool.run(arguments + ["--fail-on", "never"])
      #expect(run.status == 3)
      #expect(run.errors.hasPrefix("prfaq: a.md: a link to a file that does not exist; mend or remove it\n"))
      #expect(run.errors.contains("1 document checked"))
    }
  }

  @Test func aFileThatVanishesIsNamed() throws {
    let box = try Sandbox()
    let path = FilePath(box.folder.appendingPathComponent("a.md").path)
    let entry = FileEntry(path: path, shown: FilePath("a.md"), isNamed: false)
    #expect(throws: CommandError.vanished) { try SourceFile.load(entry) }
    #expect(
      CommandError.vanished.text(for: entry.shown).en == "a.md: vanished before it could be read; run again")
    #expect(CommandError.vanished.status == .unreadable)
  }

  @Test func parseNeedsFiles() throws {
    let box = try Sandbox()
    try box.write("a.md/b.md", "x")
    let run = try box.tool.run("parse", "a.md")
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.errors == "prfaq: a.md: is a folder; name the files in it\n")
    #expect(
      try box.tool.run("parse", "b.md").errors == "prfaq: b.md: no such file or folder; check the path\n")
    #expect(try box.tool.run("parse", "b.md").status == 2)
  }

  @Test func withoutPermissionTheOthersAreStillChecked() throws {
    let box = try Sandbox()
    try box.write("closed.md", Drafts.english)
    try box.write("locked/x.md", Drafts.english)
    try box.write("prfaq.md", Drafts.english)
    let other = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    let isRoot = getuid() == 0
    if isRoot, try box.tool.shell("\(other) $PRFAQ --version").status != 0 { return }
    defer { _ = try? box.tool.shell("chmod 755 locked") }
    let run = try box.tool.shell(
      "chmod 0 closed.md locked && chmod 755 . && \(isRoot ? other : "") $PRFAQ lint closed.md . --fail-on never"
    )
    #expect(run.status == 3)
    #expect(run.errors.contains("prfaq: closed.md: no permission to read it; check its mode and owner\n"))
    #expect(run.errors.contains("prfaq: locked: no permission to read it; check its mode and owner\n"))
    #expect(run.errors.hasSuffix("1 document checked, 2 could not be read\n"))
  }

  @Test func pipesDoNotHang() throws {
    let box = try Sandbox()
    try #require(box.tool.shell("mkfifo pipe.md").status == 0)
    let silent = try box.tool.run("lint", "pipe.md")
    #expect(silent.status == 3)
    #expect(silent.errors.hasPrefix("prfaq: pipe.md: a pipe that nothing writes to; name a file\n"))
    #expect(try box.tool.run("lint").errors == "nothing to check\n")
    try box.write("prfaq.md", Drafts.english)
    let fed = try box.tool.shell(
      "(sleep 0.2; cat prfaq.md) > pipe.md & sleep 0.1; $PRFAQ parse pipe.md --format json")
    #expect(fed.status == 0)
    #expect(fed.output.contains("Sumtime lets students meet"))
  }

  @Test func devicesAreNoFiles() throws {
    let run = try Sandbox().tool.run("parse", "/dev/zero")
    #expect(run.status == 3)
    #expect(run.errors.hasSuffix("not a regular file; name a file\n"))
  }

  @Test func whatIsTooLargeIsRefused() throws {
    let box = try Sandbox()
    try #require(box.tool.shell("truncate -s 513M big.md").status == 0)
    let run = try box.tool.run("lint", "big.md", "--quiet")
    #expect(run.status == 3)
    #expect(run.errors == "prfaq: big.md: larger than 512 MiB; split it or leave it out\n")
  }
}
