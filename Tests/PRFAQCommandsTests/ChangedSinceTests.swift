import Foundation
import Testing

/// `lint` on what a change touched, in a repository of 300 drafts and 700 other files.
struct ChangedSinceTests {
  private static let git =
    "git -c user.name=a -c user.email=a@example.com -c init.defaultBranch=main -c commit.gpgsign=false"

  private func shell(_ line: String, in sandbox: Sandbox) throws {
    let run = try sandbox.tool.shell("set -e; git() { command \(Self.git) \"$@\"; }; \(line)")
    try #require(run.status == 0, "\(line): \(run.errors)")
  }

  /// Every draft has the same old faults: a placeholder in the solution, and what a short draft lacks.
  private func repository(drafts: Int, others: Int) throws -> Sandbox {
    let sandbox = try Sandbox()
    for number in 0..<drafts {
      let text = number.isMultiple(of: 2) ? Drafts.english : Drafts.korean
      try sandbox.write("docs/\(number % 7)/draft-\(number).md", text + "\n")
    }
    for number in 0..<others {
      try sandbox.write(
        "src/\(number % 9)/page-\(number).\(number.isMultiple(of: 3) ? "md" : "c")", Drafts.readme)
    }
    try shell("git init -q .; git add -A; git commit -qm start; git checkout -qb work", in: sandbox)
    return sandbox
  }

  /// The findings as `file:line rule`.
  private func findings(_ run: Tool.Run) -> [String] {
    run.output.split(separator: "\n").map { line in
      let pieces = line.split(separator: ":", maxSplits: 3)
      let rule = line.split(separator: "[", maxSplits: 1)[1].prefix { $0 != "]" }
      return "\(pieces[0]):\(pieces[1]) \(rule)"
    }
  }

  private func changed(_ sandbox: Sandbox, _ arguments: String...) throws -> Tool.Run {
    try sandbox.tool.run(
      ["lint", "--no-config", "--format", "concise", "--changed-since", "main"] + arguments)
  }

  /// What such a draft lacks as a whole; a change anywhere in the document brings it up.
  private static let absences = [
    "1 internal-faq-missing", "3 cta-missing", "3 customer-quote-missing", "3 leader-quote-missing",
    "3 subheadline-missing",
  ]
  /// The English one does not say how anybody knows, either.
  private static let englishAbsences = absences + ["1 missing-five-questions"]

  @Test func onlyFindingsOfTheChangeAreReported() throws {
    let sandbox = try repository(drafts: 300, others: 700)
    #expect(try changed(sandbox).output.isEmpty)
    #expect(try changed(sandbox).status == 0)

    // Committed: an edited line with the old placeholder in it. Not committed: a new placeholder elsewhere; a
    // question taken out; a draft that git does not know yet; a page that is no draft; a draft that is renamed.
    try sandbox.write(
      "docs/0/draft-0.md", Drafts.english.replacing("cafe on campus", with: "cafe in town") + "\n")
    try shell("git commit -qam one", in: sandbox)
    try sandbox.write(
      "docs/1/draft-1.md", Drafts.korean.replacing("첫 달은 무료이고", with: "첫 달은 [미정]이고") + "\n")
    let shorter = Drafts.english.replacing(
      "### When does it start?\n\nIn March 2027 at three universities in Seoul.", with: "")
    try sandbox.write("docs/2/draft-2.md", shorter)
    try sandbox.write("docs/new.md", Drafts.english)
    try sandbox.write("src/0/page-0.md", Drafts.readme + "\nApache too.\n")
    try shell("git mv docs/3/draft-3.md docs/3/renamed.md", in: sandbox)

    let found = try findings(changed(sandbox, "."))
    let wanted =
      (Self.englishAbsences + ["13 placeholder"]).map { "docs/0/draft-0.md:\($0)" }
      + (Self.absences + ["15 external-faq-too-few", "19 placeholder"]).map { "docs/1/draft-1.md:\($0)" }
      // The section that lost a question is touched, so what its heading says counts.
      + (Self.englishAbsences + ["15 external-faq-too-few"]).map { "docs/2/draft-2.md:\($0)" }
      + (Self.englishAbsences + ["13 placeholder", "15 external-faq-too-few"]).map { "docs/new.md:\($0)" }
    #expect(found.sorted() == wanted.sorted())

    // From a folder inside, by files, and by a list of files it is the same.
    let inside = Tool(folder: sandbox.folder.appending(path: "docs/1"), owner: sandbox)
    let own = try inside.run("lint", "--no-config", "--format=concise", "--changed-since=main")
    #expect(findings(own).count == Self.absences.count + 2)
    try sandbox.write("list", "docs/1/draft-1.md\ndocs/4/draft-4.md\nsrc/1/page-1.c\n")
    #expect(try findings(changed(sandbox, "--files-from", "list")).count == Self.absences.count + 2)
  }

