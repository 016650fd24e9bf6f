import PRFAQMarkdown
import Testing

@testable import PRFAQLint

/// Cases in which a fix would be wrong, and those that look like them.
struct FixCaseTests {
  private func fixed(_ text: String, by rule: any Rule.Type) -> String {
    let source = SourceText(text)
    let findings: (SourceText) -> [Finding] = {
      Reading.findings(of: rule, in: Reading.facts(of: $0.string(0..<$0.bytes.count)))
    }
    let result = Fixer(allowsUnsafe: true).fix(source, findings(source), findings: findings)
    return result.source.string(0..<result.source.bytes.count)
  }

  /// Arithmetic, names, a mark that opens nothing, a number that would begin a list, and numbers alone, of which
  /// readers see nothing.
  @Test(arguments: [
    "2\\*\\*3 and 4\\*\\*5", "a\\*\\*b\\*\\* c", "\\*\\* a \\*\\*", "1\\. Title\n===\n",
    "1\\. not a heading\n", "# 1\\. Title\n", "**Q12\\. Why?**",
    "`\\*\\*code\\*\\*`", "~~~\n\\*\\*code\\*\\*\n~~~\n", "a\\* b\\*", "\\*\\*\\*a\\*\\*\\*",
  ])
  func backslashesStay(text: String) { #expect(fixed(text, by: EscapedMarkdown.self) == text) }

  @Test(arguments: [
    ("나래\\*\\*소프트\\*\\*가", "나래**소프트**가"), ("# 1\\. \\*\\*Title\\*\\*\n", "# 1. **Title**\n"),
    ("> - \\*\\*a\\*\\*, b\r\n", "> - **a**, b\r\n"),
    ("**Q12\\. Why?** \\*\\*a\\*\\*", "**Q12. Why?** **a**"),
  ])
  func backslashesGo(text: String, mended: String) {
    #expect(fixed(text, by: EscapedMarkdown.self) == mended)
  }

  private func draft(city: String, date: String) -> String {
    """
    ---
    product: Shedkey
    city: \(city)
    date: \(date)
    ---

    # Shedkey PR/FAQ

    ## Press Release

    ### Headline

    Shedkey lets neighbours borrow a ladder tonight

    ### Summary

    Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.
    """
  }

  @Test(arguments: [
    ("Leeds", "2026-0-3"), ("Leeds", "2026-13-01"), ("Leeds", "2026-02-30"), ("Leeds", "-1-1-1"),
    ("Leeds", "--"),
    ("Leeds", "99999999999999999999-1-1"), ("Leeds", "soon"), ("\"# Leeds\"", "2026-05-04"),
    ("\"[x](y)\"", "2026-05-04"), ("\"a\\nb\"", "2026-05-04"),
  ])
  func noDatelineIsMadeOf(city: String, date: String) {
    let text = draft(city: city, date: date)
    #expect(fixed(text, by: DatelineMissing.self) == text)
  }

  @Test func aDatelineIsMadeOfWhatTheFrontMatterKnows() {
    #expect(
      fixed(draft(city: "Leeds", date: "2026-05-04"), by: DatelineMissing.self).contains(
        "\nLEEDS, May 4, 2026 — Hollow Lane today"))
  }
}
