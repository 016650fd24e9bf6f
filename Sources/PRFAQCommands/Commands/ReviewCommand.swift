internal import ArgumentParser

/// `prfaq review`: renders what a meeting about a draft needs.
struct ReviewCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Render the page that a meeting about a draft is run from.",
    usage: "prfaq review <path> ... [<options>]",
    discussion: """
      One draft goes to standard output, or to the file that -o names: the document itself with line numbers and \
      findings in place, and around it what reviewers need to read, discuss and decide. Several drafts or a \
      folder go to the folder that -o names, one page each and an index.

      examples:
        prfaq review draft.md -o draft.html --open
        prfaq review draft.md --format markdown | gh pr comment --body-file -
        prfaq review drafts -o reviews
      """)

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"),
    completion: Completing.markdown)
  var paths: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file or folder to write to; - is standard output.", valueName: "path"))
  var output: String?

  @Option(help: "The format (default: what the name of the output says; text on a terminal, else html).")
  var format: ReviewFormat?

  @Flag(help: "Show the page in the browser.")
  var open = false

  @Flag(help: "Write over files that exist.")
  var force = false

  @Option(help: ArgumentHelp("Tell what changed since a revision of git.", valueName: "revision"))
  var since: String?

  @Option(help: ArgumentHelp("Tell what changed since an earlier draft.", valueName: "file"))
  var previous: String?

  @Option(help: "The way to write PR/FAQs that drafts are held to, whatever they say (default: standard).")
  var profile: ProfileChoice?

  @OptionGroup var common: ReviewArguments

  /// What the options say, as a value.
  var options: ReviewOptions {
    ReviewOptions(
      paths: paths, output: output, format: format, opens: open, replaces: force, since: since,
      previous: previous, today: common.today, insistedKind: common.insistedKind,
      configuration: common.configuration(profile: profile), color: common.color)
  }

  func report() throws(CommandError) -> ExitStatus { try options.run() }
}

/// The formats of `review`.
enum ReviewFormat: String, CaseIterable, ExpressibleByArgument {
  case html
  case markdown
  case text
  case json
}
