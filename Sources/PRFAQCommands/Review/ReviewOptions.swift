internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQWriting

/// Everything that a command line can say to `review`.
struct ReviewOptions: Hashable {
  var paths: [String] = []
  var output: String?
  var format: ReviewFormat?
  var opens = false
  var replaces = false
  var since: String?
  var previous: String?
  var today: String?
  var insistedKind: InsistedKind?
  var configuration = ConfigurationChoice()
  var color = ColorChoice.auto

  /// Does what they say.
  func run() throws(CommandError) -> ExitStatus {
    var console = Console(color: color)
    let today = try Calendar.day(today)
    let files = FileList(paths)
    var finder = try configuration.finder()
    let plan = LintPlan(files.entries, &finder, ignoresExclusions: true) { _ in }
    let language = configuration.messageLanguage?.language
    if try finder.complain(in: language, to: &console) { return .usage }
    var status = ExitStatus.clean
    for problem in files.problems {
      status.raise(to: problem.error.status)
      let text = problem.error.text(for: problem.path)(language ?? .en)
      try console.note(Remark.line(text, appearance: console.errorAppearance))
    }
    if since != nil, previous != nil { throw .usage("--since and --previous exclude each other") }
    if previous != nil, files.entries.count > 1 {
      throw .usage("--previous is the earlier state of one draft")
    }
    let earlier = since.map { EarlierDraft.revision($0) } ?? previous.map { .file(FilePath($0)) }
    let reading = ReviewReading(
      plan: plan, today: today, insisted: insistedKind?.kind, language: language,
      earlier: earlier)
    let target = try ReviewTarget(self, entries: plan.entries, console)
    do throws(CommandError) {
      status.raise(to: try ReviewRun(reading: reading, target: target, paths: paths).run(to: &console))
      try console.flush()
    } catch {
      guard error == .outputClosed else { throw error }
    }
    return status
  }
}
