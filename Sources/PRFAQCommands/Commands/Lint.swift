internal import ArgumentParser
internal import PRFAQReports

/// `prfaq lint`: checks drafts against the checklist.
struct Lint: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check drafts against the checklist.",
    usage: "prfaq lint [<path> ...] [<options>]",
    discussion: """
      Files are checked whatever they are called; folders are searched for *.md and *.markdown, \
      without what git ignores. What is no PR/FAQ is passed over.

      example: prfaq lint docs/draft.md --fail-on warning

      exit codes:
        0  nothing was found at or above --fail-on
        1  something was, or --diff has something to show, or there are more than --max-warnings
        2  wrong usage, configuration or baseline, a missing path, or nothing of what --require-documents asks for
        3  a file could not be read or written
      """)

  @Argument(
    help: ArgumentHelp("Files and folders (default: .); - is standard input.", valueName: "path"),
    completion: Completing.markdown)
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The format of the report (default: text), or several, each with the file that it goes to.",
      discussion: "One of text, concise, json, sarif, github, gitlab, junit, rdjson, markdown.",
      valueName: "format[=file]"),
    completion: .list(ReportFormat.allCases.map { $0.rawValue }))
  var format: [ReportChoice] = []

  @Flag(help: "With --format FORMAT=FILE: replace a file that is no such report.")
  var force = false

  @Flag(help: "How many findings each rule has, instead of the findings.")
  var statistics = false

  @Option(
    help: ArgumentHelp(
      "Only findings in what has changed since a commit, in commits and in uncommitted work.",
      valueName: "revision"))
  var changedSince: String?

  @Option(
    help: ArgumentHelp(
      "Check also the files of this list, one a line or ended by NUL; - is standard input.",
      valueName: "file"))
  var filesFrom: String?

  @Option(help: ArgumentHelp("Fail when there are more warnings than this.", valueName: "number"))
  var maxWarnings: Int?

  @Flag(help: "Fail when there is no PR/FAQ to check.")
  var requireDocuments = false

  @Option(help: "The severity from which on findings make the command fail (default: error).")
  var failOn: FailureThreshold?

  @Option(help: "The way to write PR/FAQs that drafts are held to, whatever they say (default: standard).")
  var profile: ProfileChoice?

  @Option(
    help: ArgumentHelp(
      "The only configuration file (default: each .prfaq.yml above a file).", valueName: "file"))
  var config: String?

  @Flag(help: "No configuration file at all.")
  var noConfig = false

  @Flag(help: "Mend what can be mended without changing a word.")
  var fix = false

  @Flag(help: "With --fix or --diff: mend also what may change the meaning.")
  var unsafeFixes = false

  @Flag(help: "Show how files would be mended, and leave them as they are.")
  var diff = false

  @Option(help: ArgumentHelp("Only findings that are not in this baseline count.", valueName: "file"))
  var baseline: String?

  @Option(
    defaultAsFlag: BaselineUse.usualFile,
    help: ArgumentHelp(
      "Put all findings into a baseline (default: .prfaq-baseline.json).", valueName: "file.json"))
  var writeBaseline: String?

  @Flag(help: "With --baseline: take out of it what is fixed.")
  var pruneBaseline = false

  @Flag(help: "Put a comment into the files for each finding, so that it is not reported any more.")
  var addSuppressions = false

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
      "The language of messages; auto is the document's, if Korean, else English (default: auto).",
      valueName: "language"))
  var messageLanguage: LanguageChoice?

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
      paths: paths, formats: format, replacesReports: force, isQuiet: quiet, selected: select,
      ignored: ignore,
      today: today,
      insistedKind: insistedKind,
      configuration: ConfigurationChoice(
        profile: profile, messageLanguage: messageLanguage, failOn: failOn, file: config,
        isWithoutFile: noConfig),
      color: color, jobs: jobs,
      standardInputName: stdinFilename, fixes: fix, allowsUnsafeFixes: unsafeFixes, showsDiff: diff,
      baseline: baseline, writesBaseline: writeBaseline, prunesBaseline: pruneBaseline,
      addsSuppressions: addSuppressions, changedSince: changedSince, filesFrom: filesFrom,
      countsOnly: statistics,
      limits: LintLimits(warnings: maxWarnings, requiresDocuments: requireDocuments))
  }

  func report() throws(CommandError) -> ExitStatus { try options.run() }
}
