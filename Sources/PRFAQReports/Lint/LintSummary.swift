public import PRFAQLint
public import PRFAQWriting

/// The last line of a run, for people.
public struct LintSummary: Sendable {
  private let appearance: Appearance
  private let language: MessageLanguage

  /// Creates a summary in a language.
  public init(appearance: Appearance, language: MessageLanguage) {
    self.appearance = appearance
    self.language = language
  }

  /// One line about what was found and in how many files.
  public func line(_ tally: LintTally) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    let counts = counts(tally)
    if tally.checked == 0 {
      writer.write(language == .ko ? "검사할 PR/FAQ가 없습니다" : "nothing to check", .bold)
    } else if counts.isEmpty {
      writer.write(language == .ko ? "이상 없음" : "all clear", .green)
    }
    for (number, count) in counts.enumerated() {
      if number > 0 { writer.write(", ") }
      writer.write(count.words, count.severity.style)
    }
    writer.write(rest(tally))
    writer.newline()
    return writer.bytes
  }

  private func counts(_ tally: LintTally) -> [(words: String, severity: Severity)] {
    let errors = language == .ko ? "오류 \(tally.errors)개" : plural(tally.errors, "error")
    let warnings = language == .ko ? "경고 \(tally.warnings)개" : plural(tally.warnings, "warning")
    let infos = language == .ko ? "정보 \(tally.infos)개" : "\(tally.infos) info"
    let all = [
      (tally.errors, errors, Severity.error), (tally.warnings, warnings, .warning),
      (tally.infos, infos, .info),
    ]
    return all.filter { $0.0 > 0 }.map { ($0.1, $0.2) }
  }

  private func rest(_ tally: LintTally) -> String {
    var clauses: [String] = []
    switch language {
    case .ko:
      if tally.checked > 0 { clauses.append("문서 \(tally.checked)개 검사") }
      if tally.passedOver > 0 { clauses.append("PR/FAQ가 아닌 \(tally.passedOver)개 지나침") }
      if tally.unreadable > 0 { clauses.append("\(tally.unreadable)개 읽지 못함") }
      if tally.suppressed > 0 { clauses.append("주석으로 숨긴 것 \(tally.suppressed)개") }
      if tally.baselined > 0 { clauses.append("베이스라인에 있는 것 \(tally.baselined)개") }
    case .en:
      if tally.checked > 0 { clauses.append("\(plural(tally.checked, "document")) checked") }
      if tally.passedOver > 0 { clauses.append("\(tally.passedOver) passed over as no PR/FAQ") }
      if tally.unreadable > 0 { clauses.append("\(tally.unreadable) could not be read") }
      if tally.suppressed > 0 { clauses.append("\(tally.suppressed) suppressed") }
      if tally.baselined > 0 { clauses.append("\(tally.baselined) in the baseline") }
    }
    // To join them all at once costs a run a look through all protocols of the program.
    return clauses.indices.reduce("") { $0 + ($1 == 0 ? ": " : ", ") + clauses[$1] }
  }

  private func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
