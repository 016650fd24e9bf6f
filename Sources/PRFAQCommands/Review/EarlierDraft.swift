internal import PRFAQLint
internal import PRFAQMarkdown

/// Where the earlier state of a draft comes from.
enum EarlierDraft: Sendable, Equatable {
  /// Another file.
  case file(FilePath)
  /// The same file in a revision that git knows.
  case revision(String)

  /// The name under which it is shown.
  func name(of entry: FileEntry) -> String {
    switch self {
    case .file(let path): path.shown.text
    case .revision(let revision): "\(entry.shown.text) @ \(revision)"
    }
  }

  /// Its text; nil where the file did not exist in the revision.
  func source(of entry: FileEntry) throws(CommandError) -> SourceText? {
    switch self {
    case .file(let path): return try SourceFile.load(named: FileEntry(argument: path.text))
    case .revision(let revision): return try source(of: entry, in: revision)
    }
  }

  private func source(of entry: FileEntry, in revision: String) throws(CommandError) -> SourceText? {
    let folder = entry.path.folder
    guard !revision.hasPrefix("-"), !revision.contains(":"),
      let commit = GitCommand.line(["rev-parse", "--verify", "--quiet", revision + "^{commit}"], in: folder),
      !commit.isEmpty
    else { throw .unknownRevision(revision) }
    var bytes: [UInt8] = []
    var isTooLarge = false
    let name = commit + ":./" + String(decoding: entry.path.name, as: UTF8.self)
    let code = GitCommand.run(["show", name], in: folder) { piece in
      if bytes.count + piece.count > SourceFile.limit { isTooLarge = true } else { bytes += piece }
    }
    if isTooLarge { throw .tooLarge(limit: SourceFile.limit) }
    guard code == 0 else { return nil }
    try TextCheck.check(bytes)
    return SourceText(bytes: bytes)
  }
}

extension SourceFile {
  /// The text of a file that a command line names; what goes wrong names it.
  static func load(named entry: FileEntry) throws(CommandError) -> SourceText {
    do throws(CommandError) {
      return try load(entry)
    } catch {
      let problem = error == .vanished ? .missing : error
      throw .unreadable(problem.text(for: entry.shown), problem.status)
    }
  }
}

extension CommandError {
  /// A file did not exist in a revision.
  static func notInRevision(_ path: FilePath, _ revision: String) -> CommandError {
    .refused(
      Text(
        ko: "\(path.text): '\(revision)' 리비전에는 없는 파일입니다",
        en: "\(path.text): did not exist in revision '\(revision)'"))
  }

  /// Git does not know a revision.
  static func unknownRevision(_ name: String) -> CommandError {
    .refused(
      Text(
        ko: "git이 '\(name)' 리비전을 찾지 못했습니다", en: "git knows no revision '\(name)' here"))
  }
}
