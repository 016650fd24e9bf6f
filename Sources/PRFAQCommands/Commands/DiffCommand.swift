internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQReports
internal import PRFAQReview
internal import PRFAQWriting

/// `prfaq diff`: tells what changed by meaning between two drafts.
struct DiffCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed by meaning between two drafts.",
    usage: "prfaq diff <earlier> <later> [<options>]",
    discussion: """
      What is promised, to whom, when and for how much; problems, questions, answers, numbers and findings. How \
      the text is wrapped, emphasised or marked up does not count.

      examples:
        prfaq diff draft-1.md draft-2.md
        prfaq diff draft.md --since main
      """)

  @Argument(
    help: ArgumentHelp("The earlier draft and the later one; with --since only this.", valueName: "file"),
    completion: Completing.markdown)
  var files: [String]

  @Option(help: ArgumentHelp("Compare with the same file in a revision of git.", valueName: "revision"))
  var since: String?

  @Option(help: "Lines for people, Markdown, or everything for programs.")
  var format = DiffFormat.text

  @OptionGroup var common: ReviewArguments

  func report() throws(CommandError) -> ExitStatus {
    guard files.count == (since == nil ? 2 : 1) else {
      throw .usage(
        since == nil
          ? "diff takes two drafts, or one with --since" : "with --since, diff takes one draft")
    }
    var console = Console(color: common.color)
    let entries = files.map { FileEntry(argument: $0) }
    var finder = try common.configuration().finder()
    let plan = LintPlan(entries, &finder, ignoresExclusions: true) { _ in }
    let language = common.messageLanguage?.language
    if try finder.complain(in: language, to: &console) { return .usage }
    let reading = ReviewReading(
      plan: plan, today: try Calendar.day(common.today), insisted: common.insistedKind?.kind ?? .prfaq,
      language: language)
    guard let entry = plan.entries.last, let first = plan.entries.first else { return .usage }
    let earlier: EarlierDraft = since.map { .revision($0) } ?? .file(first.path)
    let source = try SourceFile.load(named: entry)
    guard let old = try earlier.source(of: entry) else { throw .notInRevision(entry.shown, since ?? "") }
    let after = reading.read(reading.draft(in: source, entry).draft, entry)
    let before = reading.read(reading.draft(in: old, first).draft, first)
    let comparison = ReviewReading.comparison(
      before, after, earlier: earlier.name(of: entry), later: entry.shown.text)
    try console.write(bytes(of: comparison, old, source, after.language, console.appearance))
    try console.flush()
    return .clean
  }

  private func bytes(
    of comparison: Comparison, _ before: SourceText, _ after: SourceText, _ language: MessageLanguage,
    _ appearance: Appearance
  ) -> [UInt8] {
    let report = ComparisonReport(comparison, language: language)
    switch format {
    case .text: return ReviewText(report, appearance: appearance).text()
    case .markdown: return ReviewMarkdown(report).markdown()
    case .json:
      var json = ComparisonJSON(comparison, before: before, after: after)
      return json.json()
    }
  }
}

/// The formats of `diff`.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case json
}
