/// Asks git which files a folder has, those that it ignores left out.
enum GitListing {
  /// Variables by which a hook or a script points git at another repository than the folder's own.
  private static let pointers: Set<String> = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_OPTIONAL_LOCKS",
  ]

  /// Calls `body` with each Markdown file below a folder, relative to it.
  ///
  /// Returns false outside a repository or without git; what `body` got until then is not to be used.
  static func forEachFile(in folder: FilePath, _ body: ([UInt8]) -> Void) -> Bool {
    // A repository may name a program as its file monitor; looking at a folder is no reason to run it.
    let arguments = [
      "git", "-c", "core.fsmonitor=false", "-C", folder.text,
      "ls-files", "-z", "--cached", "--others", "--exclude-standard",
    ]
    var name: [UInt8] = []
    let code = Platform.run(arguments, environment: (pointers, ["GIT_OPTIONAL_LOCKS=0"])) { piece in
      for byte in piece {
        if byte != 0 {
          name.append(byte)
        } else {
          if FilePath(bytes: name).isMarkdown { body(name) }
          name.removeAll(keepingCapacity: true)
        }
      }
    }
    return code == 0
  }
}
