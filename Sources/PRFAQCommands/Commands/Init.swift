internal import ArgumentParser
internal import PRFAQLint

/// `prfaq init`: sets a repository up.
struct Init: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Set a repository up: configuration, pre-commit hook and checks of pull requests.",
    usage: "prfaq init [<folder>] [<options>]",
    discussion: """
      What is there stays as it is; a second run changes nothing.

      example: prfaq init --dry-run
      """)

  @Argument(
    help: ArgumentHelp("The top folder of the repository (default: .).", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Option(help: "The way your PR/FAQs are written (default: asked, else standard).")
  var profile: ProfileChoice?

  @Option(help: "Where checks run (default: found, else asked, else none).")
  var ci: Forge?

  @Option(help: "The language of comments and messages (default: the locale's, if Korean, else English).")
  var lang: DraftLanguageChoice?

  @Flag(help: "Show what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Replace the configuration and the workflow that are there.")
  var force = false

  @Flag(help: "Ask nothing, even on a terminal.")
  var noInput = false

  private var language: MessageLanguage { lang?.language.ofMessages ?? UserLanguage.current }

  var messageLanguageOfErrors: MessageLanguage { language }

  func report() throws(CommandError) -> ExitStatus {
    var options = InitOptions()
    if let folder { options.folder = FilePath(folder).tidied }
    options.profile = profile?.rawValue
    options.forge = ci
    options.language = language
    options.asks = !noInput
    options.isDry = dryRun
    options.replaces = force
    return try options.run()
  }
}

extension Forge: ExpressibleByArgument {}
