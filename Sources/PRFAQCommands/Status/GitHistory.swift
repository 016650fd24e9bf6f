/// When files were last changed, as git has it.
struct GitHistory {
  private var days: [FilePath: String] = [:]

  /// What begins the line of a commit; no path begins so.
  private static let mark: UInt8 = 1

  /// Reads the history of the repositories that some arguments are in, as far as it touches them.
  init(ofPaths paths: [String]) { self.init(of: Set(paths.map { Self.folder(of: $0) })) }

  private static func folder(of path: String) -> FilePath {
    let path = FilePath(path)
    return (try? Platform.status(path).kind) == .directory ? path : path.folder
  }

  private init(of folders: Set<FilePath>) {
    for folder in folders {
      guard let top = GitCommand.line(["rev-parse", "--show-toplevel"], in: folder) else { continue }
      var day = ""
      let arguments = [
        "log", "--format=tformat:%x01%as", "--name-only", "-z", "--no-renames", "--no-show-signature", "--",
        ".",
      ]
      _ = GitCommand.forEachName(arguments, in: folder) { name in
        let name = name.drop { $0 == 0x0A }
        if name.first == Self.mark {
          day = String(decoding: name.dropFirst(), as: UTF8.self)
        } else {
          let path = FilePath(top).appending(Array(name))
          if days[path] == nil { days[path] = day }
        }
      }
    }
  }

  /// The day on which the last commit that touched a file was made by its author; nil where there is none.
  subscript(entry: FileEntry) -> String? {
    let folder = Platform.realPath(entry.path.folder) ?? entry.path.folder
    return days[folder.appending(entry.path.name)]
  }
}
