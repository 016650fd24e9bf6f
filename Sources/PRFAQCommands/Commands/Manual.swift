internal import ArgumentParser

/// `prfaq manual`: prints the manual page.
struct Manual: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    discussion: """
      examples:
        prfaq manual | man -l -
        prfaq manual > ~/.local/share/man/man1/prfaq.1
      """)

  func report() throws(CommandError) -> ExitStatus {
    guard let tree = CommandTree.current() else { throw .usage("the commands cannot be described") }
    var console = Console()
    try console.write(Array(ManualPage(root: tree.command).text.utf8))
    try console.flush()
    return .clean
  }
}
