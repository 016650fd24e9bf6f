/// A list of paths that another program made, such as `git diff --name-only -z`.
enum PathListing {
  /// The paths of a file, or of standard input for `-`: ended by NUL where there is one, else a path a line.
  static func paths(in name: String) throws(CommandError) -> [FilePath] {
    let entry = FileEntry(argument: name)
    let bytes: [UInt8]
    do throws(CommandError) {
      bytes = try SourceFile.anyBytes(of: entry)
    } catch {
      let problem = error == .vanished ? .missing : error
      throw .refused(problem.text(for: entry.shown))
    }
    let isTerminated = bytes.contains(0)
    return bytes.split(separator: isTerminated ? 0 : 0x0A).compactMap { path in
      let path = !isTerminated && path.last == 0x0D ? path.dropLast() : path
      return path.isEmpty ? nil : FilePath(bytes: Array(path))
    }
  }
}
