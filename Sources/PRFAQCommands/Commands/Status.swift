internal import ArgumentParser

/// `prfaq status`: lists the documents of a repository.
struct Status: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "List the PR/FAQs of a folder: how far each has come, and what it lacks.",
    usage: "prfaq status [<path> ...] [<options>]",
    discussion: """
      The stage is what front matter says (stage, else status), else what the folder is called: drafts, review, \
      approved, launched. Below the list stands what is wrong with the documents together: two drafts of one \
      product, a launch date long past, a superseded-by that leads nowhere.

      examples:
        prfaq status docs --sort launch
        prfaq status --stage review --format markdown
      """)

  @Argument(
    help: ArgumentHelp("Files and folders (default: .).", valueName: "path"), completion: .directory)
  var paths: [String] = []

  @Option(help: "The format of the list.")
  var format = StatusFormat.table

  @Option(help: ArgumentHelp("What to sort by.", valueName: "column"))
  var sort = StatusOrder.stage

  @Flag(help: "Sort the other way round.")
  var reverse = false

  @Option(help: ArgumentHelp("Only documents of these stages, separated by commas.", valueName: "stages"))
  var stage: [String] = []

  @Flag(help: "Only documents with errors.")
  var failing = false

  @Option(help: ArgumentHelp("Only documents that launch before a day.", valueName: "YYYY-MM-DD"))
  var launchBefore: String?

  @Option(
    help: ArgumentHelp("The day to compare dates with (default: today in UTC).", valueName: "YYYY-MM-DD"))
  var today: String?

  @Option(
    help: ArgumentHelp(
      "The language of the list; auto is that of most documents, if Korean, else English.",
      valueName: "language"))
  var messageLanguage = LanguageChoice.auto

  @Option(
    help: ArgumentHelp(
      "The only configuration file (default: each .prfaq.yml above a file).", valueName: "file"))
  var config: String?

  @Flag(help: "No configuration file at all.")
  var noConfig = false

  @Option(
    help: ArgumentHelp("Whether to colour; auto is on a terminal, if NO_COLOR is not set.", valueName: "when")
  )
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp("How many files to check at once (default: one a processor).", valueName: "number"))
  var jobs: Int?

  func report() throws(CommandError) -> ExitStatus {
    if let jobs, jobs < 1 { throw .usage("--jobs takes a number from 1") }
    return try StatusOptions(
      paths: paths, format: format, order: sort, isReversed: reverse, stages: stage, isFailingOnly: failing,
      launchBefore: launchBefore, today: today, language: messageLanguage.language,
      configuration: ConfigurationChoice(file: config, isWithoutFile: noConfig), color: color, jobs: jobs
    ).run()
  }
}

extension StatusFormat: ExpressibleByArgument {}

extension StatusOrder: ExpressibleByArgument {}
