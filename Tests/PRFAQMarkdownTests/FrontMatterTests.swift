internal import Testing

@testable internal import PRFAQMarkdown

struct FrontMatterTests {
  @Test("entries keep their order, texts and bytes")
  func entries() throws {
    let matter = try read(
      """
      ---
      product: "바로 \\"주문\\""   # 제품
      'status' : draft # not yet
      date: 2026-03-02
      tags: [a, "b, c", 라]
      faq:
        - one.md
        - 'two.md'   # second
      empty:
      summary: |
        first
        second
      owner: {name: Kim}
      folded: one
        two
      ---
      text
      """)
    #expect(
      matter.map { "\($0.key)|\($0.keySlice)|\($0.valueSlice)|\($0.value)" } == [
        #"product|product|"바로 \"주문\""|scalar("바로 \"주문\"")"#,
        #"status|'status'|draft|scalar("draft")"#,
        #"date|date|2026-03-02|scalar("2026-03-02")"#,
        #"tags|tags|[a, "b, c", 라]|list a=a; b, c="b, c"; 라=라"#,
        #"faq|faq|- one.md\#n  - 'two.md'|list one.md=one.md; two.md='two.md'"#,
        #"empty|empty||scalar("")"#,
        #"summary|summary||\#n  first\#n  second|scalar("first\nsecond\n")"#,
        #"owner|owner|{name: Kim}|other("{name: Kim}")"#,
        #"folded|folded|one\#n  two|scalar("one two")"#,
      ])
  }

  @Test("a byte order mark, CRLF and wide characters shift nothing")
  func positions() throws {
    let matter = try read("\u{FEFF}---\r\n제품: 👩‍👩‍👧\u{2028}\r\ncity: 서울\r\n---\r\n")
    #expect(matter.map(\.keySlice) == ["제품", "city"])
    #expect(matter.map(\.valueSlice).last == "서울")
  }

  @Test("a list without indentation, in braces, and one that holds more than texts")
  func lists() throws {
    #expect(try read("---\na:\n- b\n-  c: d\ne: f\n---\n").map(\.valueSlice) == ["- b\n-  c: d", "f"])
    #expect(try read("---\n{a: [b, c], d: e}\n---\n").map(\.valueSlice) == ["[b, c]", "e"])
    #expect(try read("---\na: &x [b, c]\nd: e\n---\n").map(\.value).first == "list b=b; c=c")
  }

  @Test("an alias is not expanded")
  func aliases() throws {
    let matter = try read("---\na: &x [1, 2]\nb: *x\nc: [*x, 3]\n---\n")
    #expect(matter[1].value == #"unsupported("*x")"#)
    #expect(matter[2].value == #"other("[*x, 3]")"#)
  }

  @Test("a bomb of aliases costs nothing")
  func aliasBomb() throws {
    var lines = ["---", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      let names = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(names)]")
    }
    let matter = try read((lines + ["---", ""]).joined(separator: "\n"))
    #expect(matter.count == 10)
  }

  @Test("no entries in an empty block, with a comment or without")
  func empty() throws {
    #expect(try FrontMatter.parse(source: SourceText("---\n---\n"), range: 4..<4).entries.isEmpty)
    #expect(try FrontMatter.parse(source: SourceText("---\n# a\n---\n"), range: 4..<7).entries.isEmpty)
  }

  @Test(
    "faults have a place and a message",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", "4:1 front matter has the key \"a\" twice"),
      ("가: 1\n나: [1, 2\n다: 3", "4:2 front matter is not valid YAML: did not find expected ',' or ']'"),
      ("a: b: c\n", "2:5 front matter is not valid YAML: mapping values are not allowed in this context"),
      ("- a\n- b: c\n", "2:1 front matter is not a list of keys and values"),
      ("? [a]\n: b: \n", "2:3 front matter has a key that is not a text"),
      ("a: *b\n", "2:4 front matter is not valid YAML: found undefined alias"),
    ])
  func faults(text: String, message: String) {
    let source = SourceText("---\n\(text)\n---\n")
    let range = 4..<(source.bytes.count - 5)
    #expect(throws: FrontMatterError.self) { try FrontMatter.parse(source: source, range: range) }
    do {
      _ = try FrontMatter.parse(source: source, range: range)
    } catch {
      #expect("\(error.position.line):\(error.position.column) \(error.message)" == message)
    }
  }

  @Test("size, depth and number of values are capped")
  func caps() {
    #expect(fault(of: "a: " + String(repeating: "x", count: 70_000)) == "front matter is larger than 64 KiB")
    #expect(fault(of: "a: \u{0}\n") == "front matter is not valid YAML: control characters are not allowed")
    let deep = "front matter is nested more than 32 levels deep"
    #expect(fault(of: "a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)) == deep)
    #expect(fault(of: "a: " + String(repeating: "[", count: 30_000)) == deep)
    #expect(fault(of: "a:\n  " + String(repeating: "- ", count: 20_000)) == deep)
    #expect(
      fault(of: "a: [" + String(repeating: "1,", count: 12_000) + "]")
        == "front matter has more than 10000 values")
    let invalid = SourceText(bytes: Array("---\na: ".utf8) + [0xFF] + Array("\n---\n".utf8))
    #expect(throws: FrontMatterError.notUTF8(invalid.position(at: 4))) {
      try FrontMatter.parse(source: invalid, range: 4..<8)
    }
  }

  private func fault(of text: String) -> String? {
    do {
      let source = SourceText("---\n" + text)
      _ = try FrontMatter.parse(source: source, range: 4..<source.bytes.count)
      return nil
    } catch {
      return error.message
    }
  }

  private func read(_ text: String) throws -> [ReadEntry] {
    let source = SourceText(text)
    let tree = MarkdownParser.parse(source)
    let node = try #require(tree.nodes.first { $0.kind == .frontMatter })
    return try FrontMatter.parse(source: source, range: node.contentRange).entries.map { entry in
      ReadEntry(
        key: entry.key, keySlice: source.string(entry.keyRange), valueSlice: source.string(entry.valueRange),
        value: describe(entry.value, source))
    }
  }

  private func describe(_ value: FrontMatter.Value, _ source: SourceText) -> String {
    guard case .list(let items) = value else { return "\(value)" }
    return "list " + items.map { "\($0.text)=\(source.string($0.range))" }.joined(separator: "; ")
  }
}

private struct ReadEntry {
  let key: String
  let keySlice: String
  let valueSlice: String
  let value: String
}
