import Foundation
import Testing

/// Input that is made to break things: no crash, no hang, and time that grows with the size.
///
/// Twice the size takes 2.3 times the processor time at most. Without an
/// optimised executable (`Tool.release`) everything is tried at a tenth of its size.
@Suite(.serialized) struct HostileInputTests {
  struct Shape: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The larger of the two sizes, in pieces.
    let size: Int
    let text: @Sendable (Int) -> String

    init(_ description: String, _ size: Int, _ text: @escaping @Sendable (Int) -> String) {
      testDescription = description
      self.size = Tool.release == nil ? size / 10 : size
      self.text = text
    }
  }

  private static func times(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  /// The beginning of a document that is taken for a draft, so that its rules run.
  private static let draft = """
    # PRFAQ: Ovenlight

    ## Press Release

    ### Ovenlight tells bakers when to get up

    LEEDS, May 4, 2027 — Hollow Lane today launched Ovenlight, a lamp for bakers.


    """

  static let shapes: [Shape] = [
    Shape("one line of 50 MB", 10_000_000) { times("word ", $0) },
    Shape("one Korean line of 50 MB", 3_600_000) { times("가나 다라 ", $0) },
    Shape("nested quotes", 100_000) { times("> ", $0) + "a" },
    Shape("nested lists", 100_000) { times("- ", $0) + "a" },
    Shape("open brackets", 100_000) { times("[", $0) + "a" },
    Shape("brackets in pairs", 100_000) { times("[", $0) + "a" + times("](b)", $0) },
    Shape("emphasis", 100_000) { times("*a **b ", $0) },
    Shape("stars", 100_000) { times("*", $0) + "a" + times("*", $0) },
    Shape("backticks", 4_000) { (1...$0).map { times("`", $0 % 300 + 1) }.joined(separator: "a") },
    Shape("reference definitions", 20_000) { count in
      (0..<count).map { "[r\($0)]: /u\($0)\n" }.joined() + "\n" + (0..<count).map { "[r\($0)] " }.joined()
    },
    Shape("headings", 20_000) { (0..<$0).map { "## FAQ\n\n### Q\($0)?\n\nA.\n\n" }.joined() },
    Shape("paragraphs", 100_000) { times("One two three.\n\n", $0) },
    Shape("questions without space", 100_000) { "# FAQ\n\n" + times("왜?", $0) },
    Shape("gaps on one line", 20_000) { "# Press Release\n\n" + times("[TBD] 한글 👩‍👩‍👧 ", $0) },
    Shape("gaps in brackets on one line", 10_000) { "# Press Release\n\n" + times("TBD [도시명] ○○원 ", $0) },
    Shape("open issues", 20_000) { draft + "## Open issues\n\n" + times("some words that go on here\n", $0) },
    Shape("vague answers", 10_000) {
      draft + "## Internal FAQ\n\n" + times("**Q: What of it?**\n\nMostly yes.\n\n", $0)
    },
    Shape("one vague answer", 50_000) {
      draft + "## Internal FAQ\n\n**Q: What of it?**\n\n" + times("Mostly yes. ", $0)
    },
    Shape("quotation marks", 100_000) { "# Press Release\n\n" + times("“", $0) + times("”", $0) },
    Shape("table rows", 20_000) { "|a|b|\n|-|-|\n" + times("|x|y|\n", $0) },
    Shape("open tags", 50_000) { times("<details><summary>", $0) },
    Shape("open comments", 50_000) { times("<!-- a\n\n", $0) },
    Shape("footnotes", 10_000) { count in
      (0..<count).map { "[^\($0)]: x\n\n" }.joined() + (0..<count).map { "[^\($0)] " }.joined()
    },
    Shape("images", 50_000) { times("![a](b.png) ", $0) },
    Shape("combining marks", 100_000) { "# e" + times("\u{301}", $0) },
  ]

  @Test(arguments: shapes) func isReadInTimeThatFollowsItsSize(shape: Shape) throws {
    let box = try Sandbox()
    try box.write("prfaq-half.md", shape.text(shape.size / 2))
    try box.write("prfaq-full.md", shape.text(shape.size))
    for arguments in [
      ["lint", "--as", "prfaq", "--fail-on", "never", "--quiet"], ["parse", "--format", "json"],
    ] {
      // Other work on the machine can only lengthen a run, so the best of several tells.
      var best = (half: Double.infinity, full: Double.infinity)
      for _ in 0..<Self.tries where !isInTime(best) {
        best.half = min(best.half, try seconds(box.tool, arguments + ["prfaq-half.md"]))
        best.full = min(best.full, try seconds(box.tool, arguments + ["prfaq-full.md"]))
      }
      #expect(isInTime(best), "half and whole, in seconds: \(best)")
    }
  }

  /// How often each size is read before it counts as slow.
  private static let tries = 5

  /// Below a tenth of a second the start of the process decides.
  private func isInTime(_ pair: (half: Double, full: Double)) -> Bool {
    pair.full <= max(pair.half, 0.1) * 2.3
  }

  /// The processor time that a run spends in its own code, in seconds.
  ///
  /// What the system takes to hand out memory grows with what else runs, and other tests do at the same time.
  private func seconds(_ tool: Tool, _ arguments: [String]) throws -> Double {
    let run = try tool.shell(
      "$PRFAQ \(arguments.joined(separator: " ")) > /dev/null; status=$?; times; exit $status")
    #expect(run.status == 0, "\(run.errors)")
    // `times` ends with the user and system time of children: `0m1.230s 0m0.040s`.
    let fields = run.outputLines.last { !$0.isEmpty }?.split(whereSeparator: { " ms".contains($0) })
      .compactMap { Double($0) }
    let times = try #require(fields?.count == 4 ? fields : nil, "\(run.output)")
    return times[0] * 60 + times[1]
  }

  @Test func aYAMLBombIsDefused() throws {
    var text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let uses = (0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", ")
      text += "a\(level): &a\(level) [\(uses)]\n"
    }
    let tool = try Sandbox().tool
    let run = try tool.run(
      "lint", "-", "--as", "prfaq", "--fail-on", "never", input: text + "---\n\n" + Drafts.english)
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix(": 1 document checked\n"))
  }

  @Test func deepYAMLIsReadOrRefused() throws {
    let tool = try Sandbox().tool
    for block in [
      String(repeating: "[", count: 60_000), String(repeating: "- ", count: 30_000),
      "a: \(String(repeating: "{b: ", count: 15_000))",
    ] {
      let run = try tool.run(
        "lint", "-", "--as", "prfaq", "--fail-on", "never", input: "---\n\(block)\n---\n\n# T\n")
      #expect(run.status == 0)
    }
  }
}
