internal import Foundation
internal import PRFAQMarkdown
internal import PRFAQModel
internal import Testing

@testable internal import PRFAQReview

@Suite("The document in its review")
struct DocumentTests {
  @Test(
    "every word of every example, template and fixture is there, in order",
    arguments: Drafts.files("Examples") + Drafts.files("Templates") + Drafts.files("Tests") + ["README.md"])
  func words(path: String) throws {
    let text = try Drafts.text(path)
    var shown = PageText(Drafts.page(text)).words[...]
    for word in Self.visibleWords(of: text) {
      guard let at = shown.firstIndex(of: word) else {
        Issue.record("\(path): \(word) is missing, or out of its order")
        return
      }
      shown = shown[(at + 1)...]
    }
  }

  /// The words of the text nodes of a document, in order.
  private static func visibleWords(of text: String) -> [String] {
    let tree = MarkdownParser.parse(SourceText(text))
    var words = ""
    var hidden = 0
    for (index, node) in tree.nodes.enumerated() {
      guard index >= hidden else { continue }
      switch node.kind {
      case .text, .escape, .codeSpan: words += tree.source.string(node.contentRange)
      case .codeBlock: words += " \(tree.source.string(node.contentRange)) "
      case .frontMatter:
        words += tree.source.string(node.contentRange)
        hidden = node.subtreeEnd
      case .entity: words += tree.entityText(index)
      case .emphasis, .strong, .strikethrough, .link: continue
      default: words += " "
      }
    }
    return PageText.words(words)
  }

  @Test("what Markdown leaves out of its tree, or HTML out of sight, is there as well, in order")
  func leftOut() {
    let html = Drafts.page(
      """
      # PR/FAQ: Kettle

      See [the log](https://log.example/a "kept since May") and ![kettle](k.png 'seen from above').

      <details><summary>More</summary>about it <img alt=side src=s.png> <b title="by hand">made</b></details>

      | Who | What |
      | --- | --- |
      | Ann | pours | twice | daily |
      | Bob | waits |

      [](https://empty.example/place)

      ```swift sketch
      let heat = 90
      ```

      [log]: https://log.example "kept by Ann"
      [unused]: https://unused.example (never read)

      Last words.
      """)
    let shown = PageText(html).words.joined(separator: " ")
    let expected = [
      "See the log kept since May and kettle k png seen from above", "More about it side by hand made",
      "Ann pours twice daily Bob waits", "https empty example place", "swift sketch let heat 90",
      "log https log example kept by Ann", "unused https unused example never read", "Last words",
    ]
    var rest = shown[...]
    for words in expected {
      guard let found = rest.range(of: words) else {
        Issue.record("\(words) is missing, or out of its order, in \(shown)")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  @Test("every line with text has an anchor, and no anchor comes twice", arguments: Drafts.files("Examples"))
  func anchors(path: String) throws {
    let text = try Drafts.text(path)
    let tags = PageText(Drafts.page(text)).tags
    let ids = tags.compactMap { tag in
      tag.range(of: " id=").map {
        tag[$0.upperBound...].drop { $0 == "\"" }.prefix { $0 != "\"" && $0 != " " }
      }
    }
    #expect(Set(ids).count == ids.count)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    for (index, line) in lines where line.contains(where: { !$0.isWhitespace }) {
      #expect(ids.contains("L\(index + 1)"), "\(path): line \(index + 1): \(line)")
    }
  }

  @Test("a finding is marked where it lies and explained beside its block")
  func findings() {
    let html = Drafts.page(
      """
      # PR/FAQ: Kettle

      ## Press Release

      ### Kettle pours at the right heat

      People who brew tea burn it.

      ## FAQ

      **What does it cost?**

      TBD
      """)
    #expect(html.contains("<mark class=\"warning\" data-f="))
    #expect(html.contains(">TBD</mark>"))
    #expect(html.contains("<div class=\"note error\" id=f"))
    #expect(html.contains("href=#L13>"))
  }

  @Test("the same text gives the same bytes", arguments: Drafts.files("Examples"))
  func repeatable(path: String) throws {
    let text = try Drafts.text(path)
    #expect(Drafts.page(text) == Drafts.page(text))
  }

  @Test("headings of the document stand below that of their section, without a gap")
  func headings() {
    var levels = HeadingLevels(below: 2)
    #expect([1, 4, 2, 6, 6, 3, 1].map { levels.level(of: $0) } == [3, 4, 4, 5, 5, 5, 3])
  }

  @Test("nesting without end leaves a page that browsers can read")
  func nesting() {
    let deep = String(repeating: "> ", count: 5000) + "deep"
    let html = Drafts.page("# A\n\n\(deep)\n\n\(String(repeating: "- ", count: 2000))item")
    #expect(PageText(html).words.contains("deep"))
    #expect(html.split(separator: "<blockquote").count < 40)
  }
}
