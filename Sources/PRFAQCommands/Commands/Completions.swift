internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQTemplates

/// `prfaq completions`: prints what a shell needs to complete command lines.
struct Completions: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script of a shell.",
    discussion: """
      examples:
        prfaq completions bash > ~/.local/share/bash-completion/completions/prfaq
        prfaq completions zsh > "${fpath[1]}/_prfaq"
        prfaq completions fish > ~/.config/fish/completions/prfaq.fish
      """)

  @Argument(help: "The shell.")
  var shell: Shell

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash
    case zsh
    case fish

    var kind: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  func report() throws(CommandError) -> ExitStatus {
    var console = Console()
    try console.write(Array((Root.completionScript(for: shell.kind) + "\n").utf8))
    try console.flush()
    return .clean
  }
}

/// What can stand in an argument; asked for when somebody presses Tab.
enum Completing {
  /// Rule ids, after a comma as well.
  static let rules = CompletionKind.custom { _, _, word in
    let done = word.lastIndex(of: ",").map { word[...$0] } ?? ""
    return RuleRegistry.metadata.map { done + $0.id }
  }

  /// The names of templates, and the Markdown files that are there.
  static let templates = CompletionKind.custom { _, _, _ in
    let files = (try? Platform.entries(of: FilePath("."))) ?? []
    let folder = try? DraftSettings.found(for: FilePath(".")).templates
    return TemplateChoice(folder: folder, language: .en).names
      + files.map { FilePath(bytes: $0.name) }.filter { $0.isMarkdown }.map { $0.text }.sorted()
  }

  static let markdown = CompletionKind.file(extensions: ["md", "markdown"])
  static let yaml = CompletionKind.file(extensions: ["yml", "yaml"])
}
