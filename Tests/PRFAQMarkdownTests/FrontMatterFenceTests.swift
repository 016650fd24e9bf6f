internal import Testing

@testable internal import PRFAQMarkdown

struct FrontMatterFenceTests {
  @Test(
    "a block that looks closed and holds keys is front matter",
    arguments: [
      ("---\na: b\n---\ntext", "---\na: b\n---"),
      ("\u{FEFF}---  \na: b\n...\n", "---  \na: b\n..."),
      ("---\r\na:\r\n---", "---\r\na:\r\n---"),
      ("---\n---\n", "---\n---"),
      ("---\n# comment\n\na: b\n---\n", "---\n# comment\n\na: b\n---"),
    ])
  func found(text: String, slice: String) {
    let tree = MarkdownParser.parse(SourceText(text))
    #expect(tree.nodes.filter { $0.kind == .frontMatter }.map { tree.source.string($0.range) } == [slice])
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test(
    "a thematic break at the top is none",
    arguments: [
      "---\ntext\n", "---\n\n# Title\n\ntext\n\n---\nmore", "----\na: b\n----\n", " ---\na: b\n---\n",
      "---\nplain text\n---\n", "text\n---\na: b\n---\n", "", "---",
    ])
  func notFound(text: String) {
    let tree = MarkdownParser.parse(SourceText(text))
    #expect(!tree.nodes.contains { $0.kind == .frontMatter })
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test("what follows keeps its place")
  func following() {
    let tree = MarkdownParser.parse(SourceText("---\na: b\n---\n# *T*\n"))
    #expect(tree.nodes.filter { $0.kind == .emphasis }.map { tree.source.string($0.range) } == ["*T*"])
  }
}
