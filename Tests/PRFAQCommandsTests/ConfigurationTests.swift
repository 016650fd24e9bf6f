import Foundation
import Testing

/// Configuration as users meet it: files in folders.
struct ConfigurationTests {
  let sandbox: Sandbox
  var tool: Tool { sandbox.tool }

  init() throws { sandbox = try Sandbox() }

  private func level(_ rule: String, _ arguments: String...) throws -> String? {
    let run = try tool.run(["config"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    let line = run.outputLines.first { $0.hasPrefix("rules.\(rule).severity ") }
    return line?.split(separator: " ", omittingEmptySubsequences: true).dropFirst().joined(separator: " ")
  }

  /// Folder, parent and extended profile all have their say about three rules.
  @Test func conflictsAtThreeLevelsResolveAsDocumented() throws {
    try sandbox.write(
      ".prfaq.yml",
      """
      profile: standard
      rules:
        visual-missing: error
        cta-missing: error
        subheadline-missing: error
        dateline-missing: error
      overrides:
        - files: docs/draft.md
          rules: {dateline-missing: info, cta-missing: info}
      """)
    try sandbox.write(
      "docs/.prfaq.yml",
      """
      extends: [bryar-carr, ../team.yml]
      rules:
        cta-missing: warning
      """)
    try sandbox.write("team.yml", "rules: {subheadline-missing: info, cta-missing: off}\n")
    try sandbox.write("docs/draft.md", Drafts.english)
    // The nearest file wins over what it extends, over the folder above and its overrides.
    #expect(try level("cta-missing", "docs/draft.md") == "warning docs/.prfaq.yml:3")
    // What the nearest file extends wins over the folder above.
    #expect(try level("subheadline-missing", "docs/draft.md") == "info team.yml:1")
    // What the folder above sets for a rule wins over what the profile makes of it.
    #expect(try level("visual-missing", "docs/draft.md") == "error .prfaq.yml:3")
    // Overrides win within their file; other files do not see them.
    #expect(try level("dateline-missing", "docs/draft.md") == "info .prfaq.yml:9")
    #expect(try level("dateline-missing", "docs/other.md") == "error .prfaq.yml:6")
    // The profile that the nearest file extends wins over the one that the folder above names.
    #expect(try level("missing-five-questions", "docs/draft.md") == "off profile bryar-carr")
    #expect(try level("missing-five-questions", "draft.md") == "warning default")
    #expect(
      try level("missing-five-questions", "docs/draft.md", "--profile", "standard") == "warning default")
    // A root has no folder above.
    try sandbox.write("docs/.prfaq.yml", "root: true\n")
    #expect(try level("cta-missing", "docs/draft.md") == "warning default")
  }

  @Test func frontMatterHasItsSay() throws {
    try sandbox.write("draft.md", "---\nproduct: Sumtime\nprofile: bryar-carr\n---\n" + Drafts.english)
    let run = try tool.run("config", "draft.md")
    let lines = run.outputLines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("profile bryar-carr draft.md:3"))
    #expect(lines.contains("pages.release 1 profile bryar-carr"))
    #expect(lines.contains("rules.visual-missing.severity off profile bryar-carr"))
    #expect(try level("visual-missing", "draft.md", "--profile", "standard") == "info default")
  }

