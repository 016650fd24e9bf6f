internal import PRFAQLint

/// What can be set about a rule, and what holds when nobody does, in words.
struct RuleFacts {
  private let rule: RuleMetadata
  private let words: RuleWords

  init(_ rule: RuleMetadata, _ words: RuleWords) {
    self.rule = rule
    self.words = words
  }

  /// What it weighs where that is not the same everywhere, one line a profile or status.
  var levels: [String] {
    let differs = Profile.allCases.contains { rule.level(under: $0) != RuleLevel(rule.severity) }
    let profiles =
      differs ? Profile.allCases.map { "\($0.rawValue): \(words.name(rule.level(under: $0)))" } : []
    return profiles + (rule.reviewSeverity.map { ["\(words.fromReview): \(words.name($0))"] } ?? [])
  }

  /// One line an option: its name, what it does, what it may be, what it is.
  var options: [String] {
    rule.options.map { option in
      let standards =
        ["\(words.standard): \(option.standard.written)"]
        + Profile.allCases.compactMap { profile in
          option.byProfile[profile].map { "\(profile.rawValue): \($0.written)" }
        }
      let shape = option.shape.words(words.language)
      return
        "\(option.name): \(option.help(words.language)) (\(([shape] + standards).joined(separator: "; ")))"
    }
  }

  /// How its first option is set, line by line; nil where it has none.
  var setting: [String]? {
    rule.options.first.map { ["rules:", "  \(rule.id):", "    \($0.name): \($0.standard.written)"] }
  }
}
