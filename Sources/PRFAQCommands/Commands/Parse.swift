internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQWriting

/// `prfaq parse`: shows how documents are understood.
struct Parse: ReportingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how every line of a document is understood.",
    usage: "prfaq parse <file> ... [<options>]",
    discussion: """
      examples:
        prfaq parse draft.md
        prfaq parse draft.md --format json | jq .parts
      """)

  @Argument(
    help: ArgumentHelp("Files; - is standard input.", valueName: "file"), completion: Completing.markdown)
  var files: [String]

  @Option(help: "An outline for people, or everything for programs.")
  var format = ParseFormat.outline

  @Option(name: .customLong("as"), help: ArgumentHelp("What to take the document for.", valueName: "kind"))
  var insistedKind: InsistedKind?

  @Option(
    help: ArgumentHelp(
      "The language of the outline; auto is the document's, if Korean, else English.", valueName: "language"))
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

  func report() throws(CommandError) -> ExitStatus {
    var console = Console(color: color)
    var status = ExitStatus.clean
    var isFirst = true
    let entries = files.map { FileEntry(argument: $0) }
    var finder = try ConfigurationChoice(file: config, isWithoutFile: noConfig).finder()
    let plan = LintPlan(entries, &finder, ignoresExclusions: true) { _ in }
    if try finder.complain(in: messageLanguage.language, to: &console) { return .usage }
    if format == .json, files.count > 1 { try console.write(ParseJSONReport.opening) }
    for entry in plan.entries {
      let vocabulary = plan.linters[entry.linter].configuration.vocabulary
      do throws(CommandError) {
        try write(try SourceFile.load(entry), entry, vocabulary, isFirst: isFirst, to: &console)
        isFirst = false
      } catch {
        if error == .outputClosed { return status }
        if case .outputFailed = error { throw error }
        let problem = error == .vanished ? .missing : error
        status.raise(to: problem.status)
        let text = problem.text(for: entry.shown)(messageLanguage.language ?? .en)
        try console.note(Remark.line(text, appearance: console.errorAppearance))
      }
    }
    if format == .json, files.count > 1 { try console.write(ParseJSONReport.closing) }
    try console.flush()
    return status
  }

  private func write(
    _ source: SourceText, _ entry: FileEntry, _ vocabulary: Vocabulary, isFirst: Bool,
    to console: inout Console
  ) throws(CommandError) {
    let name = entry.shown.text
    switch format {
    case .evidence:
      if files.count > 1 { try console.write(Array("file \(name)\n".utf8)) }
      for line in RecognitionTrace.lines(of: source) { try console.write(Array("\(line)\n".utf8)) }
    case .json:
      let draft = Recognizer.draft(from: source, as: insistedKind?.kind, vocabulary: vocabulary)
      try console.write(
        files.count == 1
          ? ParseJSONReport.json(of: draft, name: name)
          : ParseJSONReport.element(of: draft, name: name, isFirst: isFirst))
    case .outline:
      let draft = Recognizer.draft(from: source, as: insistedKind?.kind, vocabulary: vocabulary)
      let language = messageLanguage.language ?? (draft.language.isKorean ? .ko : .en)
      if !isFirst { try console.write([0x0A]) }
      try console.write(
        OutlineReport(appearance: console.appearance, language: language).text(of: draft, name: name))
    }
  }
}

/// The formats of `parse`.
enum ParseFormat: String, ExpressibleByArgument {
  case outline
  case json
  /// What recognition observed; for the fitting of its weights, so help does not mention it.
  case evidence

  static var allValueStrings: [String] { [outline.rawValue, json.rawValue] }
}
