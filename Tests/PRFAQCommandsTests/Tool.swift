import Foundation
import Testing

/// The built command line tool, run as its users run it.
struct Tool {
  /// What a run left behind.
  struct Run {
    let output: String
    let errors: String
    let status: Int32

    var outputLines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  /// The folder that the tool runs in.
  let folder: URL
  /// Whoever keeps the folder while the tool is in use.
  let owner: Sandbox
  var environment: [String: String] = [:]

  /// The executable: `PRFAQ_EXECUTABLE`, else the one that was built beside the tests.
  static let executable =
    release
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("prfaq")

  /// The optimised executable, where the environment names one; with it large input is tried at full size.
  static let release = ProcessInfo.processInfo.environment["PRFAQ_EXECUTABLE"]
    .flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }

  /// Runs the tool to its end.
  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: Array(input.utf8))
  }

  /// Runs the tool to its end.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> Run {
    try run(Self.executable, arguments, input: input)
  }

  /// Runs a line of shell; `$PRFAQ` is the tool.
  func shell(_ line: String) throws -> Run {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], input: [])
  }

  private func run(_ executable: URL, _ arguments: [String], input: [UInt8]) throws -> Run {
    // Files instead of pipes: nobody has to read while the tool writes.
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "prfaq-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
    for file in files { try Data(file == files[0] ? input : []).write(to: file) }

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] { variables[name] = nil }
    variables["PRFAQ"] = Self.executable.path
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
  }
}

/// A folder of its own for one test, removed afterwards; outside any repository.
final class Sandbox {
  let folder: URL
  var tool: Tool { Tool(folder: folder, owner: self) }

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("prfaq-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file and the folders that it needs.
  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  /// Writes a file and the folders that it needs.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Makes a link.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent(path).path, withDestinationPath: target)
  }

  /// Makes the folder a repository with everything in it added.
  func makeRepository() throws {
    let run = try tool.shell("git init -q . && git add -A && git status --porcelain")
    try #require(run.status == 0, "git is needed: \(run.errors)")
  }
}
