public import PRFAQMarkdown
public import PRFAQModel

/// A setting as it holds for some files, and why.
public struct EffectiveSetting: Sendable {
  /// Who decided.
  public enum Origin: Sendable, Hashable {
    case commandLine
    /// A file, where it says so, and the folder that its paths start from.
    case file(String, SourcePosition, folder: String)
    case profile(Profile)
    /// The front matter of the document that was asked about, by its name.
    case frontMatter(String, SourcePosition)
    case standard
  }

  /// Its place in the configuration.
  public let key: SettingKey
  /// What it is set to; nil where nothing is and nothing has to be.
  public let value: SettingValue?
  /// Who decided.
  public let origin: Origin
}

extension SettledConfiguration {
  /// Every setting with its value, in the order in which the keys are documented, for a document of a name.
  public func settings(for draft: Draft? = nil, name: String = "") -> [EffectiveSetting] {
    let configuration = configuration
    var variant = LintConfiguration.Variant(profile: configuration.profile, status: .draft)
    var own: EffectiveSetting?
    if let draft {
      variant = configuration.variant(for: draft)
      if !configuration.isProfileFixed, let entry = draft.metadata.frontMatter?["profile"],
        case .scalar(let text) = entry.value, text == variant.profile.rawValue
      {
        let position = draft.source.position(at: entry.valueRange.lowerBound)
        own = EffectiveSetting(
          key: SettingKey("profile"), value: .text(text), origin: .frontMatter(name, position))
      }
    }
    return Settings.all.flatMap { declaration -> [EffectiveSetting] in
      let key = SettingKey(declaration.name)
      switch declaration.content {
      case .value(_, let standard):
        guard !["extends", "root", "required-version"].contains(declaration.name) else { return [] }
        if declaration.name == "profile", let own { return [own] }
        return [setting(key, or: standard, .standard)]
      case .group:
        return PageLimit.allCases.map {
          setting(
            key.appending($0.rawValue), or: .number(variant.profile.pages[$0]),
            .profile(variant.profile))
        }
      case .table: return values.keys.filter { $0.names.first == declaration.name }.sorted().map { set($0) }
      case .rules: return RuleRegistry.metadata.flatMap { rule($0, configuration, variant, below: key) }
      case .overrides: return []
      }
    }
  }

  /// The levels and options of a rule.
  private func rule(
    _ rule: RuleMetadata, _ configuration: LintConfiguration, _ variant: LintConfiguration.Variant,
    below parent: SettingKey
  ) -> [EffectiveSetting] {
    let key = parent.appending(rule.id)
    let standard: RuleLevel = rule.isOptIn ? .off : rule.level(under: variant.profile)
    let isProfiles = !rule.isOptIn && rule.levels[variant.profile] != nil
    var settings = [
      setting(
        key.appending("severity"), or: .text(standard.rawValue),
        isProfiles ? .profile(variant.profile) : .standard)
    ]
    let review = key.appending("review-severity")
    if values[review] != nil {
      settings.append(set(review))
    } else if let floor = rule.reviewSeverity, values[key.appending("severity")] == nil, standard != .off {
      settings.append(EffectiveSetting(key: review, value: .text(floor.rawValue), origin: .standard))
    }
    return settings
      + rule.options.map { option in
        setting(
          key.appending(option.name), or: option.standard(under: variant.profile),
          option.byProfile[variant.profile] == nil ? .standard : .profile(variant.profile))
      }
  }

  private func setting(
    _ key: SettingKey, or standard: SettingValue?, _ origin: EffectiveSetting.Origin
  ) -> EffectiveSetting {
    values[key] == nil ? EffectiveSetting(key: key, value: standard, origin: origin) : set(key)
  }

  private func set(_ key: SettingKey) -> EffectiveSetting {
    guard let found = values[key] else { return EffectiveSetting(key: key, value: nil, origin: .standard) }
    let origin: EffectiveSetting.Origin =
      switch found.source {
      case .commandLine: .commandLine
      case .file(let name): .file(name, found.position, folder: found.folder)
      }
    return EffectiveSetting(key: key, value: found.value, origin: origin)
  }
}
