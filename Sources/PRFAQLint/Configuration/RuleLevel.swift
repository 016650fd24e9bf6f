/// How much the findings of a rule are to weigh, or that there are to be none.
public enum RuleLevel: String, Sendable, Hashable, CaseIterable {
  /// The rule does not run.
  case off
  case info
  case warning
  case error

  /// The level that gives findings a severity.
  public init(_ severity: Severity) {
    switch severity {
    case .info: self = .info
    case .warning: self = .warning
    case .error: self = .error
    }
  }

  /// The severity of findings; nil when there are none.
  public var severity: Severity? {
    switch self {
    case .off: nil
    case .info: .info
    case .warning: .warning
    case .error: .error
    }
  }
}
