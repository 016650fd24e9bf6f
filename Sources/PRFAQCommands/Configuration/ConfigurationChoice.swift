internal import PRFAQLint
internal import PRFAQMarkdown

/// What a command line says about configuration.
struct ConfigurationChoice: Hashable {
  /// The profile, whatever files and front matter say.
  var profile: ProfileChoice?
  /// The language of messages.
  var messageLanguage: LanguageChoice?
  /// The severity from which on findings fail.
  var failOn: FailureThreshold?
  /// The only configuration file.
  var file: String?
  /// Whether no configuration file counts.
  var isWithoutFile = false

  /// A search for what holds beside it.
  func finder() throws(CommandError) -> ConfigurationFinder {
    if file != nil, isWithoutFile { throw .usage("--config and --no-config exclude each other") }
    let choice: ConfigurationFinder.Choice = isWithoutFile ? .none : file.map { .file($0) } ?? .found
    return ConfigurationFinder(choice, commandLine: layer)
  }

  private var layer: ConfigurationLayer {
    ConfigurationLayer(texts: [
      ("profile", profile?.rawValue), ("message-language", messageLanguage?.rawValue),
      ("fail-on", failOn?.rawValue),
    ])
  }
}

/// The profiles.
enum ProfileChoice: String, CaseIterable {
  case standard
  case bryarCarr = "bryar-carr"
}
