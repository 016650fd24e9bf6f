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

  /// What makes the superuser somebody who may not read everything.
  private static let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
  private static let canBeNobody: Bool = {
    guard let box = try? Sandbox() else { return false }
    // Temporary folders belong to who made them.
    let run = try? box.tool.shell("chmod 755 . && \(asNobody) $PRFAQ --version")
    return run?.status == 0
  }()

  @Test(
    .enabled(
      if: canBeNobody, "the superuser may read everything, and setpriv is missing or the tool out of reach"))
  func withoutPermissionTheOthersAreStillChecked() throws {
    let box = try Sandbox()
    try box.write("closed.md", Drafts.english)
    try box.write("locked/x.md", Drafts.english)
    try box.write("prfaq.md", Drafts.english)
    defer { _ = try? box.tool.shell("chmod 755 locked") }
    let run = try box.tool.shell(
      "chmod 0 closed.md locked && chmod 755 . && \(Self.asNobody) $PRFAQ lint closed.md . --fail-on never"
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
