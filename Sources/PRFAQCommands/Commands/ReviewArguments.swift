internal import ArgumentParser

/// What commands take that tell of whole drafts: how to read them, and how to speak of them.
struct ReviewArguments: ParsableArguments {
  @Option(name: .customLong("as"), help: ArgumentHelp("What to take every document for.", valueName: "kind"))
  var insistedKind: InsistedKind?

  @Option(
    help: ArgumentHelp(
      "The only configuration file (default: each .prfaq.yml above a file).", valueName: "file"))
  var config: String?

  @Flag(help: "No configuration file at all.")
  var noConfig = false

  @Option(
    help: ArgumentHelp("The day to compare dates with (default: today in UTC).", valueName: "YYYY-MM-DD"))
  var today: String?

  @Option(
    help: ArgumentHelp(
      "The language to write in; auto is the document's, if Korean, else English (default: auto).",
      valueName: "language"))
  var messageLanguage: LanguageChoice?

  @Option(
    help: ArgumentHelp("Whether to colour; auto is on a terminal, if NO_COLOR is not set.", valueName: "when")
  )
  var color = ColorChoice.auto

  /// What they say about configuration, beside a profile.
  func configuration(profile: ProfileChoice? = nil) -> ConfigurationChoice {
    ConfigurationChoice(
      profile: profile, messageLanguage: messageLanguage, file: config, isWithoutFile: noConfig)
  }
}
