/// Runs git on the repository that a folder is in.
enum GitCommand {
  /// Variables by which a hook or a script points git at another repository than the folder's own.
  private static let pointers: Set<String> = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_OPTIONAL_LOCKS",
  ]

  /// Runs git, hands its output over in pieces and returns its exit code; nil where it could not be run.
  static func run(
    _ arguments: [String], in folder: FilePath, output: (UnsafeRawBufferPointer) -> Void
  ) -> Int32? {
    // A repository may name a program as its file monitor; looking at a folder is no reason to run it.
    Platform.run(
      ["git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-C", folder.text] + arguments,
      environment: (pointers, ["GIT_OPTIONAL_LOCKS=0"]), output: output)
  }

  /// The first line that git says; nil where it fails.
  static func line(_ arguments: [String], in folder: FilePath) -> String? {
    var bytes: [UInt8] = []
    guard run(arguments, in: folder, output: { bytes += $0 }) == 0 else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// Calls `body` with each of the names, ended by NUL, that git lists; false where it fails.
  static func forEachName(
    _ arguments: [String], in folder: FilePath, _ body: ([UInt8]) -> Void
  ) -> Bool {
    var name: [UInt8] = []
    let code = run(arguments, in: folder) { piece in
      for byte in piece {
        if byte != 0 {
          name.append(byte)
        } else {
          body(name)
          name.removeAll(keepingCapacity: true)
        }
      }
    }
    return code == 0
  }
}