  @Test func aProfileThatDoesNotExistIsToldOf() throws {
    try sandbox.write("draft.md", "---\nproduct: Sumtime\nprofile: bryar\n---\n" + Drafts.english)
    let run = try tool.run("lint", "draft.md")
    #expect(
      run.errors.hasPrefix(
        "prfaq: draft.md:3:10: unknown profile 'bryar', so standard is used; did you mean 'bryar-carr'?\n"))
    #expect(run.status == 1)
  }

  @Test func theOtherEndingIsToldOf() throws {
    try sandbox.write("draft.md", Drafts.korean)
    try sandbox.write(".prfaq.yaml", "rules: {placeholder: off}\n")
    let run = try tool.run("lint", "draft.md")
    #expect(run.errors.contains("prfaq: .prfaq.yaml: not read; rename it to .prfaq.yml\n"))
    #expect(run.status == 1)
  }

  @Test func theSearchEndsAtTheRepository() throws {
    try sandbox.write(".prfaq.yml", "rules: {cta-missing: off}\n")
    try sandbox.write("repo/draft.md", Drafts.english)
    #expect(try level("cta-missing", "repo/draft.md") == "off .prfaq.yml:1")
    try sandbox.write("repo/.git/HEAD", "ref: refs/heads/main\n")
    #expect(try level("cta-missing", "repo/draft.md") == "warning default")
  }

  @Test func whatIsConfiguredHolds() throws {
    try sandbox.write("draft.md", Drafts.english)
    let plain = try tool.run("lint", "draft.md", "--format", "json")
    #expect(plain.status == 1)
    try sandbox.write(
      ".prfaq.yml",
      """
      message-language: ko
      rules: {placeholder: info}
      """)
    let run = try tool.run("lint", "draft.md")
    #expect(run.output.contains("info[placeholder] 채우지 않은 자리"))
    #expect(run.status == 0)
    #expect(try tool.run("lint", "draft.md", "--fail-on", "info").status == 1)
    #expect(try tool.run("lint", "draft.md", "--no-config").status == 1)
    try sandbox.write("strict.yml", "fail-on: warning\n")
    #expect(try tool.run("lint", "draft.md", "--config", "strict.yml").status == 1)
    #expect(try tool.run("lint", "draft.md", "--config", "strict.yml", "--no-config").status == 2)
    try sandbox.write(".prfaq.yml", "fail-on: never\n")
    #expect(try tool.run("lint", "draft.md").status == 0)
    #expect(try tool.run("lint", ".").status == 0)
    #expect(
      try tool.run(["lint", "-", "--stdin-filename", "draft.md"], input: Array(Drafts.english.utf8)).status
        == 0)
  }

  @Test func everyFolderHasItsOwn() throws {
    try sandbox.write("a/draft.md", Drafts.english)
    try sandbox.write("b/draft.md", Drafts.english)
    try sandbox.write("b/.prfaq.yml", "rules: {placeholder: off}\n")
    let run = try tool.run("lint", "--format", "json", "--jobs", "2")
    let lines = run.outputLines.filter { $0.contains(#""rule":"placeholder""#) }
    #expect(lines.count == 1 && lines[0].contains(#""file":"a/draft.md""#))
  }

  @Test func excludedFilesArePassedOver() throws {
    try sandbox.write("old/draft.md", Drafts.english)
    try sandbox.write("new/draft.md", Drafts.korean)
    try sandbox.write(".prfaq.yml", "exclude: [old]\n")
    let run = try tool.run("lint", "--format", "json")
    #expect(!run.output.contains("old/draft.md") && run.output.contains("new/draft.md"))
    let named = try tool.run("lint", "old/draft.md")
    #expect(named.status == 0 && named.output.isEmpty)
    #expect(
      named.errors.contains(
        "old/draft.md: passed over: left out by include or exclude of .prfaq.yml (old); to check it all the same, add --as prfaq"
      ))
    #expect(try tool.run("lint", "old/draft.md", "--as", "prfaq").status == 1)
    try sandbox.write(".prfaq.yml", "include: [\"new/**\"]\n")
    #expect(try tool.run("lint", "--format", "json").output == run.output)
  }

  @Test func ownHeadingsReachParse() throws {
    try sandbox.write("draft.md", Drafts.english.replacing("### Problem", with: "### What keeps us up"))
    try sandbox.write(".prfaq.yml", "headings: {What keeps us up: problem}\n")
    let run = try tool.run("parse", "draft.md", "--format", "json")
    #expect(run.output.contains(#""kind":"problem""#) && run.output.contains("What keeps us up"))
    #expect(run.output != (try tool.run("parse", "draft.md", "--format", "json", "--no-config")).output)
  }

  @Test func aWrongFileStopsTheRunWithOneLine() throws {
    try sandbox.write("a/draft.md", Drafts.english)
    try sandbox.write("b/draft.md", Drafts.english)
    try sandbox.write(".prfaq.yml", "rules:\n  placeholdr: off\n")
    for arguments in [
      ["lint"], ["lint", "a", "b/draft.md"], ["config", "a/x.md"], ["parse", "a/draft.md"],
    ] {
      let run = try tool.run(arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors == "prfaq: .prfaq.yml:2:3: unknown rule 'placeholdr'; did you mean 'placeholder'?\n")
    }
  }

  @Test func aCircleIsToldOf() throws {
    try sandbox.write("draft.md", Drafts.english)
    try sandbox.write(".prfaq.yml", "extends: a.yml\n")
    try sandbox.write("a.yml", "rules: {}\nextends:\n  - b.yml\n")
    try sandbox.write("b.yml", "extends: [standard, .prfaq.yml]\n")
    let run = try tool.run("lint", "draft.md")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "prfaq: b.yml:1:21: extends goes round in a circle: .prfaq.yml → a.yml → b.yml → .prfaq.yml\n")
  }

  @Test func twoFilesMayExtendTheSame() throws {
    try sandbox.write("draft.md", Drafts.english)
    try sandbox.write(".prfaq.yml", "extends: [a.yml, b.yml]\n")
    try sandbox.write("a.yml", "extends: base.yml\nrules: {cta-missing: info}\n")
    try sandbox.write("b.yml", "extends: base.yml\n")
    try sandbox.write("base.yml", "rules: {cta-missing: off}\n")
    // b.yml is later and so stronger, with all that it extends.
    #expect(try level("cta-missing", "draft.md") == "off base.yml:1")
  }

  /// What may stand in place of a file makes one line and exit code 2.
  @Test(arguments: ["folder", "loop", "broken link", "pipe", "missing extends", "locked", "huge", "utf-16"])
  func hostileFiles(_ kind: String) throws {
    try sandbox.write("draft.md", Drafts.english)
    let path = sandbox.folder.appendingPathComponent(".prfaq.yml").path
    switch kind {
    case "folder": try sandbox.write(".prfaq.yml/x", "")
    case "loop": try sandbox.link(".prfaq.yml", to: ".prfaq.yml")
    case "broken link": try sandbox.link(".prfaq.yml", to: "nowhere.yml")
    case "pipe": #expect(try tool.shell("mkfifo .prfaq.yml").status == 0)
    case "missing extends": try sandbox.write(".prfaq.yml", "extends: team.yml\n")
    case "locked":
      try sandbox.write(".prfaq.yml", "profile: standard\n")
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      // Nothing is locked for the superuser.
      if getuid() == 0 { return }
    case "huge": try sandbox.write(".prfaq.yml", [UInt8](repeating: 0x23, count: 2 << 20))
    default: try sandbox.write(".prfaq.yml", [0xFF, 0xFE, 0x61, 0, 0x3A, 0])
    }
    for arguments in [["lint", "draft.md"], ["lint"], ["config", "draft.md"]] {
      let run = try tool.run(arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(
        run.errors.hasPrefix("prfaq: .prfaq.yml") && run.errors.count { $0 == "\n" } == 1, "\(run.errors)")
    }
    #expect(try tool.run("lint", "draft.md", "--no-config").status == 1)
  }
}
