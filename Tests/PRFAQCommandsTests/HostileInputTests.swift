import Foundation
import Testing

/// Input that is made to break things: no crash, no hang, and time that grows with the size.
///
/// The bound on time is loose on purpose: four times for twice the size would be quadratic.
@Suite(.serialized) struct HostileInputTests {
  struct Shape: CustomStringConvertible, Sendable {
    let description: String
    /// The smaller of the two sizes, in pieces.
    let size: Int
    let text: @Sendable (Int) -> String
  }

  private static func times(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

  static let shapes: [Shape] = [
    Shape(description: "one line", size: 25 << 20) { times("word ", $0 / 5) },
    Shape(description: "nested quotes", size: 50_000) { times("> ", $0) + "a" },
    Shape(description: "nested lists", size: 50_000) { times("- ", $0) + "a" },
    Shape(description: "open brackets", size: 50_000) { times("[", $0) + "a" },
    Shape(description: "brackets in pairs", size: 50_000) { times("[", $0) + "a" + times("](b)", $0) },
    Shape(description: "emphasis", size: 50_000) { times("*a **b ", $0) },
    Shape(description: "stars", size: 50_000) { times("*", $0) + "a" + times("*", $0) },
    Shape(description: "backticks", size: 2_000) { (1...$0).map { times("`", $0 % 300 + 1) }.joined(separator: "a") },
    Shape(description: "reference definitions", size: 10_000) { count in
      (0..<count).map { "[r\($0)]: /u\($0)\n" }.joined() + "\n" + (0..<count).map { "[r\($0)] " }.joined()
    },
    Shape(description: "headings", size: 10_000) { (0..<$0).map { "## FAQ\n\n### Q\($0)?\n\nA.\n\n" }.joined() },
    Shape(description: "questions without space", size: 50_000) { "# FAQ\n\n" + times("왜?", $0) },
    Shape(description: "gaps on one line", size: 5_000) { "# Press Release\n\n" + times("[TBD] 한글 👩‍👩‍👧 ", $0) },
    Shape(description: "quotation marks", size: 50_000) { "# Press Release\n\n" + times("“", $0) + times("”", $0) },
    Shape(description: "tables", size: 5_000) { "|a|b|\n|-|-|\n" + times("|x|y|\n", $0) },
    Shape(description: "HTML", size: 20_000) { times("<details><summary>", $0) },
    Shape(description: "combining marks", size: 50_000) { "# e" + times("\u{301}", $0) },
  ]

  @Test(arguments: shapes) func isReadInTimeThatFollowsItsSize(shape: Shape) throws {
    let box = try Sandbox()
    try box.write("prfaq-half.md", shape.text(shape.size))
    try box.write("prfaq-full.md", shape.text(shape.size * 2))
    for arguments in [["lint", "--as", "prfaq", "--fail-on", "never", "--quiet"], ["parse", "--format", "json"]] {
      let half = try seconds(box.tool, arguments + ["prfaq-half.md"])
      let full = try seconds(box.tool, arguments + ["prfaq-full.md"])
      // Below a tenth of a second the start of the process and the other builders decide.
      #expect(full < max(half, 0.1) * 3.5, "\(shape): \(half) s, twice the size \(full) s")
    }
  }

  private func seconds(_ tool: Tool, _ arguments: [String]) throws -> Double {
    let start = ContinuousClock.now
    #expect(try tool.run(arguments).status == 0)
    let time = ContinuousClock.now - start
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  @Test func aYAMLBombIsDefused() throws {
    var text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let uses = (0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", ")
      text += "a\(level): &a\(level) [\(uses)]\n"
    }
    let tool = try Sandbox().tool
    let run = try tool.run("lint", "-", "--as", "prfaq", "--fail-on", "never", input: text + "---\n\n" + Drafts.english)
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix(": 1 document checked\n"))
  }

  @Test func deepYAMLIsReadOrRefused() throws {
    let tool = try Sandbox().tool
    for block in [String(repeating: "[", count: 60_000), String(repeating: "- ", count: 30_000), "a: \(String(repeating: "{b: ", count: 15_000))"] {
      let run = try tool.run("lint", "-", "--as", "prfaq", "--fail-on", "never", input: "---\n\(block)\n---\n\n# T\n")
      #expect(run.status == 0)
    }
  }
}
