internal import ArgumentParser
internal import PRFAQLint

/// Helps when the first word of a command line is no command.
enum UnknownCommand {
  /// What is wrong and what was probably meant; nil when the first word is a command or an option.
  static func text(_ arguments: [String]) -> String? {
    let names = Root.configuration.subcommands.map { $0._commandName } + ["help"]
    guard arguments.count > 1, !arguments[1].hasPrefix("-"), !names.contains(arguments[1]) else { return nil }
    let word = arguments[1]
    if let name = NearestName.find(word, among: names) {
      return "unknown command '\(word)'; did you mean '\(name)'?"
    }
    if (try? Platform.status(FilePath(word))) != nil {
      return "unknown command '\(word)'; to check that file or folder: prfaq lint \(word)"
    }
    return "unknown command '\(word)'; see: prfaq --help"
  }
}
