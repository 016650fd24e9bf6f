public import PRFAQModel
public import PRFAQProse

/// Everything that decides how documents are checked, settled from defaults, profile, files and command line.
///
/// Whoever runs the linter makes one such value for all documents that are to be checked alike. Front matter has the
/// last word on profile and status; `LintConfiguration.Variant` is what comes of that.
public struct LintConfiguration: Sendable, Hashable {
  /// The profile of documents that name none.
  public var profile: Profile
  /// Whether the profile holds whatever a document says: the command line named it.
  public var isProfileFixed: Bool
  /// The levels that were set, by the id of the rule; all others are the profile's.
  public var levels: [String: RuleLevel]
  /// The levels that were set for documents in review and later, by the id of the rule.
  public var reviewLevels: [String: RuleLevel]
  /// The options that were set, by the id of the rule and the name of the option.
  public var options: [String: [String: SettingValue]]
  /// The only rules to run; nil for all that are not off.
  public var selected: Set<String>?
  /// Rules not to run, whatever else says so.
  public var ignored: Set<String>
  /// The page limits that were set; all others are the profile's.
  public var pages: [PageLimit: Double]
  /// Headings, terms and cities of the team's own, for recognition and rules.
  public var vocabulary: Vocabulary
  /// The language of messages; nil is each document's own.
  public var messageLanguage: MessageLanguage?
  /// From which severity on a finding makes the run fail; nil means never.
  public var failOn: Severity?

  /// What holds where nothing is configured.
  public static let standard = LintConfiguration()

  /// Creates a configuration.
  public init(
    profile: Profile = .standard, isProfileFixed: Bool = false, levels: [String: RuleLevel] = [:],
    reviewLevels: [String: RuleLevel] = [:], options: [String: [String: SettingValue]] = [:],
    selected: Set<String>? = nil, ignored: Set<String> = [],
    pages: [PageLimit: Double] = [:], vocabulary: Vocabulary = .none,
    messageLanguage: MessageLanguage? = nil, failOn: Severity? = .error
  ) {
    self.profile = profile
    self.isProfileFixed = isProfileFixed
    self.levels = levels
    self.reviewLevels = reviewLevels
    self.options = options
    self.selected = selected
    self.ignored = ignored
    self.pages = pages
    self.vocabulary = vocabulary
    self.messageLanguage = messageLanguage
    self.failOn = failOn
  }

  /// The two things that a document's front matter decides.
  public struct Variant: Sendable, Hashable {
    /// The profile that the document is held to.
    public let profile: Profile
    /// How far the document has come.
    public let status: DraftStatus
  }

  /// What holds for a document, its front matter heard.
  public func variant(for draft: Draft) -> Variant {
    let named = isProfileFixed ? nil : draft.metadata.value("profile").flatMap { Profile(rawValue: $0) }
    return Variant(profile: named ?? profile, status: draft.status)
  }

  /// The level of a rule; `off` when it does not run.
  public func level(of rule: RuleMetadata, in variant: Variant) -> RuleLevel {
    guard !ignored.contains(rule.id), selected?.contains(rule.id) ?? true else { return .off }
    let set = setLevel(of: rule, at: variant.status)
    let standard = rule.level(under: variant.profile)
    let level = set ?? (rule.isOptIn ? .off : standard)
    // Whoever selects a rule by name wants it to run.
    guard level == .off, selected != nil else { return level }
    return standard == .off ? RuleLevel(rule.severity) : standard
  }

  /// The level that somebody set for a rule.
  func setLevel(of rule: RuleMetadata, at status: DraftStatus) -> RuleLevel? {
    (status >= .review ? reviewLevels[rule.id] : nil) ?? levels[rule.id]
  }

  /// The options of a rule.
  func options(of rule: RuleMetadata, in variant: Variant) -> RuleOptions {
    RuleOptions(options[rule.id] ?? [:], profile: variant.profile)
  }
}
