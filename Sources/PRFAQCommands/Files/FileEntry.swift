/// A file to look at.
struct FileEntry: Sendable, Hashable {
  /// The path to open.
  let path: FilePath
  /// The path to show: relative, whatever was given.
  let shown: FilePath
  /// Whether the command line names the file itself, not a folder around it.
  var isNamed: Bool
  /// Whether the path is a symbolic link.
  var isLink = false
  /// Whether it is standard input, whatever it is called.
  var isStandardInput = false
  /// The number of the linter that checks it, in the plan of the run.
  var linter = 0
}

extension FileEntry {
  /// The file that an argument names; `-` is standard input.
  init(argument: String, standardInputName: String? = nil) {
    let isStandardInput = argument == "-"
    path = FilePath(isStandardInput ? standardInputName ?? argument : argument)
    shown = path.shown
    isNamed = true
    self.isStandardInput = isStandardInput
  }
}
