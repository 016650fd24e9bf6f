public import PRFAQMarkdown

/// What one configuration file says, or one built-in profile that a file starts from.
public struct ConfigurationLayer: Sendable {
  /// A value and where it stands in its file.
  public struct Entry: Sendable, Hashable {
    /// The value.
    public let value: SettingValue
    /// Where it stands.
    public let position: SourcePosition

    /// Creates an entry.
    public init(value: SettingValue, position: SourcePosition) {
      self.value = value
      self.position = position
    }
  }

  /// Settings for some files.
  public struct Override: Sendable, Hashable {
    /// The files, as globs from the folder of the configuration on.
    public let files: [Glob]
    /// What is set for them.
    public let entries: [SettingKey: Entry]
  }

  /// What is set for all files.
  public internal(set) var entries: [SettingKey: Entry] = [:]
  /// What is set for some, in order.
  public internal(set) var overrides: [Override] = []
  /// What to tell about it that is no fault: former names of rules.
  public internal(set) var remarks: [Remark] = []

  /// Something to tell that is no fault.
  public struct Remark: Sendable, Hashable {
    /// Where it is to be told of.
    public let position: SourcePosition
    /// What there is to tell.
    public let text: Text
  }

  /// Creates a layer that says nothing.
  public init() {}

  /// Creates a layer that says nothing but which profile to start from.
  public init(profile: Profile, position: SourcePosition) {
    entries = [SettingKey("profile"): Entry(value: .text(profile.rawValue), position: position)]
  }

  /// Creates a layer of single texts that stand in no file; those that are nil are not set.
  public init(texts: [(name: String, text: String?)]) {
    for case let (name, text?) in texts {
      let start = SourcePosition(offset: 0, line: 1, column: 1)
      entries[SettingKey(name)] = Entry(value: .text(text), position: start)
    }
  }

  /// The texts of a setting for all files.
  public func texts(_ name: String) -> [String] { entries[SettingKey(name)]?.value.texts ?? [] }

  /// Whether files of the folders above do not count.
  public var isRoot: Bool { entries[SettingKey("root")]?.value == .boolean(true) }

  /// The files and profiles that it starts from, each with its place.
  public internal(set) var extended: [(name: String, position: SourcePosition)] = []
}
