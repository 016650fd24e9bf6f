internal import PRFAQLint
internal import PRFAQMarkdown

/// What `init` is to do with a folder.
struct SetUp {
  let folder: FilePath
  let profile: String
  let forge: Forge
  let language: MessageLanguage
  let replaces: Bool

  /// The files, each with what is to become of it; nothing is written.
  func files() throws(CommandError) -> [SetUpFile] {
    var files = [
      try own(".prfaq.yml", SetUpText.configuration(profile: profile, language)),
      try shared(".pre-commit-config.yaml", SetUpText.preCommit, YAMLAddition.hook(to:)),
    ]
    switch forge {
    case .github: files.append(try own(".github/workflows/prfaq.yml", SetUpText.workflow))
    case .gitlab:
      files.append(try shared(".gitlab-ci.yml", SetUpText.gitlab(), YAMLAddition.job(to:)))
    case .none: break
    }
    return files
  }

  /// A file that is prfaq's alone.
  private func own(_ path: String, _ text: String) throws(CommandError) -> SetUpFile {
    guard let there = try content(path) else { return SetUpFile(path: path, action: .write(text)) }
    if there == text { return SetUpFile(path: path, action: .leave) }
    return SetUpFile(path: path, action: replaces ? .write(text) : .keep)
  }

  /// A file that others write to as well.
  private func shared(
    _ path: String, _ text: String, _ add: (String) throws(YAMLAddition.Obstacle) -> (String, String)?
  ) throws(CommandError) -> SetUpFile {
    guard let there = try content(path) else { return SetUpFile(path: path, action: .write(text)) }
    do throws(YAMLAddition.Obstacle) {
      guard let (whole, lines) = try add(there) else { return SetUpFile(path: path, action: .leave) }
      return SetUpFile(path: path, action: .add(whole, lines: lines))
    } catch {
      return SetUpFile(path: path, action: .show(lines: error.lines))
    }
  }

  /// What a file holds; nil where there is none.
  private func content(_ path: String) throws(CommandError) -> String? {
    var place = folder
    for name in path.split(separator: "/") {
      place = place.appending(Array(name.utf8))
      guard let status = try? Platform.status(place, followingLinks: false) else { return nil }
      // A link may lead out of the repository.
      if status.kind == .link { throw .isLink(place.tidied) }
    }
    let entry = FileEntry(argument: place.text)
    do throws(CommandError) {
      let source = try SourceFile.load(entry)
      return source.string(0..<source.bytes.count)
    } catch {
      throw .unreadable(error.text(for: entry.shown), error.status)
    }
  }
}

/// Where a repository is hosted, as far as it decides how checks run there.
enum Forge: String, CaseIterable {
  case github
  case gitlab
  case none

  /// What the folder, or where it was cloned from, tells.
  static func found(in folder: FilePath) -> Forge? {
    if exists(".gitlab-ci.yml", in: folder) { return .gitlab }
    if exists(".github", in: folder) { return .github }
    let remote = GitCommand.line(["config", "--get", "remote.origin.url"], in: folder)?.lowercased() ?? ""
    if remote.contains("github") { return .github }
    return remote.contains("gitlab") ? .gitlab : nil
  }

  private static func exists(_ name: String, in folder: FilePath) -> Bool {
    (try? Platform.status(folder.appending(Array(name.utf8)), followingLinks: false)) != nil
  }
}
