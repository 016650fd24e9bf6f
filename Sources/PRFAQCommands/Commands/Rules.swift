internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQReports
internal import PRFAQWriting

/// `prfaq rules`: lists the rules.
struct Rules: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules.",
    usage: "prfaq rules [<options>]",
    discussion: """
      A severity in parentheses: the rule runs only when --select names it or a configuration gives it a level.

      examples:
        prfaq rules --lang ko
        prfaq rules --format json | jq -r '.rules[].id'
      """)

  @Option(help: "The format of the list; markdown is the reference with all explanations.")
  var format = RulesFormat.text

  @Option(
    name: [.customLong("lang"), .customLong("message-language")],
    help: ArgumentHelp("The language of the list; auto is your system's.", valueName: "language"))
  var language = LanguageChoice.auto

  @Option(
    help: ArgumentHelp("Whether to colour; auto is on a terminal, if NO_COLOR is not set.", valueName: "when")
  )
  var color = ColorChoice.auto

  func report() throws(CommandError) -> ExitStatus {
    var console = Console(color: color)
    let rules = RuleRegistry.metadata
    let language = language.language ?? ReaderLanguage.current()
    switch format {
    case .text:
      try console.write(RuleListReport.text(rules, language: language, appearance: console.appearance))
    case .json: try console.write(RuleListReport.json(rules))
    case .markdown: try console.write(RuleReference(language: language).markdown(rules))
    }
    try console.flush()
    return .clean
  }
}

/// The formats of `rules`.
enum RulesFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case markdown
}
