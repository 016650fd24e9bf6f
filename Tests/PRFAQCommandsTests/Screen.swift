import Foundation
import Testing

/// A terminal of 80 columns in which the tool is used as people use it: tmux with a shell.
final class Screen {
  /// Why the tests with terminals are left out where they are.
  static let missing: Comment = "tmux is not installed, so no terminal can be driven"
  static let isAvailable = (try? tmux("-V")) != nil

  let box: Sandbox
  private let socket = "prfaq-\(UUID().uuidString)"

  /// Opens a terminal in an empty folder.
  init(_ locale: String) throws {
    box = try Sandbox()
    let shell =
      "env LC_ALL=\(locale) LANG=\(locale) NO_COLOR=1 PS1='$ ' PATH=\"\(Tool.executable.deletingLastPathComponent().path):$PATH\" sh"
    try Self.tmux(
      "-u", "-L", socket, "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-c",
      box.folder.path, shell)
    try wait(for: "$")
  }

  deinit {
    // The server waits for its shell, which may have learnt from its parents to ignore that the terminal is gone.
    let pid = try? Self.tmux("-L", socket, "display-message", "-p", "#{pane_pid}")
    if let pid = pid.flatMap({ Int32($0.trimmingCharacters(in: .newlines)) }), pid > 1 { kill(pid, SIGKILL) }
    _ = try? Self.tmux("-L", socket, "kill-server")
  }

  /// Types text.
  func type(_ text: String) throws { try Self.tmux("-u", "-L", socket, "send-keys", "-l", text) }

  /// Presses keys, by tmux's names.
  func press(_ keys: String...) throws {
    for key in keys { try Self.tmux("-L", socket, "send-keys", key) }
  }

  /// Types a line and ends it.
  func enter(_ text: String) throws {
    if !text.isEmpty { try type(text) }
    try press("Enter")
  }

  /// All that has been shown, with what has scrolled away; blanks at the ends of lines are taken off.
  func text() throws -> String {
    let lines = try Self.tmux("-u", "-L", socket, "capture-pane", "-p", "-S", "-").split(
      separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    return String(trimmed.joined(separator: "\n").reversed().drop { $0 == "\n" }.reversed())
  }

  /// Waits until a text has been shown a number of times.
  @discardableResult
  func wait(for text: String, times: Int = 1) throws -> String {
    var shown = ""
    for _ in 0..<300 {
      shown = try self.text()
      if shown.ranges(of: text).count >= times { return shown }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("'\(text)' was not shown \(times) times within 15 s:\n\(shown)")
    return shown
  }

  @discardableResult
  private static func tmux(_ arguments: String...) throws -> String {
    // The server that a new session starts keeps open what it was given, so a pipe would never end.
    let file = FileManager.default.temporaryDirectory.appending(path: "prfaq-screen-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    // Foundation takes a process for running while anybody has the descriptor that it handed over.
    let line = """
      ( for fd in /proc/$BASHPID/fd/*; do fd=${fd##*/}; [ "$fd" -le 2 ] || eval "exec $fd>&-"; done; exec tmux "$@" )
      exit $?
      """
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line, "tmux"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    process.environment?["TMUX"] = nil
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let data = try Data(contentsOf: file)
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return String(decoding: data, as: UTF8.self)
  }
}
