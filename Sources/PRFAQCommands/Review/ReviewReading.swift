internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQReview

/// Reads drafts and finds out what there is to say about them; may be used on any thread.
struct ReviewReading: Sendable {
  let plan: LintPlan
  /// The day that rules about dates compare with.
  let today: CalendarDate
  /// What every document is to be taken for.
  let insisted: DocumentKind?
  /// The language of reviews; nil leaves it to configuration and documents.
  let language: MessageLanguage?
  /// Which earlier draft each is compared with; nil for none.
  var earlier: EarlierDraft?

  /// A draft and what there is to say about it.
  struct Read {
    let facts: Facts
    let result: LintResult
    let language: MessageLanguage
  }

  /// The review of a draft; nil for what is no draft, with the reason.
  func review(_ entry: FileEntry) throws(CommandError) -> (review: Review?, reason: Text?) {
    let (draft, reason) = draft(in: try SourceFile.load(entry), entry)
    if let reason { return (nil, reason) }
    let read = read(draft, entry)
    let builder = ReviewBuilder(facts: read.facts, result: read.result, language: read.language)
    var changes: Comparison?
    if let earlier, let source = try earlier.source(of: entry) {
      let before = self.read(self.draft(in: source, entry).draft, entry)
      changes = Self.comparison(before, read, earlier: earlier.name(of: entry), later: entry.shown.text)
    }
    return (builder.review(name: entry.shown.text, changes: changes), nil)
  }

  /// A document, understood, and why it is no draft; nil when it is one.
  func draft(in source: SourceText, _ entry: FileEntry) -> (draft: Draft, reason: Text?) {
    let vocabulary = plan.linters[entry.linter].configuration.vocabulary
    let draft = Recognizer.draft(from: source, as: insisted, vocabulary: vocabulary)
    // Whoever names a release or a FAQ alone wants to see it.
    let isWanted = insisted != nil || entry.isNamed && draft.kind != .none
    return (draft, isWanted ? nil : PassingOver.reason(draft, name: entry.shown.name))
  }

  /// What there is to say about a draft.
  func read(_ draft: Draft, _ entry: FileEntry) -> Read {
    let linter = plan.linters[entry.linter]
    let facts = Facts(
      draft: draft, today: today, existingPaths: LocalFiles.existing(in: draft, at: entry),
      configuration: linter.configuration)
    return Read(
      facts: facts, result: linter.check(facts),
      language: language ?? linter.configuration.messageLanguage ?? (draft.language.isKorean ? .ko : .en))
  }

  /// What changed from one draft to another.
  static func comparison(_ before: Read, _ after: Read, earlier: String, later: String) -> Comparison {
    ComparisonBuilder(
      before: before.facts, before.result.findings, after: after.facts, after.result.findings
    ).comparison(earlier: earlier, later: later)
  }
}
