internal import PRFAQLint
internal import PRFAQReview
internal import PRFAQWriting

/// Writes one review for each of many drafts, and a page that leads to them.
struct ReviewFolder {
  let run: ReviewRun
  let folder: FilePath

  /// What came of one draft.
  private enum Outcome: Sendable {
    case reviewed(ReviewIndexEntry, FileEntry)
    case passedOver(Text, FileEntry)
    /// The page could not be written, and others will not be, either.
    case unwritten(CommandError)
    case failed(CommandError, FileEntry)
  }

  /// Reads the drafts and writes the pages.
  func write(to console: inout Console) throws(CommandError) -> ExitStatus {
    let entries = run.reading.plan.entries
    let names = Self.names(entries, ending: run.target.ending)
    let inputs = zip(entries, names).map { (entry: $0, name: $1) }
    var status = ExitStatus.clean
    var index: [ReviewIndexEntry] = []
    let appearance = console.appearance
    var output = console
    let history = GitHistory(ofPaths: run.target.format == .html && !entries.isEmpty ? run.paths : [])
    try InOrder.forEach(
      inputs, jobs: Platform.processors(), work: { outcome($0.entry, $0.name, appearance) }
    ) { outcome throws(CommandError) in
      switch outcome {
      case .reviewed(var row, let entry):
        row.lastChange = entry.isStandardInput ? nil : history[entry]
        index.append(row)
      case .unwritten(let error): throw error
      case .passedOver(let reason, let entry):
        // A folder is full of other documents; only whoever names one wants to know why.
        guard entry.isNamed else { return }
        try output.remark(PassingOver.remark(reason, path: entry.shown)(run.reading.language ?? .en))
      case .failed(let error, let entry):
        status.raise(to: error.status)
        try output.remark(error.text(for: entry.shown)(run.reading.language ?? .en))
      }
    }
    console = output
    guard run.target.format == .html else { return status }
    let page = ReviewIndexPage(index, language: run.reading.language)
    let path = folder.appending(Array("index.html".utf8))
    try NewFile.write(page.html(), to: path, replaces: run.target.replaces, isLasting: false)
    if run.target.opens { try Browser.open(path) }
    return status
  }

  private func outcome(_ entry: FileEntry, _ name: String, _ appearance: Appearance) -> Outcome {
    do throws(CommandError) {
      let (review, reason) = try run.reading.review(entry)
      guard let review else { return .passedOver(reason ?? Text(ko: "", en: ""), entry) }
      let bytes = run.bytes(of: review, entry, appearance)
      let path = folder.appending(Array(name.utf8))
      do throws(CommandError) {
        try NewFile.write(bytes, to: path, replaces: run.target.replaces, isLasting: false)
      } catch {
        return .unwritten(error)
      }
      return .reviewed(ReviewIndexEntry(review, page: name), entry)
    } catch {
      return .failed(error, entry)
    }
  }

  /// A file name for each draft, made of its path, none equal to another even where case does not count.
  private static func names(_ entries: [FileEntry], ending: String) -> [String] {
    var taken: Set<String> = ["index"]
    return entries.map { entry in
      let path = entry.isStandardInput ? "review" : entry.shown.text
      let pieces = path.split(separator: "/").filter { $0 != ".." && $0 != "." }
      var stem = pieces.joined(separator: "-")
      for ending in [".md", ".markdown"] where stem.lowercased().hasSuffix(ending) {
        stem.removeLast(ending.count)
      }
      // What file systems forbid, and what would hide the page.
      stem = String(stem.map { "\\:*?\"<>|".contains($0) || $0.isNewline ? "_" : $0 })
      if stem.isEmpty || stem.hasPrefix(".") || stem.hasPrefix("-") { stem = "_" + stem }
      var name = stem
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(stem)-\(number)"
        number += 1
      }
      return name + ending
    }
  }
}
