/// Runs rules over the facts of one document.
public struct Linter: Sendable {
  private let rules: [any Rule]

  /// Creates a linter with the rules that are on by default, or those selected, without those ignored.
  public init(selected: Set<String>? = nil, ignored: Set<String> = []) {
    let types = RuleRegistry.all.filter { type in
      let metadata = type.metadata
      return (selected?.contains(metadata.id) ?? !metadata.isOptIn) && !ignored.contains(metadata.id)
    }
    self.init(rules: types)
  }

  /// Creates a linter with exactly these rules.
  init(rules: [any Rule.Type]) {
    self.rules = rules.map { $0.init() }
  }

  /// The findings in a document, in order of place and rule, one for each cause.
  public func findings(in facts: Facts) -> [Finding] {
    var all: [Finding] = []
    var silences: [String: [Silence]] = [:]
    for rule in rules {
      let metadata = rule.metadata
      let own = rule.findings(in: facts)
      all += own
      // A finding that is itself silenced still silences: its cause has been named by the stronger one.
      if !own.isEmpty { silences[metadata.id] = own.map { Silence($0, metadata.reach, facts) } }
    }
    let yields = Dictionary(
      rules.map { ($0.metadata.id, $0.metadata.yieldsTo) }, uniquingKeysWith: { first, _ in first })
    let kept = all.filter { finding in
      !(yields[finding.rule] ?? []).contains { stronger in
        (silences[stronger] ?? []).contains { $0.covers(finding) }
      }
    }
    return kept.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
  }
}

/// Where the rules that yield to a finding are silent; nil means in the whole document.
private struct Silence {
  let range: Range<Int>?

  init(_ finding: Finding, _ reach: RuleMetadata.Reach, _ facts: Facts) {
    switch reach {
    // What is not there at all has no place: everything that would be said about it is said.
    case .place: range = finding.isAboutAbsence ? nil : finding.range
    case .section: range = facts.section(around: finding.range)
    case .document: range = nil
    }
  }

  func covers(_ finding: Finding) -> Bool {
    guard let range else { return true }
    return range.lowerBound <= finding.range.upperBound && finding.range.lowerBound <= range.upperBound
  }
}

extension Finding {
  /// Whether the finding is about something that is missing.
  var isAboutAbsence: Bool { evidence.isEmpty }
}