  @Test func aCommitOnTheOtherBranchIsNoChange() throws {
    let sandbox = try repository(drafts: 4, others: 2)
    try sandbox.write("docs/1/draft-1.md", Drafts.korean.replacing("첫 달은 무료이고", with: "첫 달은 [미정]이고"))
    try shell("git commit -qam work; git checkout -q main", in: sandbox)
    try sandbox.write("docs/0/draft-0.md", Drafts.english.replacing("Nothing", with: "[TBD]"))
    try shell("git commit -qam main; git checkout -q work", in: sandbox)
    #expect(try findings(changed(sandbox)).allSatisfy { $0.hasPrefix("docs/1/draft-1.md:") })
  }

  @Test func aShallowCloneSaysWhatItNeeds() throws {
    let sandbox = try repository(drafts: 2, others: 0)
    try shell(
      """
      git commit -q --allow-empty -m more; git checkout -q main; git commit -q --allow-empty -m other
      git clone -q --depth 1 --no-single-branch "file://$PWD" clone; cd clone; git branch -q main origin/main 2>&1 || true
      git checkout -q work
      """, in: sandbox)
    let clone = Tool(folder: sandbox.folder.appending(path: "clone"), owner: sandbox)
    for revision in ["main", "HEAD~3"] {
      let run = try clone.run("lint", "--no-config", "--changed-since", revision)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains("fetch-depth: 0"), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ["--changed-since", "none"], ["--changed-since=--output=x"], ["--changed-since", "main", "--fix"],
  ])
  func whatCannotBeComparedIsRefused(arguments: [String]) throws {
    let sandbox = try repository(drafts: 1, others: 0)
    let run = try sandbox.tool.run(["lint", "--no-config"] + arguments)
    #expect(run.status == 2 && run.output.isEmpty && !run.errors.contains("fetch-depth"))
    let outside = try Sandbox()
    try outside.write("a.md", Drafts.english)
    #expect(try outside.tool.run("lint", "--changed-since", "main").status == 2)
  }

  @Test func namesThatGitQuotesAreRead() throws {
    let sandbox = try Sandbox()
    let names = ["a \"b\"\t.md", "초안 \\1.md", "+++ b.md"]
    for name in names { try sandbox.write(name, Drafts.english + "\n") }
    try shell("git init -q .; git add -A; git commit -qm start", in: sandbox)
    for name in names {
      try sandbox.write(name, Drafts.english.replacing("Nothing", with: "+++ b/x\n--- [TBD]") + "\n")
    }
    let run = try sandbox.tool.run(
      "lint", "--no-config", "--format", "json", "--changed-since", "main", "--select", "placeholder")
    #expect(run.output.components(separatedBy: "\"rule\":\"placeholder\"").count == 4)
  }

  @Test func whatIsKnownSurvivesRewriting() throws {
    let sandbox = try repository(drafts: 300, others: 700)
    func fingerprints() throws -> [Substring] {
      let run = try sandbox.tool.run("lint", ".", "--no-config", "--format", "sarif", "--today", "2026-11-22")
      return run.output.split(separator: "\n").compactMap { line in
        line.firstRange(of: "\"prfaqFingerprint/v1\":\"").map { line[$0.upperBound...].prefix(16) }
      }
    }
    let before = try fingerprints()
    #expect(before.count == 150 * (Self.absences.count + Self.englishAbsences.count + 4))
    _ = try sandbox.tool.run("lint", ".", "--no-config", "--write-baseline")
    let fifty = "<!--\n" + String(repeating: "minutes of the meeting\n", count: 48) + "-->\n"
    for number in 0..<300 {
      let text = number.isMultiple(of: 2) ? Drafts.english : Drafts.korean
      let marks = number.isMultiple(of: 2) ? ["### Problem", "### Solution"] : ["### 문제점", "### 해결책"]
      let starts = (marks + ["## FAQ"]).map { text.firstRange(of: $0)?.lowerBound ?? text.endIndex }
      let rewritten: String
      switch number % 6 {
      case 0, 1: rewritten = fifty + text
      case 2: rewritten = text.replacing("### Problem", with: "### What hurts customers today")
      case 3: rewritten = text.replacing("### 문제점", with: "### 고객의 문제")
      // The solution before the problem.
      default:
        rewritten =
          String(text[..<starts[0]] + text[starts[1]..<starts[2]] + text[starts[0]..<starts[1]])
          + text[starts[2]...]
      }
      #expect(rewritten != text)
      try sandbox.write("docs/\(number % 7)/draft-\(number).md", rewritten + "\n")
    }
    let known = try sandbox.tool.run("lint", ".", "--no-config", "--baseline", ".prfaq-baseline.json")
    #expect(known.output.isEmpty && !known.errors.contains("fixed"), "\(known.output.prefix(2000))")
    #expect(try fingerprints().sorted() == before.sorted())
  }
}
