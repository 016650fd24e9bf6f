internal import PRFAQLint

/// What has changed since a revision: in commits since the merge base, and in files that are not committed yet.
struct ChangedFiles: Sendable {
  private var changes: [FilePath: DocumentChange] = [:]

  /// Asks git for the repositories that paths are in.
  ///
  /// - Parameters:
  ///   - revision: A commit, by any name that git knows.
  ///   - paths: Files and folders.
  init(since revision: String, around paths: [FilePath]) throws(CommandError) {
    var tops: Set<FilePath> = []
    for path in paths {
      let isFolder = (try? Platform.status(path).kind) == .directory
      let folder = isFolder ? path : path.folder
      guard (try? Platform.status(folder)) != nil else { continue }
      guard let top = GitCommand.line(["rev-parse", "--show-toplevel"], in: folder) else {
        throw .refused(
          Text(
            ko: "\(folder.shown.text): git 저장소가 아니어서 --changed-since를 쓸 수 없습니다",
            en: "\(folder.shown.text): no git repository, which --changed-since needs"))
      }
      tops.insert(FilePath(top))
    }
    for top in tops { try add(top, since: revision) }
  }

  /// What has changed in a file; nil when nothing has.
  subscript(entry: FileEntry) -> DocumentChange? {
    let folder = Platform.realPath(entry.path.folder) ?? entry.path.folder
    return changes[folder.appending(entry.path.name)]
  }

  private mutating func add(_ top: FilePath, since revision: String) throws(CommandError) {
    let base = try Self.base(top, of: revision)
    var reader = DiffReader()
    let arguments = [
      "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--text", "--find-renames",
      "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/", base, "--",
    ]
    guard GitCommand.run(arguments, in: top, output: { reader.read($0) }) == 0 else {
      throw Self.failure(ko: "git diff가 실패했습니다", en: "git diff failed")
    }
    for (path, hunks) in reader.files { changes[top.appending(path)] = .lines(hunks) }
    _ = GitCommand.forEachName(["ls-files", "-z", "--others", "--exclude-standard"], in: top) { name in
      changes[top.appending(name)] = .whole
    }
  }

  /// The commit that the branch and the revision have in common.
  private static func base(_ top: FilePath, of revision: String) throws(CommandError) -> String {
    let isShallow = GitCommand.line(["rev-parse", "--is-shallow-repository"], in: top) == "true"
    // What begins with a dash would be an option.
    let commit =
      revision.hasPrefix("-")
      ? nil : GitCommand.line(["rev-parse", "--verify", "--quiet", revision + "^{commit}"], in: top)
    guard let commit else {
      throw failure(
        ko: "'\(revision)'(이)라는 커밋이 이 저장소에 없습니다" + (isShallow ? koShallow : ""),
        en: "no commit is called '\(revision)' in this repository" + (isShallow ? enShallow : ""))
    }
    if let base = GitCommand.line(["merge-base", commit, "HEAD"], in: top) { return base }
    throw failure(
      ko: "'\(revision)'와(과) HEAD가 갈라진 커밋을 찾을 수 없습니다" + (isShallow ? koShallow : ""),
      en: "'\(revision)' and HEAD have no commit in common here" + (isShallow ? enShallow : ""))
  }

  private static let koShallow =
    ". 저장소를 얕게 복제했으니 이력을 모두 가져오세요: actions/checkout은 fetch-depth: 0, GitLab은 GIT_DEPTH: 0, 손으로는 git fetch --unshallow"
  private static let enShallow =
    "; the clone is shallow, so fetch all of its history: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 of GitLab, or git fetch --unshallow"

  private static func failure(ko: String, en: String) -> CommandError {
    .refused(Text(ko: "--changed-since: \(ko)", en: "--changed-since: \(en)"))
  }
}
