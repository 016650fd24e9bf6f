internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQReports
internal import PRFAQWriting

/// The command-line tool.
public enum PRFAQ {
  /// Runs the command that the process was started with and ends the process.
  public static func run() -> Never {
    Platform.ignoreBrokenPipes()
    var console = Console()
    let status = status(&console)
    Platform.endProcess(status.rawValue)
  }

  private static func status(_ console: inout Console) -> ExitStatus {
    do {
      let arguments = ProcessArguments.all.dropFirst()
      if arguments.first == "lint", let options = LintOptions(plain: arguments.dropFirst()) {
        return try options.run()
      }
      if arguments.first == "review", let options = ReviewOptions(plain: arguments.dropFirst()) {
        return try options.run()
      }
      var command = try Root.parseAsRoot(Array(arguments))
      if let command = command as? any ReportingCommand { return status(of: command, &console) }
      try command.run()
      return .clean
    } catch let error as CommandError {
      return failed(error, in: .en, &console)
    } catch {
      return parserStatus(error, &console)
    }
  }

  private static func status(of command: some ReportingCommand, _ console: inout Console) -> ExitStatus {
    do throws(CommandError) {
      return try command.report()
    } catch {
      return failed(error, in: command.messageLanguageOfErrors, &console)
    }
  }

  private static func failed(
    _ error: CommandError, in language: MessageLanguage, _ console: inout Console
  ) -> ExitStatus {
    if error != .outputClosed { complain(error.text(for: FilePath("-"))(language), &console) }
    return error.status
  }

  /// What ArgumentParser ends with: help and version on standard output, anything else is wrong usage.
  private static func parserStatus(_ error: any Error, _ console: inout Console) -> ExitStatus {
    let message = Root.fullMessage(for: error)
    guard Root.exitCode(for: error) == .success else {
      complain(UnknownCommand.text(ProcessArguments.all) ?? Self.own(message), &console)
      return .usage
    }
    do throws(CommandError) {
      try console.write(Array(message.utf8) + (message.isEmpty ? [] : [0x0A]))
      try console.flush()
      return .clean
    } catch {
      return error.status
    }
  }

  /// ArgumentParser's message as this tool writes its own: without a label, in lower case.
  private static func own(_ message: String) -> String {
    let label = "Error: "
    let text = message.hasPrefix(label) ? message.dropFirst(label.count) : message[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func complain(_ message: String, _ console: inout Console) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first else { return }
    var bytes = Remark.line(String(first), appearance: console.errorAppearance)
    for line in lines.dropFirst() { bytes += Array(line.utf8) + [0x0A] }
    // Standard error is never held back, so there is nothing that could fail.
    try? console.note(bytes)
  }
}

/// A command that says what the process ends with.
protocol ReportingCommand: ParsableCommand {
  /// Does the work.
  func report() throws(CommandError) -> ExitStatus
  /// The language in which errors are told.
  var messageLanguageOfErrors: MessageLanguage { get }
}

extension ReportingCommand {
  var messageLanguageOfErrors: MessageLanguage { .en }
}
