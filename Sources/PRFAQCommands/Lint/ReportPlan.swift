internal import PRFAQLint
internal import PRFAQReports
internal import PRFAQWriting

/// The reports of a run: which formats, and where each goes.
struct ReportPlan: Sendable {
  /// One report.
  struct Item: Sendable {
    let format: ReportFormat
    /// The report as it begins; threads make pieces with copies of it.
    let report: any LintReport
    /// The file that it goes to; nil is standard output.
    let file: FilePath?
    /// Whether it is added to what the file holds.
    var isAdded = false
  }

  private(set) var items: [Item]
  private let replaces: Bool

  /// Plans what the command line asks for; text where it asks for nothing.
  ///
  /// - Parameters:
  ///   - choices: The formats, each with the file that it goes to.
  ///   - replaces: Whether files that are no reports are replaced.
  ///   - countsOnly: Whether standard output gets counts instead of findings.
  ///   - setting: What is the same for all reports.
  init(
    _ choices: [ReportChoice], replaces: Bool, countsOnly: Bool, _ setting: ReportFormat.Setting
  ) throws(CommandError) {
    self.replaces = replaces
    let plain = ReportFormat.Setting(
      appearance: Appearance(), language: setting.language, version: setting.version)
    items = (choices.isEmpty ? [ReportChoice(.text)] : choices).map { choice in
      Item(
        format: choice.format, report: choice.format.report(choice.file == nil ? setting : plain),
        file: choice.file.map { FilePath($0) })
    }
    if items.count(where: { $0.file == nil }) > 1 {
      throw .usage(
        "only one format can go to standard output; give the others files: --format sarif=out.sarif")
    }
    if countsOnly { try countOnly(setting) }
    let files = items.compactMap { $0.file?.tidied }
    if Set(files).count < files.count { throw .usage("two formats cannot go to one file") }
    addJobSummary(plain)
  }

  private mutating func countOnly(_ setting: ReportFormat.Setting) throws(CommandError) {
    guard standardFormat ?? .text == .text else {
      throw .usage("--statistics prints counts instead of findings, so give --format a file or leave it out")
    }
    items.removeAll { $0.file == nil }
    items.append(
      Item(
        format: .text,
        report: StatisticsReport(appearance: setting.appearance, language: setting.language), file: nil))
  }

  /// A job of GitHub Actions has a page for its summary, in a file that all steps add to.
  private mutating func addJobSummary(_ setting: ReportFormat.Setting) {
    guard items.contains(where: { $0.format == .github }),
      let name = Platform.environment("GITHUB_STEP_SUMMARY"), !name.isEmpty
    else { return }
    let format = ReportFormat.markdown
    items.append(Item(format: format, report: format.report(setting), file: FilePath(name), isAdded: true))
  }

  /// The format that goes to standard output; nil when all go to files.
  var standardFormat: ReportFormat? { items.first { $0.file == nil }?.format }

  /// Whether a report says what findings are known by.
  var needsFingerprints: Bool { items.contains { $0.format.needsFingerprints } }

  /// What a document adds to each report; may be made on any thread.
  func pieces(of document: LintedDocument) -> [ReportPiece] { items.map { $0.report.piece(of: document) } }

  /// Opens the files.
  func open() throws(CommandError) -> [ReportOutput] {
    var outputs: [ReportOutput] = []
    for item in items {
      guard let path = item.file else {
        outputs.append(ReportOutput(item.report, to: .standardOutput))
        continue
      }
      if item.isAdded {
        outputs.append(ReportOutput(item.report, to: .end(path)))
      } else {
        try checkFree(path, for: item.format)
        outputs.append(ReportOutput(item.report, to: .file(try WholeFile.open(path), path)))
      }
    }
    return outputs
  }

  /// Refuses to replace what is not an older report: a slip of the hand must not cost a draft.
  private func checkFree(_ path: FilePath, for format: ReportFormat) throws(CommandError) {
    guard !replaces, let status = try? Platform.status(path, followingLinks: false) else { return }
    guard status.kind == .file else { throw status.kind == .link ? .isLink(path) : .isTaken(path) }
    guard status.size > 0 else { return }
    let beginning = (try? SourceFile.beginning(of: path, length: 128)) ?? []
    guard !format.openings.contains(where: { beginning.starts(with: $0.utf8) }) else { return }
    let name = path.shown.text
    throw .refused(
      Text(
        ko: "\(name): 이미 있는 파일이고 \(format.rawValue) 보고서가 아닙니다. 다른 이름을 주거나, 덮어쓰려면 --force를 붙이세요",
        en:
          "\(name): exists already and is no \(format.rawValue) report; give another name, or --force to replace it"
      ))
  }
}
