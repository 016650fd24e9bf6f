public import PRFAQLint

/// The reference of all rules as a Markdown document.
public struct RuleReference: Sendable {
  private let language: MessageLanguage
  private let words: RuleWords

  /// Creates a reference in a language.
  public init(language: MessageLanguage) {
    self.language = language
    words = RuleWords(language: language)
  }

  private func pick(_ ko: String, _ en: String) -> String { Text(ko: ko, en: en)(language) }

  /// The document.
  public func markdown(_ rules: [RuleMetadata]) -> [UInt8] {
    var lines = [
      "<!-- " + pick("만든 명령", "Made by") + ": prfaq rules --format markdown --lang \(language.rawValue) -->",
      "",
      "# " + pick("규칙", "Rules"), "",
      pick(
        "`⚑`과 `⚐` 사이가 알려 주는 곳입니다. 둘이 붙어 있으면 그 자리에 있어야 할 것이 없다는 뜻입니다.",
        "What stands between `⚑` and `⚐` is what is reported; where nothing does, something is missing there."
      ), "",
      "| \(pick("규칙", "rule")) | \(pick("심각도", "severity")) | \(pick("좋은 초안에서는", "in a good draft")) |",
      "|---|---|---|",
    ]
    for rule in rules {
      lines.append(
        "| [`\(rule.id)`](#\(rule.id)) | \(words.name(rule.severity)) | \(rule.summary(language)) |")
    }
    for rule in rules { lines += section(rule) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func section(_ rule: RuleMetadata) -> [String] {
    var facts = [words.name(rule.category), words.name(rule.severity)]
    if rule.isOptIn { facts.append(words.optIn) }
    if let fix = rule.fix { facts.append("`\(words.mends(fix))`") }
    if !rule.aliases.isEmpty {
      facts.append("\(words.aliases): \(rule.aliases.map { "`\($0)`" }.joined(separator: ", "))")
    }
    var lines = [
      "", "## `\(rule.id)`", "", "*\(facts.joined(separator: " · "))*", "", "**\(rule.summary(language))**",
      "",
      rule.rationale(language), "", "\(capitalized(words.source)): \(rule.source(language))",
    ]
    for example in words.exampleLanguages {
      guard let pair = ExamplePair(rule, example) else { continue }
      lines += code("\(capitalized(words.before)) (\(words.name(example)))", pair.before)
      lines += code(
        "\(capitalized(words.after)) (\(words.name(example)))",
        pair.after.map { $0.map { ExamplePair.unmarked($0) } })
    }
    let notes = rule.examples.compactMap { $0.note?(language) }
    if !notes.isEmpty { lines += ["", "\(capitalized(words.notFlagged)):", ""] + notes.map { "- \($0)" } }
    let more = RuleFacts(rule, words)
    for (label, items) in [(words.levels, more.levels), (words.options, more.options)] where !items.isEmpty {
      lines += ["", "\(capitalized(label)):", ""] + items.map { "- \($0)" }
    }
    return lines
  }

  private func code(_ label: String, _ lines: [ExamplePair.Line]) -> [String] {
    ["", "\(label):", "", "````markdown"] + lines.map { $0 ?? "…" } + ["````"]
  }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
