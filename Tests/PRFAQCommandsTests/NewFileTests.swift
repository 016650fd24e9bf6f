import Foundation
import Testing

@Suite("prfaq new: files")
struct NewFileTests {
  @Test(arguments: ["../../etc/x", "a/b", "/tmp/prfaq-x", "..", ".", "🎉", "", " ", "\u{200B}", "..md"])
  func namesThatLeadElsewhereOrNowhereAreRefused(_ name: String) throws {
    let box = try Sandbox()
    let run = try box.tool.run("new", "--no-input", "--lang", "en", "--", name)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("prfaq: "))
    #expect(try box.files() == [])
  }

  @Test(arguments: [
    ("a\nb", "a-b.md"), ("썸타임: 90분", "썸타임-90분.md"), ("-rf", "rf.md"), (".hidden", "hidden.md"),
    ("\u{1112}\u{1161}\u{11AB}.md", "한.md"), ("밤🎉약국", "밤약국.md"), ("a\u{1B}[31mb", "a31mb.md"),
    ("e\u{0301}te\u{0301}", "été.md"), ("x\u{202E}gpj.exe", "xgpj.exe.md"), ("Plan.MD", "Plan.md"),
  ])
  func namesAreMadeSafeWithAMessage(_ name: String, _ file: String) throws {
    let box = try Sandbox()
    let run = try box.tool.run("new", "--no-input", "--lang", "en", "--", name)
    #expect(run.status == 0)
    #expect(run.output == file + "\n")
    #expect(run.errors.hasPrefix("prfaq: named it '\(file)', without what a file name cannot hold\n"))
    #expect(try box.files().map { Array($0.utf8) } == [Array(file.utf8)])
  }

  @Test func aLongNameIsCut() throws {
    let box = try Sandbox()
    let run = try box.tool.run("new", "--no-input", "--lang", "en", String(repeating: "가", count: 300))
    #expect(run.status == 0)
    let file = try #require(try box.files().first)
    #expect(file.utf8.count <= 120 && file.hasSuffix("가.md"))
    #expect(run.errors.contains("named it"))
  }

  @Test func whatIsThereStays() throws {
    let box = try Sandbox()
    try box.write("draft.md", "mine")
    try box.write("target.md", "mine")
    try box.link("link.md", to: "target.md")
    try box.link("dangling.md", to: "nowhere.md")
    try FileManager.default.createDirectory(
      at: box.folder.appendingPathComponent("folder.md"), withIntermediateDirectories: false)
    let before = try box.files()
    #expect(
      try box.tool.run("new", "draft.md", "--no-input", "--lang", "en").errors
        == "prfaq: draft.md: exists already; give another name, or --force to replace it\n")
    for name in ["draft.md", "link.md", "dangling.md", "folder.md"] {
      let run = try box.tool.run("new", name, "--no-input")
      #expect(run.status == 2, "\(name)")
    }
    // Force replaces a file, but writes through no link.
    for name in ["link.md", "dangling.md", "folder.md"] {
      #expect(try box.tool.run("new", name, "--no-input", "--force").status == 2, "\(name)")
    }
    #expect(try box.read("draft.md") == "mine" && box.read("target.md") == "mine")
    #expect(try box.tool.run("new", "draft.md", "--no-input", "--force").status == 0)
    #expect(try box.read("draft.md").contains("PR/FAQ"))
    #expect(try box.files() == before)
  }

  @Test func aNameThatNobodyGaveIsOneThatIsFree() throws {
    let box = try Sandbox()
    let arguments = ["new", "--no-input", "--product", "밤약국", "--folder", "docs/초안"]
    #expect(try box.tool.run(arguments).output == "docs/초안/밤약국.md\n")
    #expect(try box.tool.run(arguments).output == "docs/초안/밤약국-2.md\n")
    #expect(try box.tool.run("new", "--no-input").output == "prfaq.md\n")
  }

  @Test func aFolderThatCannotBeWrittenToIsNamed() throws {
    let box = try Sandbox()
    try box.write("file", "")
    let run = try box.tool.run("new", "x", "--no-input", "--folder", "file/sub", "--lang", "en")
    #expect(run.status == 3)
    #expect(run.errors == "prfaq: file/sub: cannot be written: not a directory\n")
    #expect(try box.files() == ["file"])
  }

  @Test func editingOpensTheEditor() throws {
    let box = try Sandbox()
    var tool = box.tool
    tool.environment = ["VISUAL": "", "EDITOR": "sed -i s/status/state/"]
    #expect(try tool.run("new", "a b.md", "--no-input", "--edit").output == "a-b.md\n")
    #expect(try box.read("a-b.md").contains("state: draft"))
    tool.environment = ["VISUAL": "false", "EDITOR": ""]
    let run = try tool.run("new", "c", "--no-input", "--edit", "--lang", "en")
    #expect(
      run.status == 2 && run.errors.hasSuffix("prfaq: the editor 'false' failed; the draft is in c.md\n"))
  }
}
