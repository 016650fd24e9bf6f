public import PRFAQLint
public import PRFAQWriting

/// How many findings each rule has, most first, instead of the findings.
public struct StatisticsReport: LintReport {
  private let appearance: Appearance
  private let language: MessageLanguage?
  private var counts: [String: Count] = [:]

  private struct Count {
    var findings = 0
    var documents = 0
    var severity = Severity.info
  }

  /// Creates a report; without a language its words are in that of most documents.
  public init(appearance: Appearance, language: MessageLanguage?) {
    self.appearance = appearance
    self.language = language
  }

  /// The rules of the findings of one document.
  public func piece(of document: LintedDocument) -> ReportPiece {
    ReportPiece(
      entries: document.findings.map { ReportPiece.Entry(severity: $0.severity, bytes: Array($0.rule.utf8)) })
  }

  /// Counts.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    var seen: Set<[UInt8]> = []
    for entry in piece.entries {
      let isFirst = seen.insert(entry.bytes).inserted
      let rule = String(decoding: entry.bytes, as: UTF8.self)
      var count = counts[rule] ?? Count()
      count.findings += 1
      count.documents += isFirst ? 1 : 0
      count.severity = max(count.severity, entry.severity)
      counts[rule] = count
    }
    return []
  }

  /// The table.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    let language = language ?? tally.language
    let rows = counts.sorted { ($1.value.findings, $0.key) < ($0.value.findings, $1.key) }
    let width = rows.map { $0.key.count }.max() ?? 0
    let digits = rows.first.map { String($0.value.findings).count } ?? 0
    var writer = TerminalWriter(appearance)
    for (rule, count) in rows {
      let number = String(count.findings)
      writer.space(digits - number.count)
      writer.write(number, .bold)
      writer.space(2)
      writer.write(count.severity.rawValue, count.severity.style)
      writer.space(9 - count.severity.rawValue.count)
      writer.write(rule, .bold)
      writer.space(width - rule.count + 2)
      let documents =
        language == .ko
        ? "문서 \(count.documents)개" : "\(count.documents) document\(count.documents == 1 ? "" : "s")"
      writer.write(documents + ": " + (RuleRegistry.metadata(named: rule)?.summary(language) ?? ""))
      writer.newline()
    }
    return [writer.bytes]
  }
}
