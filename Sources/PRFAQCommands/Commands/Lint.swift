internal import ArgumentParser

/// `prfaq lint`: checks drafts against the checklist.
struct Lint: ReportingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check drafts against the checklist.",
    usage: "prfaq lint [<path> ...] [<options>]",
    discussion: """
      Files are checked whatever they are called; folders are searched for *.md and *.markdown, \
      without what git ignores. What is no PR/FAQ is passed over.

      example: prfaq lint docs/draft.md --fail-on warning

      exit codes:
        0  nothing was found at or above --fail-on
        1  something was
        2  wrong usage or a missing path
        3  a file could not be read
      """)

  @Argument(
    help: ArgumentHelp("Files and folders (default: .); - is standard input.", valueName: "path"),
    completion: Completing.markdown)
  var paths: [String] = []

  @Option(help: "The format of the report.")
  var format = ReportFormat.text

  @Option(help: "The severity from which on findings make the command fail.")
  var failOn = FailureThreshold.error

  @Flag(help: "No summary and no remarks on what was passed over.")
  var quiet = false

  @Option(
    help: ArgumentHelp("Only these rules, separated by commas.", valueName: "rules"),
    completion: Completing.rules)
  var select: [String] = []

  @Option(
    help: ArgumentHelp("All rules but these, separated by commas.", valueName: "rules"),
    completion: Completing.rules)
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp("The day to compare dates with (default: today in UTC).", valueName: "YYYY-MM-DD"))
  var today: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("What to take every document for.", valueName: "kind"))
  var insistedKind: InsistedKind?

  @Option(
    help: ArgumentHelp(
      "The language of messages; auto is the document's, if Korean, else English.", valueName: "language"))
  var messageLanguage = LanguageChoice.auto

  @Option(
    help: ArgumentHelp("Whether to colour; auto is on a terminal, if NO_COLOR is not set.", valueName: "when")
  )
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp("How many files to check at once (default: one a processor).", valueName: "number"))
  var jobs: Int?

  @Option(help: ArgumentHelp("The name and place of what comes from standard input.", valueName: "path"))
  var stdinFilename: String?

  /// What the options say, as a value.
  var options: LintOptions {
    LintOptions(
      paths: paths, format: format, failOn: failOn, isQuiet: quiet, selected: select, ignored: ignore,
      today: today,
      insistedKind: insistedKind, messageLanguage: messageLanguage, color: color, jobs: jobs,
      standardInputName: stdinFilename)
  }

  func report() throws(CommandError) -> ExitStatus { try options.run() }
}
