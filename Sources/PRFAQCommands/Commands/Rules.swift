internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQReports

/// `prfaq rules`: lists the rules.
struct Rules: ReportingCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules.",
    usage: "prfaq rules [<options>]",
    discussion: "example: prfaq rules --message-language ko")

  @Option(help: "The format of the list.")
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("The language of the list; auto is English.", valueName: "language"))
  var messageLanguage = LanguageChoice.auto

  @Option(
    help: ArgumentHelp("Whether to colour; auto is on a terminal, if NO_COLOR is not set.", valueName: "when")
  )
  var color = ColorChoice.auto

  func report() throws(CommandError) -> ExitStatus {
    var console = Console(color: color)
    let rules = RuleRegistry.metadata
    switch format {
    case .text:
      try console.write(
        RuleListReport.text(rules, language: messageLanguage.language ?? .en, appearance: console.appearance))
    case .json: try console.write(RuleListReport.json(rules))
    }
    try console.flush()
    return .clean
  }
}
