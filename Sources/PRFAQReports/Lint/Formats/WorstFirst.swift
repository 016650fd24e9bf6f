internal import PRFAQLint

/// Keeps the findings that a report has room for: errors before warnings, these before remarks, each in the order
/// of the run.
///
/// No more than the room is ever held, however many there are.
struct WorstFirst: Sendable {
  private let room: Int
  private var kept: [Severity: [[UInt8]]] = [:]

  /// Creates an empty list.
  ///
  /// - Parameter room: The most findings of each severity to keep.
  init(room: Int) { self.room = room }

  /// Takes up the findings of a document.
  mutating func add(_ entries: [ReportPiece.Entry]) {
    for entry in entries where kept[entry.severity, default: []].count < room {
      kept[entry.severity, default: []].append(entry.bytes)
    }
  }

  /// The findings kept of a severity.
  func entries(of severity: Severity) -> [[UInt8]] { kept[severity] ?? [] }

  /// The findings kept, worst first.
  var entries: [[UInt8]] { Severity.allCases.reversed().flatMap { entries(of: $0) } }
}

extension LintedDocument {
  /// The findings of a report that has room for so many of each severity.
  ///
  /// What follows could not be kept anyway.
  func entries(room: Int, _ show: (Finding) -> [UInt8]) -> ReportPiece {
    var counts: [Severity: Int] = [:]
    var entries: [ReportPiece.Entry] = []
    for finding in findings {
      let count = counts[finding.severity, default: 0]
      guard count < room else { continue }
      counts[finding.severity] = count + 1
      entries.append(ReportPiece.Entry(severity: finding.severity, bytes: show(finding)))
    }
    return ReportPiece(entries: entries)
  }
}
