internal import Testing

@testable internal import PRFAQMarkdown

struct MarkdownTreeTests {
  @Test("accessors answer for their kind and for no other")
  func accessors() throws {
    let tree = MarkdownParser.parse(SourceText("## T\n\n```Mermaid x\n```\n\n[a](/b&amp;c) &copy;\n"))
    let heading = try #require(tree.nodes.firstIndex { $0.kind == .heading(level: 2) })
    let code = try #require(tree.nodes.firstIndex { $0.kind == .codeBlock(isFenced: true) })
    let link = try #require(tree.nodes.firstIndex { $0.kind == .link })
    let entity = try #require(tree.nodes.firstIndex { $0.kind == .entity })
    #expect(tree.headingLevel(of: heading) == 2)
    #expect(tree.headingLevel(of: code) == nil)
    #expect(tree.codeInfo(of: code) == "Mermaid x")
    #expect(tree.codeInfo(of: heading) == "")
    #expect(tree.destination(of: link) == "/b&c")
    #expect(tree.destination(of: entity) == nil)
    #expect(tree.entityText(entity) == "©")
  }

  @Test("children are the direct ones")
  func children() {
    let tree = MarkdownParser.parse(SourceText("> a *b*\n\n# c\n"))
    #expect(tree.children(of: 0).map { tree.nodes[$0].kind } == [.blockQuote, .heading(level: 1)])
  }

  @Test("every document has a tree", arguments: ["", "\n", "\r", "\u{FEFF}", "\0", " \t ", "\r\n\r\n"])
  func emptyDocuments(text: String) {
    let tree = MarkdownParser.parse(SourceText(text))
    #expect(tree.nodes.first?.kind == .document)
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test("trees are the same from many threads at once")
  func threads() async {
    let source = SourceText("~~a~~ www.b.cc d@e.ff [^1] *g*\n\n|h|\n|-|\n\n[^1]: i\n")
    let expected = MarkdownParser.parse(source).nodes
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).allSatisfy { _ in MarkdownParser.parse(source).nodes == expected } }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test("a task is what its box says, not what its text says")
  func tasks() {
    let tree = MarkdownParser.parse(SourceText("- [ ] like [x]\n- [X] b\n- [c]\n"))
    let kinds = tree.nodes.map(\.kind).filter { if case .item = $0 { true } else { false } }
    #expect(kinds == [.item(isChecked: false), .item(isChecked: true), .item(isChecked: nil)])
  }
}
