import Foundation
import Testing

@testable import PRFAQCommands

/// Files that change or vanish under the tool, and files with nothing in them.
struct HostileFilesTests {
  /// The first file is a pipe; while the tool waits for what it holds, the second is deleted.
  @Test func aFileThatVanishesIsNamedAndTheOthersAreChecked() throws {
    let box = try Sandbox()
    try #require(box.tool.shell("mkfifo a.md").status == 0)
    for name in ["b.md", "c.md"] { try box.write(name, Drafts.english) }
    let run = try box.tool.shell(
      """
      exec 3<>a.md
      $PRFAQ lint a.md b.md c.md --jobs 1 --fail-on never 3>&- & pid=$!
      sleep 0.5; cat b.md >&3; rm b.md; exec 3>&-; wait $pid
      """)
    #expect(run.status == 3)
    #expect(
      run.errors.hasPrefix("prfaq: b.md: vanished before it could be read; run again\n"), "\(run.errors)")
    #expect(run.errors.hasSuffix(": 2 documents checked, 1 could not be read\n"))
    #expect(run.output.contains("c.md:"))
  }

  @Test(arguments: ["", "\u{FEFF}", " \n\t\r\n"])
  func anEmptyFileIsPassedOver(_ text: String) throws {
    let box = try Sandbox()
    try box.write("a.md", text)
    try box.write("prfaq.md", Drafts.english)
    let run = try box.tool.run("lint", "a.md", "prfaq.md", "--fail-on", "never")
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "prfaq: a.md: passed over: nothing is written in it; to check it all the same, add --as prfaq\n"))
    #expect(run.errors.hasSuffix(": 1 document checked, 1 passed over as no PR/FAQ\n"))
    let insisted = try box.tool.run("lint", "a.md", "--as", "prfaq")
    #expect(insisted.status == 1)
    #expect(insisted.output.contains("error[missing-press-release]"))
    let piped = try box.tool.run(["lint", "-", "--message-language", "ko"], input: Array(text.utf8))
    #expect(piped.errors.hasPrefix("prfaq: -: 검사하지 않음: 아무것도 적혀 있지 않습니다"))
    let parsed = try box.tool.run("parse", "a.md", "--format", "json")
    #expect(parsed.status == 0)
    #expect(parsed.output.contains(#""kind":"none""#))
    #expect(parsed.output.contains(#""parts":[]"#))
  }

  @Test func aFolderThatIsCalledLikeAFileIsSearched() throws {
    let box = try Sandbox()
    try box.write("a.md/draft.md", Drafts.english)
    let run = try box.tool.run("lint", "a.md", "--fail-on", "never")
    #expect(run.output.hasPrefix("a.md/draft.md:"))
    #expect(run.status == 0)
    #expect(try box.tool.run("parse", "a.md").errors == "prfaq: a.md: is a folder; name the files in it\n")
  }

  /// While files are mended, the folder that holds them is swapped for a link out of the tree and back.
  @Test func aLinkThatIsSwappedInIsNotWrittenThrough() throws {
    let (box, outside) = (try Sandbox(), try Sandbox())
    let draft = FixDrafts.escaped()
    try box.write("docs/b.md", draft)
    try outside.write("b.md", draft)
    let rounds = Tool.release == nil ? 20 : 200
    let run = try box.tool.shell(
      """
      cp docs/b.md original
      swap() { while [ ! -e done ]; do
        mv docs real && ln -s '\(outside.folder.path)' docs; sleep 0.003; rm docs; mv real docs; sleep 0.003
      done; }
      swap 2> /dev/null & pid=$!
      mended=0 refused=0 round=0
      while [ $round -lt \(rounds) ]; do
        round=$((round + 1))
        $PRFAQ lint --fix --quiet --fail-on never --select escaped-markdown docs/b.md > out 2>&1
        if grep -q 'not fixed' out; then refused=$((refused + 1)); fi
        if ! cmp -s original real/b.md && ! cmp -s original docs/b.md; then mended=$((mended + 1)); fi
        cp original real/b.md 2> /dev/null || { [ -L docs ] || cp original docs/b.md 2> /dev/null; }
      done
      touch done; wait $pid
      """)
    #expect(run.status == 0, "\(run.errors)")
    let text = try String(contentsOf: outside.folder.appendingPathComponent("b.md"), encoding: .utf8)
    #expect(text == draft)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.folder.path) == ["b.md"])
  }

  /// The folder that was looked at is written into, not what its path leads to by then.
  @Test func aFolderIsOpenedNameByName() throws {
    let (box, outside) = (try Sandbox(), try Sandbox())
    try box.write("real/docs/b.md", "x")
    try outside.write("docs/b.md", "y")
    let folder = FilePath(box.folder.path)
    let open = try Platform.openFolderWithoutLinks(folder.appending(Array("real/docs".utf8)))
    #expect(try Platform.identity(of: Array("b.md".utf8), in: open).kind == .file)
    Platform.closeFile(open)
    try box.link("link", to: outside.folder.path)
    for path in ["link", "link/docs", "link/docs/b.md", "real/docs/b.md", "real/nowhere"] {
      #expect(throws: SystemError.self) {
        try Platform.openFolderWithoutLinks(folder.appending(Array(path.utf8)))
      }
    }
  }

  @Test func aBaselineIsNotWrittenThroughALink() throws {
    let (box, outside) = (try Sandbox(), try Sandbox())
    try box.write("draft.md", Drafts.english)
    try box.link("known", to: outside.folder.path)
    let run = try box.tool.run("lint", "draft.md", "--write-baseline", "known/a.json")
    #expect(run.status == 2)
    #expect(run.errors.contains("prfaq: known/a.json: not written, a link leads out of the current folder; "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.folder.path) == [])
    // Who names the folder itself means it.
    let path = outside.folder.appendingPathComponent("a.json").path
    #expect(try box.tool.run("lint", "draft.md", "--write-baseline", path).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.folder.path) == ["a.json"])
  }

  /// Nor are pages and new drafts, nor folders for them.
  @Test(arguments: [
    ["review", "draft.md", "-o", "known/a.html"], ["review", "draft.md", "-o", "known/new/a.html"],
    ["review", ".", "-o", "known"], ["review", ".", "-o", "known/new"],
    ["new", "next.md", "--no-input", "--lang", "en", "--folder", "known"],
  ])
  func nothingNewIsWrittenThroughALink(_ arguments: [String]) throws {
    let (box, outside) = (try Sandbox(), try Sandbox())
    try box.write("draft.md", Drafts.english)
    try box.link("known", to: outside.folder.path)
    let run = try box.tool.run(arguments)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.contains("not written, a link leads out of the current folder; "), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.folder.path) == [])
  }
}
