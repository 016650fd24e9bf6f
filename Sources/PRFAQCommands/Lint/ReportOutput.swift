internal import PRFAQLint
internal import PRFAQReports

/// One of the reports of a run, on its way to where it goes.
struct ReportOutput {
  /// Where a report goes.
  enum Target {
    case standardOutput
    /// A file, whole or not at all.
    case file(WholeFile, FilePath)
    /// The end of a file that others add to as well.
    case end(FilePath)
  }

  private var report: any LintReport
  private let target: Target
  private var pending: [UInt8] = []

  private static let capacity = 65_536

  /// Prepares a report.
  init(_ report: any LintReport, to target: Target) {
    self.report = report
    self.target = target
  }

  /// Takes up one file, in the order of the run.
  mutating func add(
    _ piece: ReportPiece, _ outcome: LintOutcome, _ console: inout Console
  ) throws(CommandError) {
    try write(report.add(piece, outcome), &console)
  }

  /// Ends the report; a file gets its name.
  mutating func end(_ tally: LintTally, _ console: inout Console) throws(CommandError) {
    for bytes in report.end(tally) { try write(bytes, &console) }
    switch target {
    case .standardOutput: try console.flush()
    case .file(let file, let path):
      try flush()
      do throws(SystemError) { try file.finish() } catch { throw .unwritable(path, error) }
    case .end: try flush()
    }
  }

  private mutating func write(_ bytes: [UInt8], _ console: inout Console) throws(CommandError) {
    if case .standardOutput = target { return try console.write(bytes) }
    pending += bytes
    // What is added to the end of a file stays together.
    if pending.count >= Self.capacity, case .file = target { try flush() }
  }

  private mutating func flush() throws(CommandError) {
    defer { pending.removeAll(keepingCapacity: true) }
    switch target {
    case .standardOutput: return
    case .file(let file, let path):
      do throws(SystemError) { try file.write(pending) } catch { throw .unwritable(path, error) }
    case .end(let path):
      do throws(SystemError) {
        let descriptor = try Platform.openToAppend(path)
        defer { Platform.closeFile(descriptor) }
        try Platform.writeAll(pending, to: descriptor)
      } catch {
        throw .unwritable(path, error)
      }
    }
  }
}
