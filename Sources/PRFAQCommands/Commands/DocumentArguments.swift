internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQReports

/// What commands take that show something of each document by itself.
struct DocumentArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files; - is standard input.", valueName: "file"), completion: Completing.markdown)
  var files: [String]

  @Option(name: .customLong("as"), help: ArgumentHelp("What to take the document for.", valueName: "kind"))
  var insistedKind: InsistedKind?

  @Option(
    help: ArgumentHelp(
      "The language of the report; auto is the document's, if Korean, else English.", valueName: "language"))
  var messageLanguage = LanguageChoice.auto

  @Option(
    help: ArgumentHelp("Whether to colour; auto is on a terminal, if NO_COLOR is not set.", valueName: "when")
  )
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp(
      "The only configuration file (default: each .prfaq.yml above a file).", valueName: "file"))
  var config: String?

  @Flag(help: "No configuration file at all.")
  var noConfig = false
}

extension DocumentArguments {
  /// One document that was asked for.
  struct Document {
    /// Its bytes.
    let source: SourceText
    /// Where it comes from.
    let entry: FileEntry
    /// What holds for it.
    let linter: Linter
    /// The kind that the command line insists on.
    let insisted: DocumentKind?
    /// The language that the command line asks for; nil leaves it to the document.
    let language: MessageLanguage?

    /// The name under which it is shown.
    var name: String { entry.shown.text }

    /// The document, understood with the words that its configuration adds.
    func draft() -> Draft {
      Recognizer.draft(from: source, as: insisted, vocabulary: linter.configuration.vocabulary)
    }

    /// Why the rules have no business with it; nil when they have.
    func reasonToPassOver(_ draft: Draft) -> Text? {
      insisted == nil ? PassingOver.reason(draft, name: entry.shown.name) : nil
    }

    /// What its rules may know, on a day.
    func facts(_ draft: Draft, today: CalendarDate) -> Facts {
      Facts(
        draft: draft, today: today, existingPaths: LocalFiles.existing(in: draft, at: entry),
        configuration: linter.configuration)
    }

    /// The language to speak of it in.
    func language(for draft: Draft) -> MessageLanguage {
      language ?? linter.configuration.messageLanguage ?? (draft.language.isKorean ? .ko : .en)
    }
  }

  /// Hands over the documents one after the other, to be shown or left out; what cannot be read is told, and the rest
  /// is shown all the same.
  func forEachDocument(
    profile: ProfileChoice? = nil, to console: inout Console,
    _ show: (Document, _ isFirst: Bool, inout Console) throws(CommandError) -> Bool
  ) throws(CommandError) -> ExitStatus {
    var status = ExitStatus.clean
    var isFirst = true
    let language = messageLanguage.language
    var finder = try ConfigurationChoice(profile: profile, file: config, isWithoutFile: noConfig).finder()
    let plan = LintPlan(files.map { FileEntry(argument: $0) }, &finder, ignoresExclusions: true) { _ in }
    if try finder.complain(in: language, to: &console) { return .usage }
    for entry in plan.entries {
      do throws(CommandError) {
        let document = Document(
          source: try SourceFile.load(entry), entry: entry, linter: plan.linters[entry.linter],
          insisted: insistedKind?.kind, language: language)
        if try show(document, isFirst, &console) { isFirst = false }
      } catch {
        if error == .outputClosed { return status }
        if case .outputFailed = error { throw error }
        let problem = error == .vanished ? .missing : error
        status.raise(to: problem.status)
        try console.remark(problem.text(for: entry.shown)(language ?? .en))
      }
    }
    return status
  }

  /// Writes one JSON object a document: the object itself for one, a list for several.
  func writeObjects(
    profile: ProfileChoice? = nil, to console: inout Console,
    _ object: (Document, inout Console) throws(CommandError) -> [UInt8]
  ) throws(CommandError) -> ExitStatus {
    if files.count > 1 { try console.write(DocumentList.opening) }
    let status = try forEachDocument(profile: profile, to: &console) {
      (document, isFirst, console) throws(CommandError) in
      let bytes = try object(document, &console)
      try console.write(files.count > 1 ? DocumentList.element(bytes, isFirst: isFirst) : bytes + [0x0A])
      return true
    }
    if files.count > 1 { try console.write(DocumentList.closing) }
    return status
  }
}
