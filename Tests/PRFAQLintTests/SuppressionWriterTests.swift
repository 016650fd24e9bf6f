import Foundation
import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// Comments that the tool writes when a team adopts it.
@Suite struct SuppressionWriterTests {
  private static let writer = SuppressionWriter(reason: "adopted on 2026-11-22")

  private static func read(_ source: SourceText) -> (draft: Draft, findings: [Finding]) {
    let facts = Reading.facts(of: source)
    return (facts.draft, Linter().findings(in: facts))
  }

  private static func silenced(_ text: String) throws -> String {
    let first = read(SourceText(text))
    let result = try #require(writer.silenced(first.draft, first.findings, reading: read))
    #expect(read(result).findings == [])
    return result.string(0..<result.bytes.count)
  }

  @Test(arguments: Drafts.all)
  func silencesEverythingAndChangesNothingElse(_ draft: Drafts) throws {
    let text = draft.text
    let result = try Self.silenced(text)
    // What other readers of Markdown see is the same but for the comments.
    func outline(_ text: String) -> [String] {
      let tree = MarkdownParser.parse(SourceText(text))
      return tree.nodes.filter { node in
        let words = tree.source.string(node.range)
        return !((node.kind == .htmlBlock || node.kind == .htmlInline) && words.hasPrefix("<!-- prfaq-"))
      }.map { node in
        // The blank before a comment within a line is text, too.
        node.kind == .text
          ? tree.source.string(node.range).trimmingCharacters(in: .whitespaces) : "\(node.kind)"
      }.filter { !$0.isEmpty }
    }
    #expect(outline(result) == outline(text))
    let comments = try Regex(
      "^<!-- prfaq-disable-next-line [^>]*-->\\r?\\n|<!-- prfaq-(?:disable-file|order) [^>]*-->(\\r?\\n){2}| <!-- prfaq-disable-line [^>]*-->"
    ).anchorsMatchLineEndings()
    #expect(Array(result.replacing(comments, with: "").utf8) == Array(text.utf8))
  }

  @Test func usesTheDocumentsLineEndings() throws {
    let text = ExampleDraft.ko.without(.visual).replacing("\n", with: "\r\n")
    let result = try Self.silenced("\u{FEFF}" + text)
    #expect(result.unicodeScalars.first == "\u{FEFF}")
    #expect(!result.unicodeScalars.split(separator: "\r\n".unicodeScalars).joined().contains("\n"))
  }

  @Test func speaksOfTheDocumentWhereALineWouldPartIt() throws {
    let table = "| Plan | Price |\n|---|---|\n| Day | {{price}} |"
    let text = ExampleDraft.en.with(.callToAction, "Sign up at https://shedshare.example.\n\n" + table)
    let result = try Self.silenced(text)
    #expect(result.hasPrefix("<!-- prfaq-disable-file "))
    #expect(result.contains(table))
    let list = "- Sign up at https://shedshare.example.\n- It costs {{price}} an hour.\n- Bring a bag."
    let listed = try Self.silenced(ExampleDraft.en.with(.callToAction, list))
    #expect(
      listed.contains(
        "- It costs {{price}} an hour. <!-- prfaq-disable-line placeholder: adopted on 2026-11-22 -->\n- Bring"
      ))
  }

  @Test func frontMatterStaysAtTheTop() throws {
    let text = "---\nauthor: someone@example.com\n---\n\n" + ExampleDraft.en.text
    let result = try Self.silenced(text)
    #expect(result.hasPrefix("---\nauthor: someone@example.com\n---\n\n<!-- prfaq-disable-file"))
  }

  @Test func notesTheOrderOfSectionsOnce() throws {
    let first = try Self.silenced(ExampleDraft.en.without(.visual))
    let second = try Self.silenced(first + "\nCall us on {{phone}}.\n")
    #expect(second.split(separator: "<!-- prfaq-order ").count == 2)
    // Nothing of a document without sections can move.
    let short = try Self.silenced("# Sumtime PR/FAQ\n\n**Q: What does it cost?**\n\nIt costs {{price}}.\n")
    #expect(!short.contains("prfaq-order"))
  }

  @Test func tellsOfWhatIsWrittenAfterASectionHasMoved() throws {
    let text = try Self.silenced(ExampleDraft.en.text)
    let moved = try #require(Rewriting.all.first { $0.testDescription == "a section moved" }?.apply(text))
    #expect(Self.read(SourceText(moved)).findings == [])
    let written = moved + "\nCall us on {{phone}}.\n"
    #expect(Self.read(SourceText(written)).findings.map { $0.evidence } == ["{{phone}}"])
  }
}
