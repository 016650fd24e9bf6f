public import PRFAQLint

/// How many findings and documents a run has seen.
public struct LintTally: Sendable, Hashable {
  /// Findings that are errors.
  public private(set) var errors = 0
  /// Findings that are warnings.
  public private(set) var warnings = 0
  /// Findings that are no more than remarks.
  public private(set) var infos = 0
  /// Findings that comments in the documents silence.
  public var suppressed = 0
  /// Findings that are in the baseline.
  public var baselined = 0
  /// Documents that were checked.
  public var checked = 0
  /// Documents that are no PR/FAQ.
  public var passedOver = 0
  /// Files that could not be read.
  public var unreadable = 0
  /// Documents, checked or passed over, that are spoken of in Korean.
  public var korean = 0

  /// Creates a tally of nothing.
  public init() {}

  /// Counts findings.
  public mutating func count(_ findings: [Finding]) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  /// Adds another tally.
  public static func += (left: inout LintTally, right: LintTally) {
    left.errors += right.errors
    left.warnings += right.warnings
    left.infos += right.infos
    left.suppressed += right.suppressed
    left.baselined += right.baselined
    left.checked += right.checked
    left.passedOver += right.passedOver
    left.unreadable += right.unreadable
    left.korean += right.korean
  }

  /// The number of findings at or above a severity.
  public func findings(from severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: errors + warnings
    case .info: errors + warnings + infos
    }
  }

  /// The language that most of the documents are spoken of in.
  public var language: MessageLanguage { korean * 2 > checked + passedOver ? .ko : .en }
}
