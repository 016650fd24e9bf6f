internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// What a file holds and what the rules found in it.
struct Assessment {
  /// The file itself.
  let draft: Draft
  /// What is known of the document, which may be the file together with another one; nil when it is no business of
  /// the linter.
  var facts: Facts?
  /// What the rules found in the document.
  var result: LintResult?
  /// The other file that belongs to the document.
  var joined: JoinedDocument?
  /// Why it is no business of the linter; nil when it is.
  var reason: Text?

  /// What the document is.
  var kind: DocumentKind { facts?.draft.kind ?? draft.kind }

  /// For each finding what it is in the file itself; nil when it lies in the other file.
  var ownFindings: [Finding?] {
    let findings = result?.findings ?? []
    guard let joined else { return findings }
    return findings.map { $0.moved(joined.own) }
  }

  /// How many findings in the file itself comments silence.
  var ownSuppressed: Int {
    (result?.suppressed ?? []).count { finding in joined.map { $0.own(finding.range) != nil } ?? true }
  }
}

/// Reads files and lets the rules look at them; may be used on any thread.
struct Assessor: Sendable {
  /// The day that rules about dates compare with.
  let today: CalendarDate
  /// What every document is to be taken for.
  let insisted: DocumentKind?
  private let releases = ReleaseIndex()

  /// Creates an assessor.
  init(today: CalendarDate, insisted: DocumentKind? = nil) {
    self.today = today
    self.insisted = insisted
  }

  /// Finds out what a text holds and what the rules of a linter say.
  func assess(_ source: SourceText, _ entry: FileEntry, by linter: Linter) -> Assessment {
    let vocabulary = linter.configuration.vocabulary
    let draft = Recognizer.draft(from: source, as: insisted, vocabulary: vocabulary)
    let joined = insisted == nil ? JoinedDocument(draft, entry, releases) : nil
    var assessment = Assessment(draft: draft)
    if joined == nil, insisted == nil, let reason = PassingOver.reason(draft, name: entry.shown.name) {
      assessment.reason = reason
      return assessment
    }
    let whole = joined.map { Recognizer.draft(from: $0.source, vocabulary: vocabulary) } ?? draft
    var paths = LocalFiles.existing(in: whole, at: entry)
    if let joined { paths.formUnion(LocalFiles.existing(in: whole, at: joined.other)) }
    let facts = Facts(
      draft: whole, today: today, existingPaths: paths, configuration: linter.configuration)
    assessment.joined = joined
    assessment.facts = facts
    assessment.result = linter.check(facts)
    return assessment
  }

  /// What is known of the file alone, for what is told by its lines.
  func factsOfFile(_ assessment: Assessment, by linter: Linter) -> Facts? {
    guard assessment.joined != nil else { return assessment.facts }
    return Facts(
      draft: assessment.draft, today: today, existingPaths: [], configuration: linter.configuration)
  }
}
