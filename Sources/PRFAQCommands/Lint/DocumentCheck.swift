internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQReports

/// Checks one file, start to end; may run on any thread.
struct DocumentCheck: Sendable {
  let settings: LintSettings

  /// What came of a file.
  struct Result: Sendable {
    /// What goes to standard output.
    var report: [UInt8] = []
    /// What goes to standard error.
    var remark: [UInt8] = []
    let outcome: LintJSONReport.Outcome
    var tally = LintTally()
    var status = ExitStatus.clean
  }

  func check(_ entry: FileEntry) -> Result {
    if let reason = settings.plan.exclusions[entry.shown] { return excluded(reason, entry) }
    let linter = settings.plan.linters[entry.linter]
    do throws(CommandError) {
      let draft = Recognizer.draft(
        from: try SourceFile.load(entry), as: settings.insisted, vocabulary: linter.configuration.vocabulary)
      return check(draft, entry, linter)
    } catch {
      return failure(error, entry)
    }
  }

  private func check(_ draft: Draft, _ entry: FileEntry, _ linter: Linter) -> Result {
    let language = settings.language(for: draft, linter.configuration)
    let reason = settings.insisted == nil ? PassingOver.reason(draft, name: entry.shown.name) : nil
    if let reason { return passedOver(reason, draft, entry, language) }

    let facts = Facts(
      draft: draft, today: settings.today, existingPaths: LocalFiles.existing(in: draft, at: entry),
      configuration: linter.configuration)
    let checked = linter.check(facts)
    let document = LintedDocument(
      name: entry.shown.text, source: draft.source, findings: checked.findings, language: language)
    var result = Result(outcome: outcome(entry, draft, skipped: nil, skippedRules: checked.skippedRules))
    result.report =
      switch settings.format {
      case .text: LintTextReport(appearance: settings.appearance).text(of: document)
      case .json: LintJSONReport.elements(of: document)
      }
    result.tally.count(document.findings)
    result.tally.checked = 1
    result.tally.korean = language == .ko ? 1 : 0
    if !settings.isQuiet, let remark = ProfileRemark.text(draft, linter.configuration, path: entry.shown) {
      result.remark = Remark.line(remark(language), appearance: settings.errorAppearance)
    }
    if let failOn = linter.configuration.failOn, checked.findings.contains(where: { $0.severity >= failOn }) {
      result.status = .findings
    }
    return result
  }

  private func excluded(_ reason: Text, _ entry: FileEntry) -> Result {
    let language = settings.language ?? .en
    var result = Result(
      outcome: LintJSONReport.Outcome(
        name: entry.shown.text, kind: nil, language: nil, skipped: reason(language)))
    result.tally.passedOver = 1
    if !settings.isQuiet {
      let text = PassingOver.remark(reason, path: entry.shown)(language)
      result.remark = Remark.line(text, appearance: settings.errorAppearance)
    }
    return result
  }

  private func passedOver(
    _ reason: Text, _ draft: Draft, _ entry: FileEntry, _ language: MessageLanguage
  ) -> Result {
    var result = Result(outcome: outcome(entry, draft, skipped: reason(language)))
    result.tally.passedOver = 1
    result.tally.korean = language == .ko ? 1 : 0
    // A folder is full of other documents; only whoever names one wants to know why.
    if entry.isNamed, !settings.isQuiet {
      let text = PassingOver.remark(reason, path: entry.shown)(language)
      result.remark = Remark.line(text, appearance: settings.errorAppearance)
    }
    return result
  }

  private func failure(_ error: CommandError, _ entry: FileEntry) -> Result {
    let text = error.text(for: entry.shown)(settings.language ?? .en)
    var result = Result(
      outcome: LintJSONReport.Outcome(name: entry.shown.text, kind: nil, language: nil, skipped: text))
    result.remark = Remark.line(text, appearance: settings.errorAppearance)
    result.tally.unreadable = 1
    result.status = error.status
    return result
  }

  private func outcome(
    _ entry: FileEntry, _ draft: Draft, skipped: String?, skippedRules: [String] = []
  ) -> LintJSONReport.Outcome {
    LintJSONReport.Outcome(
      name: entry.shown.text, kind: draft.kind, language: draft.language, skipped: skipped,
      skippedRules: skippedRules)
  }
}
