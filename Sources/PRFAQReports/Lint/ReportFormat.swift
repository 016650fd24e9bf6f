public import PRFAQLint
public import PRFAQWriting

/// The formats of reports on a run of `lint`.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case concise
  case json
  case sarif
  case github
  case gitlab
  case junit
  case rdjson
  case markdown

  /// What is the same for all findings of a run.
  public struct Setting: Sendable {
    /// How text looks.
    public let appearance: Appearance
    /// The language of what is said about the whole run; nil is that of most documents.
    public let language: MessageLanguage?
    /// The version of the tool.
    public let version: String

    /// Creates a setting.
    public init(appearance: Appearance, language: MessageLanguage?, version: String) {
      self.appearance = appearance
      self.language = language
      self.version = version
    }
  }

  /// A report in this format, of which nothing is written yet.
  public func report(_ setting: Setting) -> any LintReport {
    switch self {
    case .text: LintTextReport(appearance: setting.appearance)
    case .concise: ConciseReport(appearance: setting.appearance)
    case .json: LintJSONReport()
    case .sarif: SARIFReport(version: setting.version, language: setting.language)
    case .github: GitHubReport(language: setting.language)
    case .gitlab: GitLabReport()
    case .junit: JUnitReport()
    case .rdjson: RDJSONReport()
    case .markdown: MarkdownReport(language: setting.language)
    }
  }

  /// Whether people read it as it comes, so that more words beside it do no harm.
  public var isForPeople: Bool {
    switch self {
    case .text, .concise, .github, .markdown: true
    case .json, .sarif, .gitlab, .junit, .rdjson: false
    }
  }

  /// Whether it says what findings are known by from one version to the next.
  public var needsFingerprints: Bool { self == .sarif || self == .gitlab }

  /// How reports in this format begin, by which an old one is told from other files; none where that cannot be told.
  public var openings: [String] {
    switch self {
    case .text, .concise: []
    case .json: [#"{"schemaVersion":1,"findings":["#]
    case .sarif: [SARIFReport.opening]
    case .github: ["::error file=", "::warning file=", "::notice "]
    case .gitlab: GitLabReport.openings
    case .junit: [JUnitReport.opening]
    case .rdjson: [RDJSONReport.opening]
    case .markdown: [MarkdownReport.opening]
    }
  }
}
