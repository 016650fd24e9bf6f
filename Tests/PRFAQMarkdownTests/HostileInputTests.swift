internal import Testing

@testable internal import PRFAQMarkdown

/// Documents made to be slow or deep: they are read in time, in bounded depth, and no line is lost.
struct HostileInputTests {
  @Test(
    "nesting has an end, and what lies deeper is text", arguments: [">", "> ", "- ", "1. ", "> - ", "[^a]: "])
  func nesting(marker: String) {
    let source = SourceText(
      String(repeating: marker, count: 100_000) + "a\n" + String(repeating: "\n", count: 1000) + "b")
    let tree = MarkdownParser.parse(source)
    #expect(depth(of: tree) <= 200)
    #expect(RangeLaws.violations(in: tree).isEmpty)
    let text = tree.nodes.filter { $0.kind == .text }.map { source.string($0.range) }.joined()
    #expect(text.hasSuffix("ab"))
  }

  @Test("a ruler of many marks is still a thematic break")
  func ruler() {
    let tree = MarkdownParser.parse(SourceText(String(repeating: "* ", count: 100)))
    #expect(tree.nodes.map(\.kind) == [.document, .thematicBreak])
  }

  @Test("steps of indentation have an end")
  func stairs() {
    let lines = (0..<300).map { String(repeating: " ", count: 2 * $0) + "- a" }
    let tree = MarkdownParser.parse(SourceText(lines.joined(separator: "\n")))
    #expect(depth(of: tree) <= 200)
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test(
    "long runs of one mark are read as the text they are",
    arguments: [
      "[", "]", "![[]()", "*", "_", "*a _", "~~a~ ", "`", "<?", "<!A ", "<![CDATA[", "_www.", "www.a.b)",
      "http://a.b<", "a@b.co ", "&amp;", "\\*", "|", "[^a]", "|a\n|-|-|\n", "a|b\n-|-|-\n", "| ",
    ])
  func runs(piece: String) {
    let tree = MarkdownParser.parse(SourceText(String(repeating: piece, count: 60_000 / piece.utf8.count)))
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test("hostile markup is text, line by line")
  func hostileBlock() {
    let source = SourceText(String(repeating: "> a <?b *c*\n", count: 1000))
    let tree = MarkdownParser.parse(source)
    let texts = tree.nodes.filter { $0.kind == .text }.map { source.string($0.range) }
    #expect(texts.count == 1000)
    #expect(Set(texts) == ["a <?b *c*"])
  }

  @Test("a table cannot grow by rows that are too short")
  func shortRows() {
    let columns = String(repeating: "|a", count: 250) + "\n" + String(repeating: "|-", count: 250) + "\n"
    let tree = MarkdownParser.parse(SourceText(columns + String(repeating: "b\n", count: 20_000)))
    #expect(tree.nodes.count < 100_000)
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test("a long destination is not copied into every link")
  func longReference() {
    let target = String(repeating: "u", count: 100_000)
    let links = String(repeating: "[a]\n\n", count: 1000)
    let tree = MarkdownParser.parse(SourceText("[a]: /\(target)\n\n" + links))
    #expect(tree.nodes.filter { $0.kind == .link }.count == 1000)
    let copied = tree.nodes.indices.reduce(0) { $0 + (tree.destination(of: $1)?.utf8.count ?? 0) }
    #expect(copied <= 2 << 20)
  }

  @Test("every one of many e-mail addresses is a link")
  func manyAddresses() {
    let tree = MarkdownParser.parse(SourceText(String(repeating: "a@b.co ", count: 3000)))
    #expect(tree.nodes.filter { $0.kind == .link }.count == 3000)
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test("twenty thousand definitions resolve")
  func definitions() {
    let definitions = (0..<20_000).map { "[r\($0)]: /\($0)\n" }.joined()
    let tree = MarkdownParser.parse(SourceText(definitions + "\n[r0] [r19999]"))
    #expect(tree.nodes.indices.compactMap { tree.destination(of: $0) } == ["/0", "/19999"])
  }

  @Test("one paragraph is cut into so many pieces and no more", arguments: ["!", "w", "&", "a [b] "])
  func pieces(_ piece: String) {
    let text = String(repeating: piece, count: 1_200_000 / piece.utf8.count)
    let tree = MarkdownParser.parse(SourceText(text + "\n\n*b* www.a.example\n"))
    #expect(tree.nodes.count < 2 * HostileInput.nodesPerRun)
    let last = tree.nodes.filter { $0.kind == .emphasis || $0.kind == .link }.map {
      tree.source.string($0.range)
    }
    #expect(last == ["*b*", "www.a.example"])
    let told = tree.nodes.filter { $0.kind == .text && $0.range.lowerBound < text.utf8.count }
    #expect(told.reduce(0) { $0 + $1.range.count } >= text.utf8.count - 1)
  }

  private func depth(of tree: MarkdownTree) -> Int {
    var depths: [Int] = []
    for node in tree.nodes { depths.append(node.parent < 0 ? 0 : depths[node.parent] + 1) }
    return depths.max() ?? 0
  }
}
