internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQReports

/// What a run does with the findings that a team knows of.
struct BaselineUse: Sendable {
  /// What the baseline is for.
  enum Purpose: Sendable, Hashable {
    /// Findings in it do not count.
    case compare
    /// As before, and what is fixed is taken out of it.
    case prune
    /// All findings are put into it.
    case write
  }

  /// Where a baseline is written when nobody says where.
  static let usualFile = ".prfaq-baseline.json"

  private let file: FilePath
  /// The folder that paths in it start from, without links.
  private let folder: FilePath
  private let purpose: Purpose
  private let known: Baseline

  /// What the options of `lint` ask for; nil makes all findings count.
  init?(reading: String?, writing: String?, prunes: Bool) throws(CommandError) {
    if writing != nil, reading != nil || prunes {
      throw .usage("--write-baseline puts all findings into the baseline, so leave --baseline out")
    }
    if prunes, reading == nil { throw .usage("--prune-baseline needs --baseline, which says what to prune") }
    guard let name = writing ?? reading else { return nil }
    if let writing, !writing.hasSuffix(".json") {
      throw .usage(
        "a baseline is called \(Self.usualFile) or otherwise ends in .json, so '\(writing)' is none; give paths first"
      )
    }
    file = FilePath(name)
    purpose = writing != nil ? .write : prunes ? .prune : .compare
    folder = Platform.realPath(file.folder) ?? file.folder
    known = try BaselineStore(file: file).load(isRequired: writing == nil)
  }

  /// Which findings of a document count, and what the baseline has of the others.
  ///
  /// - Parameter reading: What the findings in another text of the same file are known by.
  func judge(
    _ findings: [Finding], _ prints: [Fingerprint], in draft: Draft, of entry: FileEntry,
    reading: (SourceText) -> [Fingerprint]
  ) -> (counts: [Bool], outcome: BaselineOutcome) {
    let path = path(of: entry)
    if purpose == .write {
      let document = Baseline.Document(prints, in: draft)
      return (prints.map { _ in false }, BaselineOutcome(path: path, document: document, fixed: []))
    }
    let document = known.files[path] ?? Baseline.Document()
    let match = document.match(findings, prints, in: draft, reading: reading)
    let rest = Baseline.Document(entries: match.remaining, arrangement: document.arrangement)
    return (
      match.isKnown.map { !$0 }, BaselineOutcome(path: path, document: rest, fixed: match.fixed)
    )
  }

  private func path(of entry: FileEntry) -> String {
    let own = Platform.realPath(entry.path.folder) ?? entry.path.folder
    return own.appending(entry.path.name).relative(to: folder).text
  }

  /// Writes what is to be written; returns what there is to tell, line by line.
  func finish(_ outcomes: [BaselineOutcome], isQuiet: Bool) throws(CommandError) -> [Text] {
    var baseline = known
    var fixed: [(path: String, entries: [Baseline.Entry])] = []
    let visited = Set(outcomes.map { $0.path })
    for (path, document) in known.files where !visited.contains(path) && isGone(path) {
      baseline.files[path] = nil
      fixed.append((path, document.entries))
    }
    for outcome in outcomes {
      baseline.files[outcome.path] = outcome.document
      if !outcome.fixed.isEmpty { fixed.append((outcome.path, outcome.fixed)) }
    }
    fixed.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    if purpose == .write || purpose == .prune && !fixed.isEmpty {
      try BaselineStore(file: file).save(baseline)
    }
    guard !isQuiet else { return [] }
    let words = BaselineWords(file: file.shown.text)
    switch purpose {
    case .write: return [words.written(baseline)]
    case .prune: return words.fixed(fixed) + (fixed.isEmpty ? [] : [words.pruned(fixed)])
    case .compare: return words.fixed(fixed) + (fixed.isEmpty ? [] : [words.hint])
    }
  }

  /// Whether a document of the baseline does not exist any more.
  private func isGone(_ path: String) -> Bool {
    do throws(SystemError) {
      _ = try Platform.status(folder.appending(Array(path.utf8)))
      return false
    } catch {
      return error.isNotFound
    }
  }
}

/// What the baseline has of one document after a run.
struct BaselineOutcome: Sendable, Hashable {
  /// The document's path from the baseline's folder.
  let path: String
  /// What is, or is to be, known of it.
  let document: Baseline.Document
  /// What was known and is gone.
  let fixed: [Baseline.Entry]
}
