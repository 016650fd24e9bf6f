internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQReports

/// The file that a baseline is kept in.
struct BaselineStore {
  let file: FilePath

  /// Reads it; where none is required and none is there, it is empty.
  func load(isRequired: Bool) throws(CommandError) -> Baseline {
    let name = file.shown.text
    if (try? Platform.status(file, followingLinks: false)) == nil {
      guard isRequired else { return Baseline() }
      throw .usage("\(name): no such baseline; write one with --write-baseline")
    }
    let source: SourceText
    do throws(CommandError) {
      source = try SourceFile.load(FileEntry(argument: "./" + name))
    } catch {
      throw .usage(error.text(for: file.shown).en)
    }
    do throws(BaselineFileError) {
      return try BaselineFile.baseline(from: source)
    } catch {
      throw .usage(
        "\(name):\(error.position.line):\(error.position.column): no baseline: \(text(error.problem))")
    }
  }

  private func text(_ problem: BaselineFileError.Problem) -> String {
    switch problem {
    case .notJSON: "this is not JSON"
    case .expected(let kind): "\(kind) is expected here"
    case .missing(let name): "'\(name)' is missing"
    case .unknown(let name, let nearest):
      "nothing is called '\(name)' here" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .duplicate(let name): "'\(name)' stands twice"
    case .version(let version): "its version is \(version), which this prfaq does not know; update prfaq"
    }
  }

  /// Writes it beside its place and then gives it its name, so that it is whole at any time.
  func save(_ baseline: Baseline) throws(CommandError) {
    let isWritten: Bool
    do throws(SystemError) {
      isWritten = try write(BaselineFile.json(baseline))
    } catch {
      throw .outputFailed(error)
    }
    guard isWritten else { throw .usage("\(file.shown.text): no regular file, or in use; name another") }
  }

  /// False where something else than a file of its own stands in the way.
  private func write(_ bytes: [UInt8]) throws(SystemError) -> Bool {
    let name = file.name
    let folder = try Platform.openFolder(file.folder)
    defer { Platform.closeFile(folder) }
    let old = try? Platform.identity(of: name, in: folder)
    if let old, old.kind != .file { return false }
    let spare = Array(".".utf8) + name + Array(".tmp".utf8)
    let descriptor = try Platform.openSpare(spare, in: folder)
    defer { Platform.closeFile(descriptor) }
    guard Platform.lock(descriptor), let own = try? Platform.identity(of: descriptor), own.isAlone,
      let named = try? Platform.identity(of: spare, in: folder), named.isSame(as: own)
    else { return false }
    var isDone = false
    defer { if !isDone { Platform.remove(spare, in: folder) } }
    try Platform.empty(descriptor)
    try Platform.writeAll(bytes, to: descriptor)
    if let old {
      try Platform.hand(descriptor, ownerAndPermissionsOf: old)
    } else {
      try Platform.permitAsUsual(descriptor)
    }
    try Platform.flush(descriptor)
    try Platform.rename(spare, to: name, in: folder)
    isDone = true
    return true
  }
}
