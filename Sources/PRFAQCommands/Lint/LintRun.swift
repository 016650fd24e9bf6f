internal import PRFAQLint
internal import PRFAQReports

/// A whole run of `lint`: files in, report out, and what the process ends with.
struct LintRun {
  let settings: LintSettings
  let jobs: Int

  /// Checks the files and reports while it goes along.
  func run(
    _ problems: [(path: FilePath, error: CommandError)], to console: inout Console
  ) throws(CommandError) -> ExitStatus {
    var status = ExitStatus.clean
    var tally = LintTally()
    for problem in problems {
      status.raise(to: problem.error.status)
      tally.unreadable += 1
      let text = problem.error.text(for: problem.path)(settings.language ?? .en)
      try console.note(Remark.line(text, appearance: settings.errorAppearance))
    }
    var report = LintJSONReport()
    var output = console
    do throws(CommandError) {
      let check = DocumentCheck(settings: settings)
      try InOrder.forEach(settings.plan.entries, jobs: jobs, work: { check.check($0) }) {
        result throws(CommandError) in
        tally += result.tally
        status.raise(to: result.status)
        let bytes = settings.format == .json ? report.add(result.report, result.outcome) : result.report
        try output.write(bytes)
        try output.note(result.remark)
      }
      if settings.format == .json { for piece in report.end(tally) { try output.write(piece) } }
      try output.flush()
      if !settings.isQuiet, settings.format == .text { try output.note(summary(tally)) }
    } catch {
      // Whoever stopped reading has seen enough; the verdict stands as far as it was reached.
      guard error == .outputClosed else { throw error }
    }
    console = output
    return status
  }

  private func summary(_ tally: LintTally) -> [UInt8] {
    LintSummary(appearance: settings.errorAppearance, language: settings.language ?? tally.language).line(
      tally)
  }
}
