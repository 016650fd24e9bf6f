internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQWriting

/// What a run of `lint` was asked for.
struct LintSettings: Sendable {
  /// The files and their linters.
  let plan: LintPlan
  /// The day that rules about dates compare with.
  let today: CalendarDate
  /// What every document is to be taken for.
  let insisted: DocumentKind?
  /// The language of messages that the command line asks for; nil leaves it to configuration and documents.
  let language: MessageLanguage?
  /// The reports that are made.
  let reports: ReportPlan
  let appearance: Appearance
  let errorAppearance: Appearance
  /// Whether to leave out the summary and the remarks on what was passed over.
  let isQuiet: Bool
  /// What to do with what can be mended; nil is nothing.
  let fixing: FixMode?
  /// The findings that are known already, or that are to be; nil when all count.
  let baseline: BaselineUse?
  /// What has changed, where only findings that belong to it count.
  let changes: ChangedFiles?
  /// What a run must not exceed or fall short of.
  let limits: LintLimits
  /// What puts comments into documents for everything that is found; nil leaves them as they are.
  let adopting: SuppressionWriter?

  /// The language to speak of a document in.
  func language(for draft: Draft, _ configuration: LintConfiguration) -> MessageLanguage {
    configuration.messageLanguage ?? (draft.language.isKorean ? .ko : .en)
  }
}
