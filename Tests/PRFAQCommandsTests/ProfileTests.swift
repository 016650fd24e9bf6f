import Foundation
import Testing

/// One draft, held to each of the two profiles from end to end.
struct ProfileTests {
  /// A release of a page and a half with two problems, a FAQ for both audiences, no five questions, no visual.
  private static let draft: String = {
    let paragraph =
      "Sumtime books a table at a cafe on campus for both of them and tells each a word that only the other knows. "
      + "Whoever does not come loses the deposit of three dollars to the one who waited. "
    return """
      # Sumtime lets students meet between two lectures

      ## Press Release

      *Students with 90 minutes free meet somebody over a coffee instead of writing to them for a week*

      SEOUL / Spring Wire / March 2, 2027 — Spring Inc. today announced Sumtime, a dating app for university students.

      ### Problem

      1. Students spend two hours a week in chats that lead nowhere (diaries of 40 students, January 2027, hypothetical).
      2. They do not know who is free at the same time, and so nobody asks.

      ### Solution

      \(String(repeating: paragraph, count: 14))

      ### Customer quote

      "I had stopped answering anybody," said Mina Kim, a student of chemistry. "Now I have coffee on Tuesdays."

      ### Leader quote

      "A timetable says more than a profile," said Jun Park, chief executive of Spring Inc.

      ### Call to action

      Students of three universities in Seoul sign up at https://sumtime.example from today.

      ## External FAQ

      ### What does it cost?

      Nothing for the first month, then 3 dollars a month.

      ### What if nobody comes?

      Whoever waited gets the deposit of 3 dollars at once.

      ### Where can I use it?

      At three universities in Seoul, and at ten from September 2027.

      ## Internal FAQ

      ### What will it cost to build?

      About $200,000 over nine months (estimate).

      ### What are the top three reasons this will not succeed?

      Too few students at one hour, cafes that give tables away, and timetables that change each term.
      """
  }()

  /// The rules that found something in a file, with the severity of the last finding of each.
  private func findings(_ arguments: [String], in box: Sandbox) throws -> [String: String] {
    let run = try box.tool.run(
      ["lint", "--format", "json", "--fail-on", "never", "--today", "2027-01-10"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    var found: [String: String] = [:]
    for finding in report?["findings"] as? [[String: Any]] ?? [] {
      if let rule = finding["rule"] as? String { found[rule] = finding["severity"] as? String }
    }
    return found
  }

  /// A draft that speaks of a screen and shows none, and does not say how anybody knows what customers need.
  private static let bare = Drafts.english.replacing(
    "books a table", with: "shows on one screen who is free, and books a table")

  private func findings(of draft: String = Self.draft, _ arguments: String...) throws -> [String: String] {
    let box = try Sandbox()
    try box.write("draft.md", draft)
    return try findings(["draft.md"] + arguments, in: box)
  }

  private func settings(_ profile: String) throws -> [String: String] {
    let run = try Sandbox().tool.run("config", "--profile", profile, "--no-config")
    return run.outputLines.reduce(into: [:]) { settings, line in
      let fields = line.split(separator: " ", omittingEmptySubsequences: true).map { String($0) }
      if fields.count > 2 { settings[fields[0]] = fields.dropFirst().joined(separator: " ") }
    }
  }

  /// All eight items, five questions, both FAQs and a visual; a release of one to two pages.
  @Test func standard() throws {
    let bare = try findings(of: Self.bare)
    #expect(bare["missing-five-questions"] == "info")
    #expect(bare["visual-missing"] == "info")
    #expect(try findings()["pr-too-long"] == nil)
    let settings = try settings("standard")
    #expect(settings["pages.release"] == "2 profile standard")
    #expect(settings["pages.faq"] == "5 profile standard")
    #expect(settings["rules.visual-missing.severity"] == "info default")
    #expect(settings["rules.missing-five-questions.severity"] == "warning default")
  }

  /// One page, a FAQ of five; neither the five questions nor a visual.
  @Test func bryarCarr() throws {
    let found = try findings("--profile", "bryar-carr")
    let bare = try findings(of: Self.bare, "--profile", "bryar-carr")
    #expect(bare["missing-five-questions"] == nil)
    #expect(bare["five-question-missing"] == nil)
    #expect(bare["visual-missing"] == nil)
    #expect(found["pr-too-long"] == "warning")
    let settings = try settings("bryar-carr")
    #expect(settings["profile"] == "bryar-carr command line")
    #expect(settings["pages.release"] == "1 profile bryar-carr")
    #expect(settings["pages.faq"] == "5 profile bryar-carr")
    #expect(settings["pages.total"] == "6 profile bryar-carr")
    #expect(settings["rules.visual-missing.severity"] == "off profile bryar-carr")
    #expect(settings["rules.missing-five-questions.severity"] == "off profile bryar-carr")
  }

  /// Front matter and configuration name a profile as well as the command line does.
  @Test func everyWayToNameOneIsTheSame() throws {
    let expected = try findings("--profile", "bryar-carr")
    let box = try Sandbox()
    try box.write("a.md", "---\nprofile: bryar-carr\n---\n\n" + Self.draft)
    try box.write("b/b.md", Self.draft)
    try box.write("b/.prfaq.yml", "profile: bryar-carr\n")
    try box.write("c/c.md", Self.draft)
    try box.write("c/.prfaq.yml", "extends: bryar-carr\n")
    for file in ["a.md", "b/b.md", "c/c.md"] {
      #expect(try findings([file], in: box) == expected, "\(file)")
    }
  }
}
