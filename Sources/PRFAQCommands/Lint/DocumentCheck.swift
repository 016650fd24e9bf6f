internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQReports
internal import PRFAQWriting

/// Checks one file, start to end; may run on any thread.
struct DocumentCheck: Sendable {
  let settings: LintSettings
  private let assessor: Assessor

  init(settings: LintSettings) {
    self.settings = settings
    assessor = Assessor(today: settings.today, insisted: settings.insisted)
  }

  /// What came of a file.
  struct Result: Sendable {
    /// What it adds to each report of the run; nothing when it was not checked.
    var pieces: [ReportPiece] = []
    /// What goes to standard error.
    var remark: [UInt8] = []
    let outcome: LintOutcome
    var tally = LintTally()
    var fixes = FixTally()
    /// What was put away with comments.
    var adopted = FixTally()
    /// What the baseline says of it; nil without one, or when the file was not checked.
    var baseline: BaselineOutcome?
    var status = ExitStatus.clean

    /// Puts a text on standard output, and the report, which is text then, on standard error.
    mutating func putInstead(_ text: [UInt8]) {
      remark = pieces.flatMap { $0.bytes } + remark
      pieces = [ReportPiece(bytes: text)]
    }
  }

  func check(_ entry: FileEntry) -> Result {
    if let reason = settings.plan.exclusions[entry.shown] { return excluded(reason, entry) }
    do throws(CommandError) {
      let source = try SourceFile.load(entry)
      if let mode = settings.fixing { return DocumentFix(check: self, mode: mode).fix(source, entry) }
      if let writer = settings.adopting {
        return DocumentSuppression(check: self, writer: writer).silence(source, entry)
      }
      return report(read(source, entry), entry)
    } catch {
      return failure(error, entry)
    }
  }

  /// A document and what there is to say about it.
  struct Reading {
    let draft: Draft
    /// What the document is that it holds, or holds a half of.
    let kind: DocumentKind
    /// The findings that count.
    var findings: [Finding] = []
    /// What each of them is known by; empty where no report asks for it.
    var fingerprints: [Fingerprint] = []
    /// The rules that cannot judge its language.
    var skippedRules: [String] = []
    /// How many findings comments in the document silence.
    var suppressed = 0
    /// How many findings are in the baseline.
    var baselined = 0
    /// What the baseline says of them.
    var baseline: BaselineOutcome?
    /// Why it is no business of the linter; nil when it is.
    var reason: Text?

    /// Keeps the findings whose numbers are wanted.
    mutating func keep(_ isWanted: (Int) -> Bool) {
      let kept = findings.indices.filter(isWanted)
      if !fingerprints.isEmpty { fingerprints = kept.map { fingerprints[$0] } }
      findings = kept.map { findings[$0] }
    }
  }

  /// Finds what there is to say about a text.
  func read(_ source: SourceText, _ entry: FileEntry) -> Reading {
    let linter = settings.plan.linters[entry.linter]
    let seen = assessor.assess(source, entry, by: linter)
    guard let result = seen.result else {
      return Reading(draft: seen.draft, kind: seen.kind, reason: seen.reason)
    }
    let own = seen.ownFindings
    var reading = Reading(
      draft: seen.draft, kind: seen.kind, findings: own.compactMap { $0 },
      skippedRules: result.skippedRules)
    reading.suppressed = seen.ownSuppressed
    if settings.baseline != nil || settings.reports.needsFingerprints {
      reading.fingerprints = fingerprints(of: seen)
    }
    if let baseline = settings.baseline {
      let judged = baseline.judge(reading.findings, reading.fingerprints, in: seen.draft, of: entry) {
        fingerprints(of: assessor.assess($0, entry, by: linter))
      }
      reading.baseline = judged.outcome
      reading.baselined = judged.counts.count { !$0 }
      reading.keep { judged.counts[$0] }
    }
    if let change = settings.changes?[entry], let facts = assessor.factsOfFile(seen, by: linter) {
      let isTouched = facts.isTouched(reading.findings, by: change)
      reading.keep { isTouched[$0] }
    }
    return reading
  }

  /// What the findings that lie in a file are known by.
  private func fingerprints(of seen: Assessment) -> [Fingerprint] {
    guard let facts = seen.facts, let result = seen.result else { return [] }
    let prints = Fingerprint.all(of: result.findings, in: facts)
    return zip(prints, seen.ownFindings).filter { $1 != nil }.map { $0.0 }
  }

  /// Says it.
  func report(_ reading: Reading, _ entry: FileEntry) -> Result {
    let draft = reading.draft
    let configuration = settings.plan.linters[entry.linter].configuration
    let language = settings.language(for: draft, configuration)
    if let reason = reading.reason { return passedOver(reason, reading, entry, language) }
    let document = LintedDocument(
      name: entry.shown.text, source: draft.source, findings: reading.findings,
      fingerprints: reading.fingerprints, language: language, failOn: configuration.failOn)
    var result = Result(outcome: outcome(entry, reading, skipped: nil))
    result.baseline = reading.baseline
    result.pieces = settings.reports.pieces(of: document)
    result.tally.count(document.findings)
    result.tally.checked = 1
    result.tally.suppressed = reading.suppressed
    result.tally.baselined = reading.baselined
    result.tally.korean = language == .ko ? 1 : 0
    for finding in document.findings where !finding.fixes.isEmpty {
      if Fixer().fix(of: finding, in: draft.source) != nil {
        result.fixes.safe += 1
      } else if Fixer(allowsUnsafe: true).fix(of: finding, in: draft.source) != nil {
        result.fixes.unsafe += 1
      }
    }
    if !settings.isQuiet, let remark = ProfileRemark.text(draft, configuration, path: entry.shown) {
      result.remark = Remark.line(remark(language), appearance: settings.errorAppearance)
    }
    if let failOn = configuration.failOn, document.findings.contains(where: { $0.severity >= failOn }) {
      result.status = .findings
    }
    return result
  }

  /// The language to speak of a document in.
  func language(for draft: Draft, _ entry: FileEntry) -> MessageLanguage {
    settings.language(for: draft, settings.plan.linters[entry.linter].configuration)
  }

  private func excluded(_ reason: Text, _ entry: FileEntry) -> Result {
    let language = settings.language ?? .en
    var result = Result(
      outcome: LintOutcome(
        name: entry.shown.text, kind: nil, language: nil, skipped: reason(language)))
    result.tally.passedOver = 1
    if !settings.isQuiet {
      let text = PassingOver.remark(reason, path: entry.shown)(language)
      result.remark = Remark.line(text, appearance: settings.errorAppearance)
    }
    return result
  }

  private func passedOver(
    _ reason: Text, _ reading: Reading, _ entry: FileEntry, _ language: MessageLanguage
  ) -> Result {
    var result = Result(outcome: outcome(entry, reading, skipped: reason(language)))
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
      outcome: LintOutcome(
        name: entry.shown.text, kind: nil, language: nil, skipped: text, isUnreadable: true))
    result.remark = Remark.line(text, appearance: settings.errorAppearance)
    result.tally.unreadable = 1
    result.status = error.status
    return result
  }

  private func outcome(_ entry: FileEntry, _ reading: Reading, skipped: String?) -> LintOutcome {
    LintOutcome(
      name: entry.shown.text, kind: reading.kind, language: reading.draft.language, skipped: skipped,
      skippedRules: reading.skippedRules, suppressed: reading.suppressed, baselined: reading.baselined)
  }
}
