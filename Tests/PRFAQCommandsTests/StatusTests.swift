import Foundation
import Testing

/// `prfaq status` on a folder of drafts.
struct StatusTests {
  private static func draft(_ product: String, _ more: String = "") -> String {
    "---\nproduct: \(product)\n\(more)---\n\n" + Drafts.english.replacing("Sumtime", with: product)
  }

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write("drafts/a.md", Self.draft("Sumtime"))
    try sandbox.write(
      "drafts/b.md", Self.draft("ParcelPass", "status: review\n").replacing("[TBD]", with: "90"))
    try sandbox.write("launched/c.md", Self.draft("Sumtime", "superseded-by: ../drafts/a.md\n"))
    try sandbox.write("d.md", Self.draft("sum time", "superseded-by: gone.md\n"))
    try sandbox.write("e.md", Self.draft("Dawn", "faq: e-faq.md\n"))
    try sandbox.write("e-faq.md", "# FAQ\n\n## What does it cost?\n\nNothing.\n\n## When?\n\nIn March.\n")
    try sandbox.write("README.md", Drafts.readme)
    return sandbox
  }

  private func status(_ sandbox: Sandbox, _ arguments: String...) throws -> Tool.Run {
    try sandbox.tool.run(["status", "--no-config", "--today", "2026-11-22"] + arguments)
  }

  private func files(_ run: Tool.Run) -> [String] {
    run.output.split(separator: "\n").compactMap { line in
      line.hasSuffix(".md") ? line.split(separator: " ").last.map { String($0) } : nil
    }
  }

  @Test func everyDraftHasARow() throws {
    let sandbox = try sandbox()
    let run = try status(sandbox, "--format", "markdown")
    #expect(run.status == 0 && run.errors.isEmpty)
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(
      rows[0] == [
        "stage", "product", "customer", "launch", "errors", "warnings", "checklist", "pages", "changed",
        "file",
      ])
    let table = rows.filter { $0.last?.hasSuffix(".md") ?? false }
    #expect(
      table.map { $0[9] }
        == ["d.md", "drafts/a.md", "e.md", "drafts/b.md", "launched/c.md"].sorted { $0 < $1 }
        || table.count == 5)
    let review = try #require(table.first { $0[9] == "drafts/b.md" })
    #expect(
      review[0] == "review" && review[1] == "ParcelPass" && review[3] == "2027-03-02" && review[4] == "0")
    #expect(table.first { $0[9] == "launched/c.md" }?[0] == "launched", "the folder says so")
    #expect(table.first { $0[9] == "drafts/a.md" }?[0] == "drafts")
    #expect(!table.contains { $0[9] == "e-faq.md" }, "a release and its FAQ are one document")
  }

  @Test func whatIsWrongAmongThemIsTold() throws {
    let sandbox = try sandbox()
    #expect(try !status(sandbox).output.contains("product-twice"), "superseded drafts do not count")
    #expect(try status(sandbox).output.contains("d.md: [successor-missing] superseded-by names “gone.md”"))
    try sandbox.write("d.md", Self.draft("SUM TIME"))
    let twice = try status(sandbox).output
    #expect(twice.contains("d.md: [product-twice] Another draft is about “SUM TIME” as well: drafts/a.md."))
    #expect(twice.contains("drafts/a.md: [product-twice] "))
    let later = try sandbox.tool.run("status", "drafts", "launched", "--no-config", "--today", "2027-06-03")
    #expect(
      later.output.contains("drafts/a.md: [launch-long-past] The launch date (2027-03-02) is more than"))
    #expect(!later.output.contains("launched/c.md: [launch-long-past]"))
    #expect(
      try !sandbox.tool.run("status", "--no-config", "--today", "2027-06-02").output.contains(
        "launch-long-past"))
  }

  @Test func listsAreSortedAndFiltered() throws {
    let sandbox = try sandbox()
    #expect(
      try files(status(sandbox, "--sort", "file")) == [
        "d.md", "drafts/a.md", "drafts/b.md", "e.md", "launched/c.md",
      ])
    #expect(try files(status(sandbox, "--sort", "file", "--reverse")).first == "launched/c.md")
    #expect(try files(status(sandbox, "--sort", "findings")).last == "drafts/b.md")
    #expect(
      try files(status(sandbox, "--stage", "Review,launched", "--sort", "product")) == [
        "drafts/b.md", "launched/c.md",
      ])
    #expect(try !files(status(sandbox, "--failing")).contains("drafts/b.md"))
    let none = try status(sandbox, "--launch-before", "2027-03-02")
    #expect(none.output.isEmpty && none.errors == "prfaq: no PR/FAQ to show\n" && none.status == 0)
    #expect(try status(sandbox, "--sort", "colour").status == 2)
    #expect(try status(sandbox, "nowhere").status == 2)
  }

  @Test func theLastChangeIsThatOfGit() throws {
    let sandbox = try sandbox()
    try sandbox.makeRepository()
    let commit = "git -c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit -q"
    _ = try sandbox.tool.shell(
      // To be applied again elsewhere changes nothing.
      "export GIT_COMMITTER_DATE=2026-05-06T12:00:00Z; "
        + "GIT_AUTHOR_DATE=2026-01-02T12:00:00Z \(commit) -m one; echo >>d.md; "
        + "GIT_AUTHOR_DATE=2026-03-04T12:00:00Z \(commit) -am two; cp drafts/a.md drafts/new.md")
    let json = try status(sandbox, "--format", "json").output
    #expect(json.contains(#""file":"d.md","#) && json.contains(#""lastChange":"2026-03-04""#))
    let lines = json.split(separator: "\n")
    #expect(lines.first { $0.contains(#""drafts/a.md""#) }?.contains(#""lastChange":"2026-01-02""#) ?? false)
    #expect(lines.first { $0.contains(#""drafts/new.md""#) }?.contains(#""lastChange":null"#) ?? false)
    let inside = Tool(folder: sandbox.folder.appending(path: "drafts"), owner: sandbox)
    #expect(try inside.run("status", "--no-config").output.contains("2026-01-02  a.md"))
  }
}
