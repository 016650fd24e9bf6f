internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQWriting

/// Everything that a command line can say to `status`.
struct StatusOptions {
  var paths: [String] = []
  var format = StatusFormat.table
  var order = StatusOrder.stage
  var isReversed = false
  var stages: [String] = []
  var isFailingOnly = false
  var launchBefore: String?
  var today: String?
  var language: MessageLanguage?
  var configuration = ConfigurationChoice()
  var color = ColorChoice.auto
  var jobs: Int?

  /// Does what they say.
  func run() throws(CommandError) -> ExitStatus {
    var console = Console(color: color)
    let today = try Calendar.day(today)
    let limit = try launchBefore.map { text throws(CommandError) in try Calendar.day(text) }
    let paths = paths.isEmpty ? ["."] : paths
    let files = FileList(paths)
    var finder = try configuration.finder()
    let plan = LintPlan(files.entries, &finder, ignoresExclusions: false) { _ in }
    if try finder.complain(in: language, to: &console) { return .usage }
    var status = ExitStatus.clean
    for problem in files.problems {
      status.raise(to: problem.error.status)
      try console.remark(problem.error.text(for: problem.path)(language ?? .en))
    }
    let (cards, isRead) = try cards(plan, Assessor(today: today), &console)
    if !isRead { status.raise(to: .unreadable) }
    let findings = FolderRules.findings(in: cards.map { $0.card }, today: today)
    let korean = cards.count { $0.isKorean }
    let words = language ?? (korean * 2 > cards.count ? .ko : .en)
    let shown = select(cards.map { $0.card }, launchingBefore: limit)
    let names = Set(shown.map { $0.file })
    let report = StatusReport(shown, findings.filter { names.contains($0.file) }, language: words)
    switch format {
    case .table: try console.write(report.table(console.appearance))
    case .json: try console.write(report.json())
    case .markdown: try console.write(report.markdown())
    }
    try console.flush()
    if shown.isEmpty, format == .table {
      try console.remark(Text(ko: "보일 PR/FAQ가 없습니다", en: "no PR/FAQ to show")(words))
    }
    return status
  }

  private struct Card {
    var card: DocumentCard
    let isKorean: Bool
  }

  /// One card a document, in the order of their paths; whether all files could be read.
  private func cards(
    _ plan: LintPlan, _ assessor: Assessor, _ console: inout Console
  ) throws(CommandError) -> (cards: [Card], isRead: Bool) {
    var cards: [Card] = []
    var remarks: [String] = []
    let history = GitHistory(ofPaths: plan.entries.isEmpty ? [] : paths.isEmpty ? ["."] : paths)
    let entries = plan.entries.filter { plan.exclusions[$0.shown] == nil }
    try InOrder.forEach(
      entries, jobs: jobs ?? Platform.processors(),
      work: { entry in Self.result(entry, plan.linters[entry.linter], assessor) },
      consume: { result throws(CommandError) in
        switch result {
        case .card(var card, let entry):
          card.card.lastChange = history[entry]
          cards.append(card)
        case .unreadable(let error, let path): remarks.append(error.text(for: path)(language ?? .en))
        case .other: break
        }
      })
    for remark in remarks { try console.remark(remark) }
    return (cards, remarks.isEmpty)
  }

  private enum Result {
    case card(Card, FileEntry)
    case unreadable(CommandError, FilePath)
    /// No PR/FAQ, or the FAQ of a release that has a card of its own.
    case other
  }

  private static func result(_ entry: FileEntry, _ linter: Linter, _ assessor: Assessor) -> Result {
    do throws(CommandError) {
      let seen = assessor.assess(try SourceFile.load(entry), entry, by: linter)
      guard let facts = seen.facts, let result = seen.result, seen.joined?.isRelease ?? true else {
        return .other
      }
      var card = DocumentCard(file: entry.shown.text, facts, result)
      if let successor = card.supersededBy {
        let place = entry.path.folder.appending(Array(successor.utf8))
        card.hasSuccessor = (try? Platform.status(place).kind) == .file
      }
      return .card(Card(card: card, isKorean: facts.draft.language.isKorean), entry)
    } catch {
      return .unreadable(error, entry.shown)
    }
  }

  /// What was asked for, in the order that was asked for.
  private func select(_ cards: [DocumentCard], launchingBefore limit: CalendarDate?) -> [DocumentCard] {
    let wanted = Set(stages.flatMap { $0.split(separator: ",") }.map { $0.lowercased() })
    let kept = cards.filter { card in
      if !wanted.isEmpty, !wanted.contains((card.stage ?? "").lowercased()) { return false }
      if isFailingOnly, card.counts[.error] == nil { return false }
      // Dates compare as they are shown, the vaguer one as early as it may be.
      if let limit, !(card.launch.map { $0.shown < limit.shown } ?? false) { return false }
      return true
    }
    let sorted = kept.enumerated().sorted { left, right in
      let (first, second) = (order.key(left.element), order.key(right.element))
      return first == second ? left.offset < right.offset : first.lexicographicallyPrecedes(second)
    }.map { $0.element }
    return isReversed ? sorted.reversed() : sorted
  }
}

/// The formats of `status`.
enum StatusFormat: String, CaseIterable {
  case table
  case json
  case markdown
}

/// What the documents are sorted by.
enum StatusOrder: String, CaseIterable {
  case stage
  case product
  case launch
  case findings
  case checklist
  case pages
  case changed
  case file

  /// Words that sort as the order asks: most findings first, otherwise upwards; what is not known comes last.
  func key(_ card: DocumentCard) -> [String] {
    let last = "\u{10FFFF}"
    return switch self {
    case .stage: ["\(card.status.rawValue)", card.stage ?? last]
    case .product: [(card.product ?? card.headline ?? last).lowercased()]
    case .launch: [card.launch?.shown ?? last]
    case .findings: [Severity.error, .warning, .info].map { Self.digits(1_000_000 - (card.counts[$0] ?? 0)) }
    case .checklist: [Self.digits(card.checklist.met * 1000 / max(1, card.checklist.items))]
    case .pages: [Self.digits(Int(card.pages * 100))]
    case .changed: [card.lastChange ?? last]
    case .file: []
    }
  }

  private static func digits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, 9 - text.count)) + text
  }
}
