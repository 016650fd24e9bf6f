import Foundation
import Testing

/// Which files a run looks at.
struct FileSelectionTests {
  /// The files that a run saw, in the order in which it reports them.
  private func files(_ box: Sandbox, _ arguments: String...) throws -> [String] {
    let run = try box.tool.run(["lint", "--format", "json", "--fail-on", "never"] + arguments)
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return (report?["documents"] as? [[String: Any]] ?? []).compactMap { $0["file"] as? String }
  }

  private func tree(_ paths: String...) throws -> Sandbox {
    let box = try Sandbox()
    for path in paths { try box.write(path, Drafts.readme) }
    return box
  }

  @Test func foldersAreSearchedForMarkdown() throws {
    let box = try tree(
      "b.md", "a.markdown", "C.MD", "x.txt", "sub/d.md", "sub/.hidden/e.md", ".f.md", "가/나.md", "md")
    #expect(try files(box) == ["C.MD", "a.markdown", "b.md", "sub/d.md", "가/나.md"])
    #expect(try files(box, "sub") == ["sub/d.md"])
    #expect(try files(box, "./sub/", "sub/d.md", "sub//d.md") == ["sub/d.md"])
  }

  @Test func namedFilesAreTakenWhateverTheyAreCalled() throws {
    let box = try tree("x.txt", "noending", ".hidden.md")
    #expect(try files(box, "x.txt", "noending", ".hidden.md") == [".hidden.md", "noending", "x.txt"])
  }

  @Test func absolutePathsAreShownAsRelative() throws {
    let box = try tree("sub/d.md", "e.md")
    #expect(try files(box, box.folder.path) == ["e.md", "sub/d.md"])
    let tool = Tool(folder: box.folder.appendingPathComponent("sub"), owner: box)
    let run = try tool.run("lint", box.folder.appendingPathComponent("e.md").path, "d.md")
    #expect(run.errors.contains("prfaq: ../e.md: passed over"))
    #expect(!run.errors.contains(box.folder.path))
  }

  @Test func gitDecidesWhatIsIgnored() throws {
    let box = try tree("kept.md", "drafts/new.md", "build/out.md", "gone.md", "한글.md")
    try box.write(".gitignore", "build/\n")
    try box.makeRepository()
    try box.write("untracked.md", Drafts.readme)
    try FileManager.default.removeItem(at: box.folder.appendingPathComponent("gone.md"))
    #expect(try files(box) == ["drafts/new.md", "kept.md", "untracked.md", "한글.md"])
    #expect(try files(box, "drafts") == ["drafts/new.md"])
    #expect(try files(box, "build/out.md") == ["build/out.md"])
  }

  @Test func aHooksRepositoryIsNotTakenForTheFolders() throws {
    let box = try tree("kept.md", "build/out.md")
    try box.write(".gitignore", "build/\n")
    try box.makeRepository()
    var tool = box.tool
    tool.environment = ["GIT_DIR": "/nowhere/.git", "GIT_INDEX_FILE": "/nowhere/index"]
    let run = try tool.run("lint", "--format", "json")
    #expect(run.output.contains(#""file":"kept.md""#))
    #expect(!run.output.contains("out.md"))
  }

  @Test func withoutGitFoldersAreWalked() throws {
    let box = try tree("kept.md", "build/out.md")
    try box.write(".gitignore", "build/\n")
    try box.makeRepository()
    var tool = box.tool
    tool.environment = ["PATH": "/nowhere"]
    let run = try tool.run("lint", "--format", "json")
    #expect(run.output.contains(#""file":"build/out.md""#))
  }

  /// Whatever ways lead to a file, it is checked once and goes by its plainest name.
  @Test func aFileIsCheckedOnce() throws {
    let box = try tree("real/c.md", "d.md")
    try box.link("again", to: "real")
    try box.link("e.md", to: "d.md")
    try box.link("f.md", to: "e.md")
    let own = box.folder.lastPathComponent
    #expect(try files(box, ".", "../\(own)", "again", "./real/../d.md", "f.md") == ["d.md", "real/c.md"])
    #expect(try files(box, "f.md", "e.md") == ["e.md"])
    #expect(try files(box, "again", "again/c.md") == ["again/c.md"])
    #expect(try files(box, "../\(own)/d.md") == ["../\(own)/d.md"])
  }

  @Test(arguments: [false, true]) func foldersAreNoFiles(inRepository: Bool) throws {
    let box = try tree("a.md/b.md", "real/c.md")
    try box.link("linked.md", to: "real")
    try box.link("circle", to: ".")
    try box.link("other.md", to: "real/c.md")
    if inRepository { try box.makeRepository() }
    // A link to a file that is checked anyway adds nothing.
    #expect(try files(box) == ["a.md/b.md", "real/c.md"])
    #expect(try files(box, "other.md") == ["other.md"])
    #expect(try files(box, "linked.md") == ["linked.md/c.md"])
  }

  @Test func namesThatAreNoTextAreShownRepaired() throws {
    let box = try Sandbox()
    let made = try box.tool.shell(#"mkdir d && printf x > "d/$(printf '\377\033').md""#)
    // Some file systems only take text.
    guard made.status == 0 else { return }
    #expect(try files(box) == ["d/\u{FFFD}\u{1B}.md"])
    let run = try box.tool.shell(#"$PRFAQ lint d/*.md"#)
    #expect(!run.errors.contains("\u{1B}"))
  }
}
