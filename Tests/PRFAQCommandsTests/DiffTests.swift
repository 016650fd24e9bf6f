import Foundation
import Testing

/// What `diff` tells, and how it ends.
struct DiffTests {
  private static let later = Drafts.english.replacingOccurrences(of: "3 dollars", with: "5 dollars")

  @Test("two files are compared")
  func files() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.md", Drafts.english)
    try sandbox.write("b.md", Self.later)
    let run = try sandbox.tool.run("diff", "a.md", "b.md")
    #expect(run.status == 0)
    #expect(run.output.contains("a.md → b.md"))
    #expect(run.output.contains("3 dollars"))
    #expect(run.output.contains("5 dollars"))
    let same = try sandbox.tool.run("diff", "a.md", "a.md")
    #expect(same.status == 0)
    #expect(same.output.contains("Nothing changed in meaning."))
    let json = try sandbox.tool.run("diff", "a.md", "b.md", "--format", "json").output
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let changes = value?["changes"] as? [[String: Any]] ?? []
    #expect(changes.map { $0["kind"] as? String } == ["price"])
    #expect(changes.first?["fate"] as? String == "changed")
  }

  @Test("a file is compared with itself in a revision, and so is a review")
  func revision() throws {
    let sandbox = try Sandbox()
    try sandbox.write("d/a.md", Drafts.english)
    let setUp = try sandbox.tool.shell(
      "git init -q . && git add -A && git -c user.name=a -c user.email=a@example.com commit -q -m a")
    try #require(setUp.status == 0, "git is needed: \(setUp.errors)")
    try sandbox.write("d/a.md", Self.later)
    let run = try sandbox.tool.run("diff", "d/a.md", "--since", "HEAD")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("d/a.md @ HEAD → d/a.md"))
    #expect(run.output.contains("5 dollars"))
    let review = try sandbox.tool.run("review", "d/a.md", "--since", "HEAD")
    #expect(review.output.contains("<ins>5 dollars</ins>"))
    #expect(try sandbox.tool.run("diff", "d/a.md", "--since", "no-such").status == 2)
    #expect(try sandbox.tool.run("diff", "d/a.md", "--since=--output=x").status == 2)
    try sandbox.write("d/new.md", Drafts.english)
    #expect(try sandbox.tool.run("diff", "d/new.md", "--since", "HEAD").status == 2)
    #expect(try sandbox.tool.run("review", "d/new.md", "--since", "HEAD").status == 0)
  }

  @Test("wrong usage and files that are missing end with 2")
  func wrong() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.md", Drafts.english)
    let tool = sandbox.tool
    #expect(try tool.run("diff", "a.md").status == 2)
    #expect(try tool.run("diff", "a.md", "b.md", "c.md").status == 2)
    #expect(try tool.run("diff", "a.md", "none.md").status == 2)
    #expect(try tool.run("diff", "none.md", "a.md").status == 2)
    #expect(try tool.run("review", "a.md", "--since", "HEAD", "--previous", "a.md").status == 2)
  }
}
