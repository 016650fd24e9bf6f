internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQReports
internal import PRFAQWriting

/// `prfaq explain`: tells all about one rule.
struct Explain: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a rule states, why, and how to mend what it finds.",
    usage: "prfaq explain <rule> [<options>]",
    discussion: "example: prfaq explain placeholder --lang ko")

  @Argument(help: ArgumentHelp("The id of a rule, as reports show it in brackets.", valueName: "rule"))
  var rule: String

  @Option(
    name: [.customLong("lang"), .customLong("message-language")],
    help: ArgumentHelp("The language of the explanation; auto is your system's.", valueName: "language"))
  var language = LanguageChoice.auto

  @Option(
    help: ArgumentHelp("Whether to colour; auto is on a terminal, if NO_COLOR is not set.", valueName: "when")
  )
  var color = ColorChoice.auto

  func report() throws(CommandError) -> ExitStatus {
    guard let metadata = RuleRegistry.metadata(named: rule) else {
      let known = RuleRegistry.metadata.map { $0.id }
      throw .unknownRule(rule, nearest: NearestName.find(rule, among: known))
    }
    var console = Console(color: color)
    let explanation = RuleExplanation(
      language: language.language ?? ReaderLanguage.current(), appearance: console.appearance)
    try console.write(explanation.text(of: metadata))
    try console.flush()
    return .clean
  }
}
