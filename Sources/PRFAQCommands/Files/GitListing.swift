/// Asks git which files a folder has, those that it ignores left out.
enum GitListing {
  /// Calls `body` with each Markdown file below a folder, relative to it.
  ///
  /// Returns false outside a repository or without git; what `body` got until then is not to be used.
  static func forEachFile(in folder: FilePath, _ body: ([UInt8]) -> Void) -> Bool {
    GitCommand.forEachName(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], in: folder) {
      name in
      if FilePath(bytes: name).isMarkdown { body(name) }
    }
  }
}
