import Foundation
import Testing

@Suite("prfaq init")
struct InitTests {
  @Test(arguments: ["github", "gitlab", "none"])
  func theSecondTimeChangesNothing(_ forge: String) throws {
    let box = try Sandbox()
    try box.makeRepository()
    let first = try box.tool.run("init", "--ci", forge, "--profile", "bryar-carr", "--lang", "ko")
    #expect(first.status == 0)
    let files = try box.contents()
    let pipeline = ["github": ".github/workflows/prfaq.yml", "gitlab": ".gitlab-ci.yml"][forge]
    #expect(
      Set(files.keys) == Set([".prfaq.yml", ".pre-commit-config.yaml"] + (pipeline.map { [$0] } ?? [])))
    #expect(files[".prfaq.yml"]?.contains("\nprofile: bryar-carr\n") ?? false)
    let again = try box.tool.run("init", "--ci", forge, "--profile", "bryar-carr", "--lang", "ko")
    #expect(again.status == 0 && again.errors == "")
    #expect(again.outputLines.dropLast().allSatisfy { $0.hasSuffix(": 그대로입니다") })
    #expect(try box.contents() == files)
  }

  @Test(arguments: ["ko", "en"], ["standard", "bryar-carr"])
  func theConfigurationIsOneThatIsUnderstood(_ language: String, _ profile: String) throws {
    let box = try Sandbox()
    #expect(try box.tool.run("init", "--profile", profile, "--lang", language, "--ci", "none").status == 0)
    try box.write("prfaq.md", Drafts.korean)
    let run = try box.tool.run("config", "prfaq.md")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(run.output.contains(profile))
    // What is commented out is understood as well, once somebody wants it.
    let text = try box.read(".prfaq.yml").split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      line.hasPrefix("# exclude:") || line.hasPrefix("#   - ") || line.hasPrefix("# templates:")
        || line.hasPrefix("# rules:") || line.hasPrefix("#   visual-missing") ? line.dropFirst(2) : line
    }
    try box.write(".prfaq.yml", text.joined(separator: "\n"))
    #expect(try box.tool.run("config", "prfaq.md").errors == "")
  }

  @Test func whatIsThereIsNotTouched() throws {
    let box = try Sandbox()
    try box.write(".prfaq.yml", "profile: standard # mine\n")
    try box.write(".github/workflows/prfaq.yml", "name: mine\n")
    let run = try box.tool.run("init", "--lang", "en")
    #expect(
      run.output == """
        .prfaq.yml: exists and is left alone (--force replaces it)
        .pre-commit-config.yaml: new
        .github/workflows/prfaq.yml: exists and is left alone (--force replaces it)

        """)
    #expect(try box.read(".prfaq.yml") == "profile: standard # mine\n")
    #expect(try box.tool.run("init", "--force").status == 0)
    #expect(try box.read(".prfaq.yml").contains("fail-on: error"))
    #expect(try box.read(".github/workflows/prfaq.yml").hasPrefix("# Checks"))
  }

  @Test func aDryRunShowsAndWritesNothing() throws {
    let box = try Sandbox()
    let run = try box.tool.run("init", "--dry-run", "--ci", "gitlab", "--lang", "en")
    #expect(run.output.contains(".gitlab-ci.yml: new\n") && run.output.contains("\n    profile: standard\n"))
    #expect(try box.contents() == [:])
  }

  @Test(arguments: [
    "repos:\n- repo: https://example.com/a\n  rev: v1\n  hooks:\n  - id: a # x\n    args: [\"a # b\"]  # tail\n\n# after\nci:\n  skip: [a]\n",
    "# top\r\nrepos:\r\n    -   repo: local\r\n        hooks:\r\n        -   id: a\r\n            name: 가\r\n",
    "exclude: ^x\nrepos:\n  - repo: meta\n    hooks:\n      - id: check-hooks-apply",
  ])
  func aHookIsAddedAndTheRestStays(_ text: String) throws {
    let box = try Sandbox()
    try box.write(".pre-commit-config.yaml", text)
    let run = try box.tool.run("init", "--ci", "none", "--lang", "en")
    #expect(run.output.contains(".pre-commit-config.yaml: prfaq is added, the rest stays as it is\n"))
    let added = try box.read(".pre-commit-config.yaml")
    #expect(added.contains("id: prfaq") && added.utf8.contains(0x0D) == text.utf8.contains(0x0D))
    // Without the added lines it is what it was.
    let plain = { (text: String) in
      text.replacing("\r\n", with: "\n").trimmingCharacters(in: .newlines).components(separatedBy: "\n")
    }
    var rest = plain(added)
    let start = try #require(rest.lastIndex { $0.hasSuffix("- repo: local") })
    rest.removeSubrange(start..<start + 7)
    #expect(rest == plain(text))
    #expect(
      try box.tool.run("init", "--ci", "none", "--lang", "en").output.contains(
        ".pre-commit-config.yaml: unchanged"))
    #expect(try box.read(".pre-commit-config.yaml") == added)
  }

  @Test(arguments: ["repos: []\n", "repos: [{repo: meta}]\n", "a: [\n", "- a\n", "exclude: x\n"])
  func whatCannotBeAddedSafelyIsShown(_ text: String) throws {
    let box = try Sandbox()
    try box.write(".pre-commit-config.yaml", text)
    let run = try box.tool.run("init", "--ci", "none", "--lang", "en")
    #expect(run.status == 0)
    #expect(
      run.output.contains("cannot be changed safely, so add these lines yourself\n      - repo: local\n"))
    #expect(try box.read(".pre-commit-config.yaml") == text)
  }

  @Test func aJobIsAddedAtAStageThatIsThere() throws {
    let box = try Sandbox()
    try box.write(".gitlab-ci.yml", "stages: [build, deploy]\nbuild:\n  stage: build\n  script: make")
    #expect(try box.tool.run("init").status == 0)
    let added = try box.read(".gitlab-ci.yml")
    #expect(added.hasPrefix("stages: [build, deploy]\nbuild:\n  stage: build\n  script: make\n\n# Checks"))
    #expect(added.contains("\nprfaq:\n  stage: build\n"))
    #expect(try box.tool.run("init", "--lang", "en").output.contains(".gitlab-ci.yml: unchanged"))
  }

  @Test func theRepositoryTellsWhereItIsHosted() throws {
    let box = try Sandbox()
    try box.makeRepository()
    #expect(try box.tool.shell("git remote add origin git@github.com:team/plans.git").status == 0)
    #expect(try box.tool.run("init", "--dry-run").output.contains(".github/workflows/prfaq.yml"))
    try FileManager.default.createDirectory(
      at: box.folder.appendingPathComponent("docs"), withIntermediateDirectories: true)
    let below = try box.tool.run("init", "docs", "--lang", "en")
    #expect(below.status == 2)
    #expect(below.errors == "prfaq: not the top folder of the repository; run: prfaq init .\n")
  }

  @Test func linksAndMissingFoldersAreRefused() throws {
    let box = try Sandbox()
    try FileManager.default.createDirectory(
      at: box.folder.appendingPathComponent("elsewhere"), withIntermediateDirectories: true)
    try box.link(".github", to: "elsewhere")
    let run = try box.tool.run("init", "--lang", "en")
    #expect(run.status == 2 && run.errors.hasPrefix("prfaq: .github: is a symbolic link"))
    #expect(try box.tool.run("init", "nowhere").status == 2)
    #expect(try box.contents() == [:])
  }
}

extension Sandbox {
  /// The texts of all files, the repository's own left out.
  func contents() throws -> [String: String] {
    var result: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where !path.hasPrefix(".git/") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder.path + "/" + path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      result[path] = try read(path)
    }
    return result
  }
}
