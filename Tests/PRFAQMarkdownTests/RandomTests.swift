internal import Testing

@testable internal import PRFAQMarkdown

struct RandomTests {
  @Test("the laws hold and cmark's own text comes out, over random documents", arguments: 1...8)
  func randomDocuments(seed: Int) {
    var random = RandomMarkdown(seed: UInt64(seed))
    for _ in 0..<600 {
      let text = random.document()
      let tree = MarkdownParser.parse(SourceText(text))
      let violations = RangeLaws.violations(in: tree)
      #expect(violations.isEmpty, "\(text.debugDescription)")
      guard !hasBrokenFootnote(text) else { continue }
      #expect(
        TreeEvents.list(of: tree) == ReferenceEvents.list(of: body(of: tree)), "\(text.debugDescription)")
    }
  }

  @Test("the laws hold for bytes that are no text", arguments: 1...4)
  func randomBytes(seed: Int) {
    var random = RandomMarkdown(seed: UInt64(seed) &+ 1000)
    for round in 0..<300 {
      var bytes = Array(random.document().utf8)
      for index in stride(from: round % 7, to: bytes.count, by: 11) {
        bytes[index] = [0x00, 0xFF, 0x80, 0xE3, 0xF0][(index + round) % 5]
      }
      let tree = MarkdownParser.parse(SourceText(bytes: bytes))
      #expect(RangeLaws.violations(in: tree).isEmpty, "\(bytes)")
    }
  }

  /// cmark garbles references to footnotes whose label holds a line break or whose `^` is escaped.
  private func hasBrokenFootnote(_ text: String) -> Bool {
    text.contains(/\[\\?\^[^\]]*[\n\r]/) || text.contains("[\\^")
  }

  /// The bytes that cmark gets to see.
  private func body(of tree: MarkdownTree) -> [UInt8] {
    let bytes = tree.source.bytes
    guard tree.nodes.count > 1, tree.nodes[1].kind == .frontMatter else {
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
    let line = tree.source.line(at: tree.nodes[1].range.upperBound)
    return line < tree.source.lineStarts.count ? Array(bytes[tree.source.lineStarts[line]...]) : []
  }
}
