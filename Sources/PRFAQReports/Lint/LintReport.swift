public import PRFAQLint

/// A report on a run of `lint` that is written while the run goes on.
///
/// Its memory does not grow with the number of findings: what a document adds is written out before the next
/// ones are checked.
public protocol LintReport: Sendable {
  /// What the findings of one document add; may be made on any thread, by a copy of the report.
  func piece(of document: LintedDocument) -> ReportPiece
  /// Takes up one file, in the order of the run, and returns what can be written out.
  mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8]
  /// Ends the report and returns the rest of it, in pieces.
  mutating func end(_ tally: LintTally) -> [[UInt8]]
}

extension LintReport {
  /// Passes on what the document adds.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] { piece.bytes }

  /// Adds nothing.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] { [] }
}

/// What one document adds to a report.
public struct ReportPiece: Sendable {
  /// Bytes that need no more than to be put in their place.
  public let bytes: [UInt8]
  /// Single findings, for reports that put them in another order.
  public let entries: [Entry]

  /// One finding as a report shows it.
  public struct Entry: Sendable {
    /// How much it weighs.
    public let severity: Severity
    /// How it is shown.
    public let bytes: [UInt8]
  }

  /// Creates a piece.
  public init(bytes: [UInt8] = [], entries: [Entry] = []) {
    self.bytes = bytes
    self.entries = entries
  }
}
