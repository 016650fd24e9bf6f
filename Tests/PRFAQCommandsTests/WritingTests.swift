import Foundation
import Testing

@testable import PRFAQCommands

/// What is written, where, and what is left alone.
struct WritingTests {
  private func text(_ box: Sandbox, _ path: String) throws -> String {
    String(decoding: try Data(contentsOf: box.folder.appendingPathComponent(path)), as: UTF8.self)
  }

  private func replacement(_ box: Sandbox, _ path: String) -> FileReplacement {
    FileReplacement(entry: FileEntry(argument: box.folder.appendingPathComponent(path).path))
  }

  /// A link to a file and a link to a folder, both leading out of the folder that the tool runs in.
  @Test func linksOutOfTheTreeAreNotWrittenThrough() throws {
    let (box, outside) = (try Sandbox(), try Sandbox())
    try outside.write("a.md", FixDrafts.escaped("가"))
    try outside.write("docs/b.md", FixDrafts.escaped("나"))
    try box.link("a.md", to: outside.folder.appendingPathComponent("a.md").path)
    try box.link("docs", to: outside.folder.appendingPathComponent("docs").path)
    for paths in [["."], ["a.md", "docs/b.md"], ["docs"], [box.folder.appendingPathComponent("a.md").path]] {
      let run = try box.tool.run(["lint", "--fix", "--unsafe-fixes"] + paths)
      #expect(try text(outside, "a.md") == FixDrafts.escaped("가"), "\(paths)")
      #expect(try text(outside, "docs/b.md") == FixDrafts.escaped("나"), "\(paths)")
      #expect(run.status == 3, "\(paths) \(run.errors)")
    }
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: box.folder.appendingPathComponent("a.md").path)
        == outside.folder.appendingPathComponent("a.md").path)
    let left = try FileManager.default.subpathsOfDirectory(atPath: outside.folder.path).sorted()
    #expect(left == ["a.md", "docs", "docs/b.md"])
  }

  @Test func aFileIsMendedOnceByItsOwnName() throws {
    let box = try Sandbox()
    try box.write("z.md", FixDrafts.escaped())
    try box.link("a.md", to: "z.md")
    let run = try box.tool.run(
      "lint", "--fix", "--message-language", "en", "a.md", "z.md", "../\(box.folder.lastPathComponent)/z.md")
    #expect(try text(box, "z.md") == FixDrafts.mended())
    #expect(run.errors.hasPrefix("fixed 1 finding in 1 file; "), "\(run.errors)")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: box.folder.appendingPathComponent("a.md").path) == "z.md")
  }

  @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
    let box = try Sandbox()
    try box.write("a.md", "new words of the author\n")
    #expect(throws: WriteError.changed) {
      try replacement(box, "a.md").replace(Array("what was read\n".utf8), with: Array("mended\n".utf8))
    }
    #expect(try text(box, "a.md") == "new words of the author\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: box.folder.path) == ["a.md"])
  }

  @Test func whatAKilledProcessLeftIsUsedAgain() throws {
    let box = try Sandbox()
    try box.write("a.md", "old\n")
    let folder = try Platform.openFolderWithoutLinks(FilePath(box.folder.path))
    defer { Platform.closeFile(folder) }
    let inode = try Platform.identity(of: Array("a.md".utf8), in: folder).inode
    try box.write(".prfaq-\(inode).tmp", String(repeating: "half of a longer te", count: 9))
    try replacement(box, "a.md").replace(Array("old\n".utf8), with: Array("new\n".utf8))
    #expect(try text(box, "a.md") == "new\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: box.folder.path) == ["a.md"])
  }

  @Test func twoProcessesDoNotWriteOneFile() throws {
    let box = try Sandbox()
    try box.write("a.md", "old\n")
    let folder = try Platform.openFolderWithoutLinks(FilePath(box.folder.path))
    defer { Platform.closeFile(folder) }
    let inode = try Platform.identity(of: Array("a.md".utf8), in: folder).inode
    let other = try Platform.openSpare(Array(".prfaq-\(inode).tmp".utf8), in: folder)
    defer { Platform.closeFile(other) }
    #expect(Platform.lock(other))
    #expect(throws: WriteError.busy) {
      try replacement(box, "a.md").replace(Array("old\n".utf8), with: Array("new\n".utf8))
    }
    #expect(try text(box, "a.md") == "old\n")
  }

  /// Where somebody else's file has the name of ours, it is not written over.
  @Test func aSpareFileThatIsALinkIsNotWritten() throws {
    let box = try Sandbox()
    try box.write("a.md", "old\n")
    try box.write("victim.txt", "precious\n")
    let folder = try Platform.openFolderWithoutLinks(FilePath(box.folder.path))
    defer { Platform.closeFile(folder) }
    let inode = try Platform.identity(of: Array("a.md".utf8), in: folder).inode
    let spare = box.folder.appendingPathComponent(".prfaq-\(inode).tmp")
    for isHard in [false, true] {
      let victim = box.folder.appendingPathComponent("victim.txt")
      if isHard {
        try FileManager.default.linkItem(at: victim, to: spare)
      } else {
        try FileManager.default.createSymbolicLink(at: spare, withDestinationURL: victim)
      }
      #expect(throws: WriteError.self) {
        try replacement(box, "a.md").replace(Array("old\n".utf8), with: Array("new\n".utf8))
      }
      #expect(try text(box, "victim.txt") == "precious\n")
      #expect(try text(box, "a.md") == "old\n")
      try FileManager.default.removeItem(at: spare)
    }
  }

  /// A process that is killed leaves every file whole: all of the old text or all of the new.
  @Test func killedAtAnyMomentEveryFileIsWhole() throws {
    let box = try Sandbox()
    let names = (0..<200).map { "draft-\($0).md" }
    func reset() throws {
      for (index, name) in names.enumerated() { try box.write(name, FixDrafts.escaped("제품\(index)")) }
    }
    let command = "$PRFAQ lint --fix --quiet --fail-on never --select escaped-markdown . > /dev/null"
    try reset()
    let start = ContinuousClock.now
    #expect(try box.tool.shell(command).status == 0)
    let whole = ContinuousClock.now - start

    var broken = 0
    var cutShort = 0
    // Without an optimised executable a run takes seconds.
    let kills = Tool.release == nil ? 6 : 40
    for kill in 1...kills {
      try reset()
      let seconds = whole / .seconds(1) * Double(kill) / Double(kills)
      // `exec`, so that the process that is killed is the tool and no shell around it.
      _ = try box.tool.shell(
        "(exec \(command)) & pid=$!; sleep \(seconds); kill -9 $pid 2> /dev/null; wait $pid")
      var mended = 0
      for (index, name) in names.enumerated() {
        switch try text(box, name) {
        case FixDrafts.escaped("제품\(index)"): break
        case FixDrafts.mended("제품\(index)"): mended += 1
        default: broken += 1
        }
      }
      if mended > 0, mended < names.count { cutShort += 1 }
    }
    #expect(broken == 0)
    #expect(cutShort > 0, "no run was killed on its way")

    #expect(try box.tool.shell(command).status == 0)
    for (index, name) in names.enumerated() { #expect(try text(box, name) == FixDrafts.mended("제품\(index)")) }
    let left = try FileManager.default.contentsOfDirectory(atPath: box.folder.path).filter {
      $0.hasPrefix(".")
    }
    // The files that they stood beside were written anew each time, under other numbers.
    #expect(left.allSatisfy { $0.hasPrefix(".prfaq-") && $0.hasSuffix(".tmp") })
  }
}
