internal import PRFAQLint
internal import PRFAQReports
internal import PRFAQWriting

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
    var fixes = FixTally()
    var adopted = FixTally()
    var known: [BaselineOutcome] = []
    for problem in problems {
      status.raise(to: problem.error.status)
      tally.unreadable += 1
      let text = problem.error.text(for: problem.path)(settings.language ?? .en)
      try console.note(Remark.line(text, appearance: settings.errorAppearance))
    }
    var reports = try settings.reports.open()
    var progress = settings.isQuiet ? nil : Progress(of: settings.plan.entries.count, on: console)
    var output = console
    do throws(CommandError) {
      let check = DocumentCheck(settings: settings)
      try InOrder.forEach(settings.plan.entries, jobs: jobs, work: { check.check($0) }) {
        result throws(CommandError) in
        tally += result.tally
        fixes += result.fixes
        adopted += result.adopted
        if let outcome = result.baseline { known.append(outcome) }
        status.raise(to: result.status)
        for index in reports.indices {
          let piece = index < result.pieces.count ? result.pieces[index] : ReportPiece()
          try reports[index].add(piece, result.outcome, &output)
        }
        try output.note(result.remark)
        progress?.advance(on: &output)
      }
      output.clearProgress()
      for index in reports.indices { try reports[index].end(tally, &output) }
      try output.flush()
      if !settings.isQuiet, settings.reports.standardFormat?.isForPeople ?? true {
        try output.note(summary(tally, fixes))
      }
      if settings.adopting != nil, !settings.isQuiet {
        try output.note(remark(adopted, settings.language ?? tally.language))
      }
    } catch {
      // Whoever stopped reading has seen enough; the verdict stands as far as it was reached.
      guard error == .outputClosed else { throw error }
    }
    console = output
    for breach in settings.limits.breaches(tally) {
      status.raise(to: breach.status)
      let language = settings.language ?? tally.language
      try console.note(Remark.line(breach.text(language), appearance: settings.errorAppearance))
    }
    if let baseline = settings.baseline {
      let language = settings.language ?? tally.language
      for text in try baseline.finish(known, isQuiet: settings.isQuiet) {
        try console.note(Remark.line(text(language), appearance: settings.errorAppearance))
      }
    }
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

  private func remark(_ adopted: FixTally, _ language: MessageLanguage) -> [UInt8] {
    let findings = adopted.fixed == 1 ? "1 finding" : "\(adopted.fixed) findings"
    let files = adopted.files == 1 ? "1 file" : "\(adopted.files) files"
    let text = Text(
      ko: "주석으로 숨긴 것 \(adopted.fixed)개, 파일 \(adopted.files)개",
      en: "suppressed \(findings) with comments in \(files)")
    return Remark.line(text(language), appearance: settings.errorAppearance)
  }
}
