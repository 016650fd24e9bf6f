internal import ArgumentParser

/// The command `prfaq` itself: it only leads to its subcommands.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prfaq",
    abstract: "A linter for PR/FAQ documents, the press releases that come before the product.",
    discussion: """
      examples:
        prfaq new                        write a draft, one question after the other
        prfaq init                       set a repository up
        prfaq lint draft.md              check a draft against the checklist
        prfaq lint docs --fail-on never  check every draft of a folder, report only
        prfaq checklist draft.md         show item by item what a draft has
        prfaq stats draft.md             show how long it is
        prfaq review draft.md -o r.html  render the page for the meeting
        prfaq diff old.md new.md         tell what changed by meaning
        prfaq parse draft.md             show how every line was understood
        prfaq rules                      list the rules
        prfaq explain placeholder        tell all about one of them
      """,
    version: ToolVersion.text,
    subcommands: [
      New.self, Init.self, Lint.self, ReviewCommand.self, DiffCommand.self, ShowChecklist.self, Stats.self,
      Parse.self,
      Config.self, Rules.self, Explain.self, Completions.self,
      Manual.self,
    ])
}
