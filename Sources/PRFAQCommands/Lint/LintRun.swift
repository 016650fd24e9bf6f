internal import PRFAQLint
internal import PRFAQReports

/// A whole run of `lint`: files in, report out, and what the process ends with.
struct LintRun {
  let settings: LintSettings
  let failOn: Severity?
  let jobs: Int

  /// Checks the files and reports while it goes along.
  func run(_ files: FileList, to console: inout Console) throws(CommandError) -> ExitStatus {
    var status = ExitStatus.clean
    var tally = LintTally()
    var fixes = FixTally()
    for problem in files.problems {
      status.raise(to: problem.error.status)
      tally.unreadable += 1
      let text = problem.error.text(for: problem.path)(settings.language ?? .en)
      try console.note(Remark.line(text, appearance: settings.errorAppearance))
    }
    var report = LintJSONReport()
    var output = console
    do throws(CommandError) {
      let check = DocumentCheck(settings: settings)
      let entries = settings.fixing?.target == .files ? files.withoutAliases() : files.entries
      try InOrder.forEach(entries, jobs: jobs, work: { check.check($0) }) {
        result throws(CommandError) in
        tally += result.tally
        fixes += result.fixes
        status.raise(to: result.status)
        let bytes = settings.format == .json ? report.add(result.report, result.outcome) : result.report
        try output.write(bytes)
        try output.note(result.remark)
      }
      if settings.format == .json { for piece in report.end(tally) { try output.write(piece) } }
      try output.flush()
      if !settings.isQuiet, settings.format == .text { try output.note(summary(tally, fixes)) }
    } catch {
      // Whoever stopped reading has seen enough; the verdict stands as far as it was reached.
      guard error == .outputClosed else { throw error }
    }
    console = output
    let isJudged = settings.fixing?.target != .diff
    if let failOn, isJudged, tally.findings(from: failOn) > 0 { status.raise(to: .findings) }
    return status
  }

  private func summary(_ tally: LintTally, _ fixes: FixTally) -> [UInt8] {
    let language = settings.language ?? tally.language
    let mending = FixSummary(appearance: settings.errorAppearance, language: language)
    if settings.fixing?.target == .diff { return mending.wouldFix(fixes) }
    return mending.fixed(fixes, remaining: tally.findings(from: .info))
      + LintSummary(appearance: settings.errorAppearance, language: language).line(tally)
      + mending.fixable(fixes)
  }
}
