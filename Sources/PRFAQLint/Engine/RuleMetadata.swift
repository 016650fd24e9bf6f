public import PRFAQProse

/// What a rule states, why, on whose word, and examples that are documentation and tests at once.
public struct RuleMetadata: Sendable {
  /// The group that a rule is listed under.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    case structure
    case headline
    case summary
    case problem
    case solution
    case quotes
    case callToAction = "call-to-action"
    case faq
    case customerQuestions = "customer-questions"
    case visuals
    case evidence
    case consistency
    case style
    case length
    case placeholders
    case suppressions
  }

  /// How far a finding silences the rules that yield to it.
  public enum Reach: Sendable, Hashable {
    /// Where the two ranges touch; everywhere when the finding is about something that is missing.
    case place
    /// In the question, or else the part, that the finding stands in.
    case section
    /// Everywhere.
    case document
  }

  /// The kebab-case name of the rule's type; never reused.
  public let id: String
  /// The group that it is listed under.
  public let category: Category
  /// The severity under the profile `standard`.
  public let severity: Severity
  /// Where the rule comes from, by name: the book, article or guide, and what it says there in our own words.
  public let source: Text
  /// What holds in a good draft, in one sentence.
  public let summary: Text
  /// Why it matters to the reader of the draft.
  public let rationale: Text
  /// Texts that pass and texts that fail, made when they are asked for: a check needs none of them.
  public var examples: [RuleExample] { makeExamples() }
  /// Rules whose findings make this one's superfluous: one cause, one finding.
  public let yieldsTo: [String]
  /// How far its own findings silence the rules that yield to it.
  public let reach: Reach
  /// Whether the rule runs only when it is selected or given a level.
  public let isOptIn: Bool
  /// Levels under other profiles than `standard`, where they differ.
  public let levels: PerProfile<RuleLevel>
  /// What its findings weigh at least once others read the draft: `status: review` and later.
  public let reviewSeverity: Severity?
  /// What can be set about it.
  public let options: [RuleOption]
  /// Former ids, under which it can still be named.
  public let aliases: [String]
  /// The languages whose wording it can judge; nil when wording does not matter to it.
  public let languages: [Language]?
  /// The safest fix that it offers for some of its findings; nil when it offers none.
  public let fix: Fix.Safety?
  /// Whether it is about the order of the text itself, so that words which only moved are news to it.
  public let isAboutOrder: Bool
  private let makeExamples: @Sendable () -> [RuleExample]

  /// Creates metadata.
  public init(
    id: String, category: Category, severity: Severity, source: Text, summary: Text, rationale: Text,
    examples: @autoclosure @escaping @Sendable () -> [RuleExample], yieldsTo: [String] = [],
    reach: Reach = .place, isOptIn: Bool = false,
    levels: PerProfile<RuleLevel> = [:], reviewSeverity: Severity? = nil, options: [RuleOption] = [],
    aliases: [String] = [], languages: [Language]? = nil, fix: Fix.Safety? = nil,
    isAboutOrder: Bool = false
  ) {
    self.id = id
    self.category = category
    self.severity = severity
    self.source = source
    self.summary = summary
    self.rationale = rationale
    self.makeExamples = examples
    self.yieldsTo = yieldsTo
    self.reach = reach
    self.isOptIn = isOptIn
    self.levels = levels
    self.reviewSeverity = reviewSeverity
    self.options = options
    self.aliases = aliases
    self.languages = languages
    self.fix = fix
    self.isAboutOrder = isAboutOrder
  }

  /// The level under a profile when nobody sets another; opt-in rules are off all the same.
  public func level(under profile: Profile) -> RuleLevel { levels[profile] ?? RuleLevel(severity) }
}
