internal import ArgumentParser

/// The command-line tool.
public enum PRFAQ {
  /// Runs the command that the process was started with and ends the process.
  public static func run() -> Never {
    Root.main()
    Root.exit()
  }
}

struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "prfaq")
}
