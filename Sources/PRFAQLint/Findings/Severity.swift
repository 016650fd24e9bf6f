/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// A smell, or a matter on which the sources disagree.
  case info
  /// An item of the checklist that is verifiably unmet.
  case warning
  /// A required part is absent or cannot be reviewed.
  case error

  /// Orders severities from info to error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
