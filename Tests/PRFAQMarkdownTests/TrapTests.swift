internal import Testing

@testable internal import PRFAQMarkdown

/// The faults of cmark's own positions, one fixture each: the slices of the named kind must be these.
struct TrapTests {
  @Test(
    "slices",
    arguments: [
      Trap("continuation line with another indent", "A\n  B: *bar*", .emphasis, ["*bar*"]),
      Trap("lazy continuation in a list", "- foo\n    *bar*\nbaz *b*", .emphasis, ["*bar*", "*b*"]),
      Trap("lazy continuation in a quote", "> foo\nbar `c`", .codeSpan, ["`c`"]),
      Trap("nested quotes", "> > a\n> > *b* c\n> *d*", .emphasis, ["*b*", "*d*"]),
      Trap("one-line HTML block", "<!-- prfaq -->\ntext\n", .htmlBlock, ["<!-- prfaq -->"]),
      Trap("HTML block to the end", "<pre>\n\na\n\n", .htmlBlock, ["<pre>\n\na"]),
      Trap("HTML block in a quote", "> <div>\n> a\n\nb", .htmlBlock, ["<div>\n> a"]),
      Trap("setext heading", "Title\nmore\n===\n\ntext", .heading(level: 1), ["Title\nmore\n==="]),
      Trap("setext heading in an item", "- Title\n  ---\n  text", .heading(level: 2), ["Title\n  ---"]),
      Trap(
        "setext heading after a definition", "[a]: /u\nTitle\n---\n", .heading(level: 2), ["Title\n---"]),
      Trap("ATX heading", "## Title ##\n", .heading(level: 2), ["## Title ##"]),
      Trap("autolinks", "<http://a.b> www.c.de, x@y.zz.", .link, ["<http://a.b>", "www.c.de", "x@y.zz"]),
      Trap("mail address with escapes", "a\\_b@x.yy &#99;@d.ee", .link, ["a\\_b@x.yy", "&#99;@d.ee"]),
      Trap("code span over two lines", "> a `b\n> c` d", .codeSpan, ["`b\n> c`"]),
      Trap("backticks in backticks", "`` a`b ``` ``", .codeSpan, ["`` a`b ``` ``"]),
      Trap("byte order mark", "\u{FEFF}# A *b*\n", .emphasis, ["*b*"]),
      Trap("CRLF", "a\r\n*b*\r\n\r\n- c\r\n  *d*\r\n", .emphasis, ["*b*", "*d*"]),
      Trap("lone CR", "a\r*b*\r\r*c*", .emphasis, ["*b*", "*c*"]),
      Trap("NUL", "a\0b *c*\0 `\0`", .emphasis, ["*c*"]),
      Trap("list before a blank line", "- a\n- b\n\n\ntext", .list(start: nil), ["- a\n- b"]),
      Trap("list before a heading", "1. a\n2. b\n# T", .list(start: 1), ["1. a\n2. b"]),
      Trap("empty item", "-\n- a", .item(isChecked: nil), ["-", "- a"]),
      Trap("quote with an empty last line", "> a\n>\n\nb", .blockQuote, ["> a\n>"]),
      Trap("inline link", "[a *b*](/u \"t\") c", .link, ["[a *b*](/u \"t\")"]),
      Trap("link over lines", "> [a](<b c>\n> 'd') e", .link, ["[a](<b c>\n> 'd')"]),
      Trap("nested parentheses", "[a](b(c)d) e", .link, ["[a](b(c)d)"]),
      Trap("reference links", "[a][x] [x][] [x]\n\n[x]: /u", .link, ["[a][x]", "[x][]", "[x]"]),
      Trap("shortcut before parentheses", "[x](not a link\n\n[x]: /u", .link, ["[x]"]),
      Trap("image in a link", "[![a](b)](c)", .image, ["![a](b)"]),
      Trap("strong in emphasis", "***a** b*", .strong, ["**a**"]),
      Trap("left-over delimiters", "**a*b*", .emphasis, ["*b*"]),
      Trap("closing run used in part", "*a*** b", .emphasis, ["*a*"]),
      Trap("strikethrough", "~~a~~ ~b~", .strikethrough, ["~~a~~", "~b~"]),
      Trap("hard breaks", "a  \nb\\\nc", .lineBreak, ["  \n", "\\\n"]),
      Trap("soft break in a quote", "> a\n> b", .softBreak, ["\n> "]),
      Trap("HTML over lines", "> a <b\n> c='d'> e", .htmlInline, ["<b\n> c='d'>"]),
      Trap("cells", "| a | b\\|c |\n|---|:-:|\n| `d\\|e` ||\n", .tableCell, ["a", "b\\|c", "`d\\|e`", ""]),
      Trap("cells in a quote", "> a|b\n> -|-\n> *c*|d e\n", .tableCell, ["a", "b", "*c*", "d e"]),
      Trap("paragraph before a table", "one \\| *two*\n|a|\n|-|\n", .paragraph, ["one \\| *two*"]),
      Trap("footnotes", "a[^1] [^2]\n\n[^1]: b\n    c\n", .footnoteReference, ["[^1]"]),
      Trap("footnote definition", "a[^1]\n\n[^1]: b\n    c\n", .footnoteDefinition, ["[^1]: b\n    c"]),
      Trap("footnote that nothing names", "a\n\n[^1]: *b*\n", .footnoteDefinition, ["[^1]: *b*"]),
      Trap("footnote in a quote", "> [^1]: b\n\n[^1]", .footnoteDefinition, ["[^1]: b"]),
      Trap("fence", "```swift\na\n\n```\n\nb", .codeBlock(isFenced: true), ["```swift\na\n\n```"]),
      Trap("fence to the end", "~~~\na\n\n", .codeBlock(isFenced: true), ["~~~\na"]),
      Trap(
        "fence ended by its quote", "> ```\n> a\n```\nb\n", .codeBlock(isFenced: true),
        ["```\n> a", "```\nb"]),
      Trap("indented code", "    a\n\n      b\n\nc", .codeBlock(isFenced: false), ["a\n\n      b"]),
      Trap("escapes", "\\* \\a &amp; &bad;", .escape, ["\\*"]),
      Trap("entities", "\\* \\a &amp; &bad;", .entity, ["&amp;"]),
      Trap("text beside escapes", "a\\*b &lt; c", .text, ["a", "b ", " c"]),
      Trap("grapheme clusters", "👩‍👩‍👧 *한글*", .emphasis, ["*한글*"]),
    ])
  func slices(trap: Trap) {
    let tree = MarkdownParser.parse(SourceText(trap.text))
    let slices = tree.nodes.filter { $0.kind == trap.kind }.map { tree.source.string($0.range) }
    #expect(slices == trap.slices)
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test("tabs before a lazy line shift nothing")
  func lazyTab() {
    let tree = MarkdownParser.parse(SourceText("1. 1. a\n\t*b*\n"))
    #expect(tree.nodes.filter { $0.kind == .emphasis }.map { tree.source.string($0.range) } == ["*b*"])
    #expect(RangeLaws.violations(in: tree).isEmpty)
  }

  @Test("content ranges leave the markers out")
  func contents() {
    let tree = MarkdownParser.parse(SourceText("## Title ##\n\n> ```\n> a\n> b\n> ```\n"))
    let contents = tree.nodes.map { tree.source.string($0.contentRange) }
    #expect(contents[1] == "Title")
    #expect(contents.last == "a\n> b")
  }
}

/// A document and what the nodes of one kind in it must slice to.
struct Trap: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let kind: MarkdownKind
  let slices: [String]

  init(_ description: String, _ text: String, _ kind: MarkdownKind, _ slices: [String]) {
    testDescription = description
    self.text = text
    self.kind = kind
    self.slices = slices
  }
}
