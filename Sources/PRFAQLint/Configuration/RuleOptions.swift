/// An option of a rule: one declaration that gives decoding, the JSON Schema and the documentation.
public struct RuleOption: Sendable, Hashable {
  /// Its name, in kebab-case.
  public let name: String
  /// What it may be set to.
  public let shape: SettingShape
  /// What holds when nobody sets it.
  public let standard: SettingValue
  /// What holds instead under some profiles.
  public let byProfile: PerProfile<SettingValue>
  /// What it does, in one line.
  public let help: Text

  /// Declares an option.
  public init(
    _ name: String, _ shape: SettingShape, default standard: SettingValue,
    byProfile: PerProfile<SettingValue> = [:], help: Text
  ) {
    self.name = name
    self.shape = shape
    self.standard = standard
    self.byProfile = byProfile
    self.help = help
  }

  /// What holds under a profile when nobody sets it.
  public func standard(under profile: Profile) -> SettingValue { byProfile[profile] ?? standard }
}

/// What the options of one rule are set to.
public struct RuleOptions: Sendable, Hashable {
  private let values: [String: SettingValue]
  private let profile: Profile

  /// Creates options from what was set; all others have their defaults under the profile.
  public init(_ values: [String: SettingValue] = [:], profile: Profile = .standard) {
    self.values = values
    self.profile = profile
  }

  /// The value of an option.
  public subscript(option: RuleOption) -> SettingValue {
    values[option.name] ?? option.standard(under: profile)
  }

  /// The value of an option that is a whole number.
  public func integer(_ option: RuleOption) -> Int {
    if case .integer(let value) = self[option] { value } else { 0 }
  }

  /// The value of an option that is yes or no.
  public func boolean(_ option: RuleOption) -> Bool { self[option] == .boolean(true) }

  /// The value of an option that is a list of texts.
  public func texts(_ option: RuleOption) -> [String] { self[option].texts }
}
