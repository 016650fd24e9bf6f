import Foundation
import Testing

/// What `lint` says about each shipped example, word for word.
///
/// `PRFAQ_RECORD_GOLDENS=1 swift test --filter ExampleGoldenTests` writes the files anew; one that is missing fails.
struct ExampleGoldenTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let repository = tests.appending(path: "../..").standardizedFileURL
  private static let goldens = tests.appending(path: "Goldens")

  private static let examples: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: repository.appending(path: "Examples").path)
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test(arguments: examples)
  func isSaidOfTheExample(_ name: String) throws {
    let tool = Tool(folder: Self.repository, owner: try Sandbox())
    let run = try tool.run(
      "lint", "Examples/" + name, "--no-config", "--today", "2026-11-30", "--color", "never")
    let golden = Self.goldens.appending(path: name.replacingOccurrences(of: ".md", with: ".txt"))
    let said = run.output + run.errors
    if ProcessInfo.processInfo.environment["PRFAQ_RECORD_GOLDENS"] != nil {
      try Data(said.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == said)
  }

  /// A file for an example that is gone says nothing any more.
  @Test func everyFileHasItsExample() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.goldens.path)
    #expect(Set(files) == Set(Self.examples.map { $0.replacingOccurrences(of: ".md", with: ".txt") }))
  }
}
