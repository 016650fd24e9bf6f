import Foundation
import Testing

/// What a team has put off, by baseline or by comments, while its draft is written on.
struct SurvivalCommandTests {
  /// A draft with faults of many kinds: gaps, things that are missing, an answer that is.
  private static let draft = """
    # Sumtime lets students meet between two lectures

    ## Press Release

    SEOUL, March 2, 2027 — Spring Inc. today announced Sumtime, a dating app for university students who have 90 minutes free and no wish to spend another evening in a chat.

    ### Problem

    Students spend two hours a week in chats that lead nowhere, and most of them stop writing before anybody has asked the other to meet.

    ### Solution

    Sumtime books a table at a cafe on campus for [TBD] minutes, and sends both of them a word that only the other one knows.

    ## External FAQ

    ### What does it cost?

    Nothing for the first month, then [price] dollars a month for as long as somebody uses it.

    ### Can I get my money back?

    ## Internal FAQ

    ### What will it cost to build?

    About $200,000 over nine months (estimate), of which half goes into the agreements with cafes.

    """

  struct Edit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let apply: @Sendable (String) -> String
  }

  static let edits = [
    Edit(testDescription: "50 lines at the top") { text in
      let minutes = (1...48).map { "minute \($0)" }.joined(separator: "\n")
      return "<!--\n\(minutes)\n-->\n" + text
    },
    Edit(testDescription: "a heading renamed") { text in
      text.replacingOccurrences(of: "### Problem", with: "### The Problem")
        .replacingOccurrences(of: "## Internal FAQ", with: "## Internal FAQs")
    },
    Edit(testDescription: "all paragraphs wrapped anew") { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("#") || line.hasPrefix("<!--") ? String(line) : wrapped(String(line))
      }.joined(separator: "\n")
    },
    Edit(testDescription: "a section moved") { text in
      let (outside, inside) = (start(of: "## External FAQ", in: text), start(of: "## Internal FAQ", in: text))
      return text[..<outside] + text[inside...] + "\n" + text[outside..<inside]
    },
  ]

  /// Where a section begins; a comment above its heading goes with it.
  private static func start(of heading: String, in text: String) -> String.Index {
    let heading = text.range(of: heading)?.lowerBound ?? text.endIndex
    let line =
      text[..<heading].dropLast().lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
    return text[line..<heading].hasPrefix("<!--") ? line : heading
  }

  private static func wrapped(_ line: String) -> String {
    var lines = [""]
    for word in line.split(separator: " ") {
      if lines[lines.count - 1].count + word.count > 58 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: edits) func aBaselineSurvives(_ edit: Edit) throws {
    let box = try Sandbox()
    try box.write("draft.md", Self.draft)
    let before = try box.tool.run("lint", "draft.md", "--fail-on", "info")
    #expect(before.status == 1)
    for rule in ["placeholder", "faq-answer-missing", "leader-quote-missing", "customer-quote-missing"] {
      #expect(before.output.contains("[\(rule)]"))
    }
    let written = try box.tool.run("lint", "draft.md", "--write-baseline")
    #expect(written.status == 0)
    try box.write("draft.md", edit.apply(Self.draft))
    #expect(edit.apply(Self.draft) != Self.draft)
    let run = try box.tool.run(
      "lint", "draft.md", "--baseline", ".prfaq-baseline.json", "--fail-on", "info")
    #expect(run.output == "")
    #expect(run.status == 0)
    let count = before.output.split(separator: "\n").count { $0.hasPrefix("draft.md:") }
    #expect(run.errors == "all clear: 1 document checked, \(count) in the baseline\n")
    // A new fault beside the old ones is still told.
    try box.write("draft.md", edit.apply(Self.draft).replacing("two hours", with: "{{hours}} hours"))
    let new = try box.tool.run(
      "lint", "draft.md", "--baseline", ".prfaq-baseline.json", "--fail-on", "info", "--format", "json")
    #expect(new.status == 1)
    #expect(new.output.contains(#""evidence":"{{hours}}""#))
    #expect(new.output.contains(#""baselined":\#(count),"#))
  }

  @Test(arguments: edits) func commentsSurvive(_ edit: Edit) throws {
    let box = try Sandbox()
    try box.write("draft.md", Self.draft)
    #expect(try box.tool.run("lint", "draft.md", "--add-suppressions").status == 0)
    let silenced = try String(contentsOf: box.folder.appendingPathComponent("draft.md"), encoding: .utf8)
    #expect(silenced.contains("<!-- prfaq-disable-next-line placeholder: "))
    try box.write("draft.md", edit.apply(silenced))
    let run = try box.tool.run("lint", "draft.md", "--fail-on", "info")
    #expect(run.output == "")
    #expect(run.status == 0)
    #expect(run.errors.contains(" suppressed\n"))
  }
}
