import Foundation
import PRFAQLint
import Testing

/// What a run of `lint` prints.
struct LintOutputTests {
  @Test func aFindingIsShownWithItsPlace() throws {
    let box = try Sandbox()
    try box.write("초안.md", "# 썸타임, 공강을 잇는다\n\n## 보도자료\n\n### 해결책\n\n썸타임은 👩‍👩‍👧한글 카페에 [미정]분 동안 자리를 잡는다.\n")
    let rule = try #require(RuleRegistry.metadata.first { $0.id == "placeholder" })
    let arguments = ["lint", "초안.md", "--as", "prfaq", "--select", rule.id]
    let run = try box.tool.run(arguments)
    // The words of help and question are the rule's.
    #expect(
      run.outputLines.prefix(3) == [
        "초안.md:7:14: error[placeholder] 채우지 않은 자리가 남아 있습니다.",
        "7 | 썸타임은 👩‍👩‍👧한글 카페에 [미정]분 동안 자리를 잡는다.",
        "  |                        ^^^^^^",
      ])
    #expect(run.outputLines.count == 7)
    #expect(run.outputLines[3].hasPrefix("  도움말: "))
    #expect(run.outputLines[4].hasPrefix("  질문: "))
    #expect(run.outputLines[5...] == ["", ""])
    #expect(run.errors == "오류 1개: 문서 1개 검사\n")
    #expect(run.status == 1)
    let json = try box.tool.run(arguments + ["--format", "json"])
    #expect(
      json.output.hasPrefix(
        """
        {"schemaVersion":1,"findings":[
        {"file":"초안.md","rule":"placeholder","severity":"error","message":"채우지 않은 자리가 남아 있습니다.",\
        "range":{"start":{"offset":114,"line":7,"column":14},"end":{"offset":122,"line":7,"column":18}},"evidence":"[미정]",
        """))
    #expect(json.errors == "")
  }

  @Test func localImagesAreLookedUpBesideTheDocument() throws {
    let box = try Sandbox()
    try box.write("docs/img/a b.png", [0])
    try box.write("docs/d.md", "# T\n\n![a](img/a%20b.png)\n\n![b](img/a%20b.png#dark)\n\n![c](img/c.png)\n")
    let run = try box.tool.run(
      "lint", "docs/d.md", "--as", "prfaq", "--select", "image-file-missing", "--quiet")
    #expect(run.outputLines.filter { $0.contains("warning[") }.map { $0.prefix(14) } == ["docs/d.md:7:1:"])
    let piped = try box.tool.run(
      ["lint", "-", "--stdin-filename", "docs/x.md", "--as", "prfaq", "--select", "image-file-missing"],
      input: Array("# T\n\n![a](img/a%20b.png)\n".utf8))
    #expect(piped.status == 0)
  }

  @Test func standardInputIsNamed() throws {
    let tool = try Sandbox().tool
    let plain = try tool.run("lint", "-", "--format", "json", "--fail-on", "never", input: Drafts.english)
    #expect(
      plain.output.contains(
        #""documents":["# + "\n"
          + #"{"file":"-","kind":"prfaq","language":"en","skipped":null,"skippedRules":[],"suppressed":0,"baselined":0}]"#
      ))
    let named = try tool.run(
      "lint", "-", "--stdin-filename", "docs/x.md", "--format", "json", "--fail-on", "never",
      input: Drafts.english)
    #expect(named.output.contains(#"{"file":"docs/x.md","kind":"prfaq""#))
  }

  @Test func messagesSpeakTheLanguageOfTheDocument() throws {
    let box = try Sandbox()
    try box.write("ko.md", Drafts.korean)
    try box.write("en.md", Drafts.english)
    let korean = try box.tool.run("lint", "ko.md", "--fail-on", "never")
    #expect(korean.output.contains("  도움말: "))
    #expect(!korean.output.contains("  help: "))
    #expect(korean.errors.hasSuffix(": 문서 1개 검사\n"))
    let english = try box.tool.run("lint", "en.md", "--fail-on", "never")
    #expect(english.output.contains("  help: "))
    #expect(english.errors.hasSuffix(": 1 document checked\n"))
    let both = try box.tool.run("lint", "--fail-on", "never", "--message-language", "ko")
    #expect(!both.output.contains("  help: "))
  }

  @Test func coloursFollowTheChoice() throws {
    let box = try Sandbox()
    try box.write("prfaq.md", Drafts.english)
    let plain = try box.tool.run("lint", "--fail-on", "never")
    #expect(!plain.output.contains("\u{1B}"))
    let colored = try box.tool.run("lint", "--fail-on", "never", "--color", "always")
    #expect(colored.output.contains("\u{1B}[1mprfaq.md:"))
    #expect(colored.errors.contains("\u{1B}["))
    let stripped = colored.output.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(stripped == plain.output)
  }

  @Test func outputDoesNotDependOnTheNumberOfJobs() throws {
    let box = try Sandbox()
    for number in 0..<300 {
      let text =
        number.isMultiple(of: 3) ? Drafts.korean : number.isMultiple(of: 7) ? Drafts.readme : Drafts.english
      try box.write("d\(number % 10)/\(number).md", text)
    }
    try box.write("d5/bad.md", [0xC0])
    for format in ["text", "json"] {
      let one = try box.tool.run("lint", "--jobs", "1", "--format", format)
      let four = try box.tool.run("lint", "--jobs", "4", "--format", format)
      #expect(one.output == four.output)
      #expect(one.errors == four.errors)
      #expect(one.status == 3 && four.status == 3)
      #expect(one.output.contains("d9/299.md"))
    }
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let box = try Sandbox()
    for number in 0..<150 { try box.write("prfaq-\(number).md", Drafts.english) }
    let run = try box.tool.shell("($PRFAQ lint --fail-on never; echo $? >&2) | head -n 1")
    #expect(run.outputLines.count == 2)
    #expect(run.errors == "0\n")
    let parse = try box.tool.shell("($PRFAQ parse --format json prfaq-*.md; echo $? >&2) | head -c 10")
    #expect(parse.errors == "0\n")
  }

  @Test func noOutputNamesTheFolder() throws {
    let box = try Sandbox()
    try box.write("a/prfaq.md", Drafts.english)
    try box.write("b/x.md", Drafts.readme)
    for format in ["text", "json"] {
      let run = try box.tool.run(
        "lint", box.folder.path, box.folder.appendingPathComponent("b/x.md").path, "--format", format)
      #expect(!run.output.contains(box.folder.path))
      #expect(!run.errors.contains(box.folder.path))
    }
  }

  @Test func selectedRulesRunAlone() throws {
    let box = try Sandbox()
    try box.write("prfaq.md", Drafts.english)
    let all = try rules(box.tool.run("lint", "--format", "json"))
    let first = try #require(all.sorted().first)
    #expect(try rules(box.tool.run("lint", "--format", "json", "--select", first)) == [first])
    #expect(
      try rules(box.tool.run("lint", "--format", "json", "--ignore", first)) == all.subtracting([first]))
    let run = try box.tool.run("lint", "--select", "\(first)s,\(first)")
    #expect(run.status == 2)
    #expect(run.errors == "prfaq: no rule is called '\(first)s'; did you mean '\(first)'?\n")
  }

  private func rules(_ run: Tool.Run) throws -> Set<String> {
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return Set((report?["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
  }
}
