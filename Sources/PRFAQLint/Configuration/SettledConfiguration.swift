public import PRFAQMarkdown
internal import PRFAQProse

/// What holds for some files, each value with where it comes from.
public struct SettledConfiguration: Sendable {
  /// A value and who set it.
  public struct Sourced: Sendable {
    /// The value.
    public let value: SettingValue
    /// Who set it.
    public let source: ConfigurationStack.Source
    /// Where in a file it stands.
    public let position: SourcePosition
    /// The folder of the file, from which paths start.
    public let folder: String
  }

  /// Everything that was set; defaults and profile are not in it.
  public private(set) var values: [SettingKey: Sourced] = [:]

  /// Takes up what a weaker layer says.
  mutating func add(_ entries: [SettingKey: ConfigurationLayer.Entry], of element: ConfigurationStack.Element)
  {
    for (key, entry) in entries where values[key] == nil {
      values[key] = Sourced(
        value: entry.value, source: element.source, position: entry.position, folder: element.folder)
    }
  }

  /// The text that a setting has.
  func text(_ name: String) -> String? { values[SettingKey(name)]?.value.texts.first }

  /// What the linter is to be told; selection is the command line's business.
  public var configuration: LintConfiguration {
    // Most runs have nothing configured.
    guard !values.isEmpty else { return .standard }
    var configuration = LintConfiguration.standard
    if let profile = values[SettingKey("profile")] {
      configuration.profile = profile.value.texts.first.flatMap { Profile(rawValue: $0) } ?? .standard
      configuration.isProfileFixed = profile.source == .commandLine
    }
    configuration.messageLanguage = text("message-language").flatMap { MessageLanguage(rawValue: $0) }
    if let failOn = text("fail-on") { configuration.failOn = Severity(rawValue: failOn) }
    for limit in PageLimit.allCases {
      guard case .number(let pages) = values[SettingKey("pages", limit.rawValue)]?.value else { continue }
      configuration.pages[limit] = pages
    }
    for (key, sourced) in values where key.names.first == "rules" && key.names.count == 3 {
      let (id, name) = (key.names[1], key.names[2])
      switch name {
      case "severity": configuration.levels[id] = sourced.value.level
      case "review-severity": configuration.reviewLevels[id] = sourced.value.level
      default: configuration.options[id, default: [:]][name] = sourced.value
      }
    }
    configuration.vocabulary = vocabulary
    return configuration
  }

  private var vocabulary: Vocabulary {
    var headings: [String: HeadingMeaning] = [:]
    var terms: [(term: String, list: LexiconSet)] = []
    for (key, sourced) in values.sorted(by: { $0.key < $1.key }) where key.names.count == 2 {
      if key.names[0] == "headings" {
        headings[key.names[1]] = sourced.value.texts.first.flatMap { HeadingMeaning(rawValue: $0) }
      } else if key.names[0] == "lexicons", let list = LexiconSet(name: key.names[1]) {
        terms += sourced.value.texts.map { ($0, list) }
      }
    }
    let cities = values[SettingKey("cities")]?.value.texts ?? []
    if headings.isEmpty, terms.isEmpty, cities.isEmpty { return .none }
    return Vocabulary(headings: headings, terms: terms, cities: cities)
  }
}

extension SettingValue {
  /// The level that a text names.
  fileprivate var level: RuleLevel? { texts.first.flatMap { RuleLevel(rawValue: $0) } }
}
