internal import ArgumentParser
internal import Foundation

/// The commands and their options, as ArgumentParser describes them.
struct CommandTree: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?
  }

  let command: Command

  /// The tree of this tool; nil when ArgumentParser describes it in a way that is not understood.
  static func current() -> CommandTree? {
    try? JSONDecoder().decode(CommandTree.self, from: Data(Root._dumpHelp().utf8))
  }
}

extension CommandTree.Command {
  /// The commands that are shown to people.
  var shown: [CommandTree.Command] {
    (subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }

  /// The arguments that are shown, those that every command has left out.
  var options: [CommandTree.Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !["help", "version"].contains(argument.valueName ?? "")
    }
  }
}
