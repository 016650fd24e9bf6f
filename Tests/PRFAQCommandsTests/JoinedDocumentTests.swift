import Foundation
import Testing

/// A press release and its FAQ in separate files.
struct JoinedDocumentTests {
  private static let head = "---\nproduct: Sumtime\nfaq: faq/questions.md\n---\n\n"

  private func sandbox(faqFrontMatter: String = "") throws -> Sandbox {
    let sandbox = try Sandbox()
    let faq = try #require(Drafts.english.firstRange(of: "## FAQ")).lowerBound
    try sandbox.write("release.md", Self.head + Drafts.english[..<faq])
    try sandbox.write(
      "faq/questions.md", faqFrontMatter + Drafts.english[faq...].replacing("3 dollars", with: "[TBD]"))
    return sandbox
  }

  private func lint(_ sandbox: Sandbox, _ arguments: String...) throws -> [String] {
    let run = try sandbox.tool.run(
      ["lint", "--no-config", "--format", "concise", "--today", "2026-11-22"] + arguments)
    return run.outputLines.compactMap { line in
      line.isEmpty ? nil : line.replacing(#/ .*\[(.*?)\].*/#) { " \($0.1)" }
    }
  }

  @Test func theyAreOneDocument() throws {
    let sandbox = try sandbox()
    let both = try lint(sandbox, ".")
    #expect(!both.contains { $0.contains("missing-faq") || $0.contains("missing-press-release") }, "\(both)")
    #expect(both.contains("faq/questions.md:5:35: placeholder"))
    #expect(both.contains("release.md:18:47: placeholder"))
    #expect(both.filter { $0.hasSuffix("missing-five-questions") }.count == 1, "what both lack is told once")
    // Each file alone says what it says beside the other.
    #expect(
      try lint(sandbox, "release.md") + lint(sandbox, "faq/questions.md") == both.filter { $0.hasPrefix("r") }
        + both.filter { $0.hasPrefix("f") })
    let inside = Tool(folder: sandbox.folder.appending(path: "faq"), owner: sandbox)
    let run = try inside.run(
      "lint", "questions.md", "--no-config", "--format=concise", "--select", "placeholder")
    #expect(run.output.hasPrefix("questions.md:5:35: warning[placeholder]"))
  }

  @Test func placesAreThoseOfTheFiles() throws {
    let sandbox = try sandbox(faqFrontMatter: "---\ntitle: 질문\n---\n")
    #expect(try lint(sandbox, ".").contains("faq/questions.md:8:35: placeholder"))
    _ = try sandbox.tool.run("lint", ".", "--no-config", "--write-baseline")
    #expect(try lint(sandbox, ".", "--baseline", ".prfaq-baseline.json").isEmpty)
    #expect(try lint(sandbox, "faq", "--baseline", ".prfaq-baseline.json").isEmpty)
  }

  @Test func aFAQThatIsNotThereIsNoFAQ() throws {
    let sandbox = try sandbox()
    try FileManager.default.removeItem(at: sandbox.folder.appending(path: "faq"))
    #expect(try sandbox.tool.run("lint", "release.md", "--as", "press-release", "--no-config").status == 1)
    for name in ["release.md", "./release.md", "../release.md", "faq", "https://example.com/faq.md"] {
      try sandbox.write("release.md", Self.head.replacing("faq/questions.md", with: name) + Drafts.english)
      #expect(try sandbox.tool.run("lint", "--no-config").status == 1)
    }
  }
}
