internal import Foundation

/// The files of the repository that this test was compiled in.
struct Repository {
  /// The top folder.
  let root: URL
  /// The paths of all files, relative to the top: what git tracks or would track; without git, what lies there.
  let paths: [String]

  init(testFile: String = #filePath) throws {
    var folder = URL(filePath: testFile).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    root = folder
    paths = (try Self.tracked(in: root) ?? Self.found(in: root)).sorted()
  }

  /// The paths under a folder that end in a suffix.
  func paths(under folder: String, suffix: String = "") -> [String] {
    paths.filter { $0.hasPrefix(folder) && $0.hasSuffix(suffix) }
  }

  /// The bytes of a file; none when it was deleted without telling git.
  func data(_ path: String) -> Data {
    (try? Data(contentsOf: root.appending(path: path))) ?? Data()
  }

  private static func tracked(in root: URL) throws -> [String]? {
    let git = Process()
    let output = Pipe()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    try git.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    git.waitUntilExit()
    guard git.terminationStatus == 0, !data.isEmpty else { return nil }
    return data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func found(in root: URL) -> [String] {
    let files = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false }
      .map { String($0.standardizedFileURL.path.dropFirst(root.path.count)).trimmingPrefix("/") }
      .map { String($0) }
  }
}
