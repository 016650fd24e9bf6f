import Foundation
import Testing

@Suite("completions and the manual page")
struct CompletionTests {
  /// What bash offers for the last word of a command line.
  private func offers(_ words: String...) throws -> Set<Substring> {
    let box = try Sandbox()
    try box.write("mine.md", "")
    try box.write("words", words.joined(separator: "\n") + "\n")
    try box.write(
      "complete",
      """
      PATH="${PRFAQ%/*}:$PATH"
      source <(prfaq completions bash)
      mapfile -t COMP_WORDS < words
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
      _prfaq prfaq "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    let run = try box.tool.shell("bash complete")
    #expect(run.errors == "")
    return Set(run.output.split(separator: "\n").map { $0.prefix { $0 != " " } })
  }

  @Test func ruleIdsFormatsAndTemplatesAreOffered() throws {
    #expect(try offers("prfaq", "lint", "--select", "placeh") == ["placeholder"])
    #expect(try offers("prfaq", "lint", "--ignore", "placeholder,cta-m") == ["placeholder,cta-missing"])
    #expect(try offers("prfaq", "lint", "--format", "js") == ["json"])
    #expect(try offers("prfaq", "new", "--kind", "b") == ["bryar-carr"])
    #expect(
      try offers("prfaq", "new", "--template", "") == [
        "product", "feature", "internal", "bryar-carr", "mine.md",
      ])
    #expect(try offers("prfaq", "init", "--ci", "git") == ["github", "gitlab"])
    #expect(try offers("prfaq", "n") == ["new"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func scriptsAreScripts(_ shell: String) throws {
    let box = try Sandbox()
    let run = try box.tool.shell(
      "$PRFAQ completions \(shell) > script && { ! command -v \(shell) || \(shell) -n script; }")
    #expect(run.status == 0 && run.errors == "")
    #expect(try box.read("script").contains("prfaq"))
  }

  @Test func theManualPageTellsOfEveryCommandAndOption() throws {
    let box = try Sandbox()
    let page = try box.tool.run("manual").output
    for command in ["new", "init", "lint", "checklist", "stats", "parse", "rules", "completions", "manual"] {
      #expect(page.contains("\n.Ss prfaq \(command)\n"))
    }
    for option in ["-select", "-answers", "-dry\\-run", "-message\\-language"] {
      #expect(page.contains("\n.It Fl \(option)"))
    }
    #expect(page.split(separator: "\n").allSatisfy { $0.utf8.count <= 80 })
    try box.write("prfaq.1", page)
    let lint = try box.tool.shell("! command -v mandoc >/dev/null || mandoc -T lint prfaq.1")
    #expect(lint.output == "" && lint.status == 0)
  }

  @Test func aSlipIsAnsweredWithASuggestion() throws {
    let box = try Sandbox()
    #expect(try box.tool.run("nwe").errors == "prfaq: unknown command 'nwe'; did you mean 'new'?\n")
    #expect(try box.tool.run("new", "--anwsers", "x").errors.contains("Did you mean '--answers'?"))
    #expect(
      try box.tool.run("lint", "--select", "placehodler").errors.contains("did you mean 'placeholder'?"))
    for command in ["new", "init", "lint", "checklist", "stats", "parse", "rules", "completions", "manual"] {
      let help = try box.tool.run("help", command)
      #expect(help.status == 0 && help.output.contains("example"), "\(command)")
    }
  }
}
