internal import PRFAQLint
internal import PRFAQMarkdown
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
    var fixes = FixTally()
    var status = ExitStatus.clean
  }

  func check(_ entry: FileEntry) -> Result {
    do throws(CommandError) {
      let source = try SourceFile.load(entry)
      if let mode = settings.fixing { return DocumentFix(check: self, mode: mode).fix(source, entry) }
      return report(read(source, entry), entry)
    } catch {
      return failure(error, entry)
    }
  }

  /// A document and what there is to say about it.
  struct Reading {
    let draft: Draft
    let findings: [Finding]
    /// Why it is no business of the linter; nil when it is.
    let reason: Text?
  }

  /// Finds what there is to say about a text.
  func read(_ source: SourceText, _ entry: FileEntry) -> Reading {
    let draft = Recognizer.draft(from: source, as: settings.insisted)
    let reason = settings.insisted == nil ? PassingOver.reason(draft, name: entry.shown.name) : nil
    guard reason == nil else { return Reading(draft: draft, findings: [], reason: reason) }
    let facts = Facts(
      draft: draft, today: settings.today, existingPaths: LocalFiles.existing(in: draft, at: entry),
      configuration: settings.linter.configuration)
    return Reading(draft: draft, checked: settings.linter.check(facts), facts: facts)
  }

  /// Says it.
  func report(_ reading: Reading, _ entry: FileEntry) -> Result {
    let draft = reading.draft
    let language = settings.language(for: draft)
    if let reason = reading.reason { return passedOver(reason, draft, entry, language) }
    let document = LintedDocument(
      name: entry.shown.text, source: draft.source, findings: reading.findings, language: language)
    var result = Result(outcome: outcome(entry, draft, skipped: nil, skippedRules: reading.skippedRules))
    result.report =
      switch settings.format {
      case .text: LintTextReport(appearance: settings.appearance).text(of: document)
      case .json: LintJSONReport.elements(of: document)
      }
    result.tally.count(document.findings)
    result.tally.checked = 1
    result.tally.korean = language == .ko ? 1 : 0
    for finding in document.findings where !finding.fixes.isEmpty {
      if Fixer().fix(of: finding, in: draft.source) != nil {
        result.fixes.safe += 1
      } else if Fixer(allowsUnsafe: true).fix(of: finding, in: draft.source) != nil {
        result.fixes.unsafe += 1
      }
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
