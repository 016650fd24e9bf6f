import PRFAQMarkdown
import PRFAQModel
import Testing

/// Comments for `prfaq` are no part of the document, wherever they stand.
@Suite struct MarkedCommentTests {
  @Test(arguments: LabelledFixture.all)
  func leaveEverythingElseAsItIs(_ fixture: LabelledFixture) {
    let plain = Recognizer.draft(from: fixture.source)
    for seed in 1...6 as ClosedRange<UInt64> {
      let (text, count) = Self.commented(plain, seed: seed)
      let draft = Recognizer.draft(from: SourceText(text))
      #expect(draft.tree.comments.count == count, "seed \(seed): a comment was not seen")
      #expect(draft.kind == plain.kind)
      let changed = Self.outline(draft).difference(from: Self.outline(plain)).prefix(2)
      #expect(changed.isEmpty, "seed \(seed)")
      PartitionLaw.check(draft.source)
    }
  }

  @Test(arguments: [
    ("a comment in a list", "- a\n<!-- prfaq-disable-next-line x -->\n- b\n", "- a\n- b\n"),
    ("in a paragraph", "a\n<!-- prfaq-disable-next-line x -->\nb\n", "a\nb\n"),
    ("in a table", "|a|\n|-|\n<!-- prfaq-disable-next-line x -->\n|b|\n", "|a|\n|-|\n|b|\n"),
    ("in a quotation", "> a\n> <!-- prfaq-disable-next-line x -->\n> b\n", "> a\n> b\n"),
    ("after a heading's words", "# a <!-- prfaq-disable-line x -->\n\nb", "# a\n\nb"),
    ("before a paragraph's words", "<!-- prfaq-disable-line x --> a b\n", "a b\n"),
    ("in an item of its own words", "- <!-- prfaq-disable-line x --> a\n", "- a\n"),
    ("two on a line", "a\n<!-- prfaq-enable --> <!-- prfaq-disable x -->\nb\n", "a\nb\n"),
    ("over two lines", "a\n<!-- prfaq-disable x:\nwhy -->\nb\n", "a\nb\n"),
    (
      "above front matter", "<!-- prfaq-disable-file -->\n---\nstatus: x\n---\n\na\n",
      "---\nstatus: x\n---\n\na\n"
    ),
    ("after a byte order mark", "\u{FEFF}<!-- prfaq-disable-file -->\n# a\n", "\u{FEFF}# a\n"),
    ("at the end", "a\n<!-- prfaq-disable-file -->", "a\n"),
  ])
  func isReadPast(_ name: String, _ text: String, _ without: String) {
    let tree = MarkdownParser.parse(SourceText(text), pastCommentsMarked: "prfaq-")
    let plain = MarkdownParser.parse(SourceText(without))
    #expect(tree.nodes.map { $0.kind } == plain.nodes.map { $0.kind }, "\(name)")
    let words = { (tree: MarkdownTree) in
      tree.nodes.filter { $0.kind == .text }.map { tree.source.string($0.range) }
    }
    #expect(words(tree) == words(plain), "\(name)")
    #expect(tree.comments.count == text.split(separator: "<!--").count - (text.hasPrefix("<!--") ? 0 : 1))
  }

  @Test(arguments: [
    "```\n<!-- prfaq-disable-file -->\n```\n", "    <!-- prfaq-disable-file -->\n",
    "`<!-- prfaq-disable-file -->`\n", "\\<!-- prfaq-disable-file -->\n", "<!-- see prfaq-disable-file -->\n",
    "<!-- prfaq-disable-file", "---\na: <!-- prfaq-disable-file -->\n---\n",
  ])
  func isNone(_ text: String) {
    let source = SourceText(text)
    let tree = MarkdownParser.parse(source, pastCommentsMarked: "prfaq-")
    #expect(tree.comments == [])
    #expect(tree.nodes == MarkdownParser.parse(source).nodes)
  }

  /// The draft with comments before some of its lines and after others, and how many.
  private static func commented(_ draft: Draft, seed: UInt64) -> (text: String, count: Int) {
    var random = SplitMix(state: seed)
    let source = draft.source
    var closed: Set<Int> = []
    var unmarked: Set<Int> = []
    for node in draft.tree.nodes {
      let first = source.line(at: node.range.lowerBound)
      let last = source.line(at: max(node.range.lowerBound, node.range.upperBound - 1))
      switch node.kind {
      // What stands in these is shown, or ends with a mark of its own.
      case .codeBlock, .htmlBlock, .htmlInline, .codeSpan, .frontMatter: closed.formUnion(first...last)
      case .tableRow, .link, .image, .thematicBreak: unmarked.formUnion(first...last)
      default: break
      }
    }
    var text: [UInt8] = []
    var count = 0
    for line in 1...source.lineStarts.count {
      let range = source.lineRange(line)
      let end = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count
      if !closed.contains(line), random.next() % 4 == 0 {
        text += Array("<!-- prfaq-disable-next-line placeholder: \(line) -->\n".utf8)
        count += 1
      }
      text += source.bytes[range]
      let isText = source.bytes[range].contains { $0 > 0x40 && $0 != 0x5C }
      if isText, !closed.contains(line), !unmarked.contains(line), random.next() % 5 == 0 {
        text += Array(" <!-- prfaq-disable-line cta-missing -->".utf8)
        count += 1
      }
      text += source.bytes[range.upperBound..<end]
    }
    return (String(decoding: text, as: UTF8.self), count)
  }

  /// Everything that is known of a draft, its comments left out of the words.
  private static func outline(_ draft: Draft) -> [String] {
    func words(_ range: Range<Int>) -> String {
      var bytes: [UInt8] = []
      var at = range.lowerBound
      for comment in draft.tree.comments where comment.overlaps(range) {
        bytes += draft.source.bytes[at..<max(at, comment.lowerBound)]
        at = min(range.upperBound, comment.upperBound)
      }
      bytes += draft.source.bytes[at..<range.upperBound]
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      return lines.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty && $0 != ">" }
        .joined(separator: "\n")
    }
    var lines = draft.parts.map {
      "\($0.kind) [\(words($0.headingRange ?? 0..<0))] \($0.because)\n\(words($0.range))"
    }
    for questions in [draft.externalFAQ, draft.internalFAQ, draft.faq] {
      lines += questions.map { "\(words($0.question)) → \($0.answer.map(words) ?? "-")" }
    }
    lines += draft.customerQuestions.map {
      "\($0.kind) \(words($0.question)) → \($0.answer.map(words) ?? "-")"
    }
    lines += draft.visuals.map { "\($0.kind) \(words($0.range))" }
    let release = draft.pressRelease
    lines += [release?.headline, release?.subheadline, release?.dateline?.range].map { $0.map(words) ?? "-" }
    lines += (release?.quotes ?? []).map { "\($0.role) \(words($0.text)) \($0.speaker.map(words) ?? "-")" }
    lines += (release?.problems ?? []).map(words)
    return lines
  }
}

/// Small random numbers that are the same everywhere.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
