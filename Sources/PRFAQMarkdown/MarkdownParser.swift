internal import CMarkGFM

/// Turns a source text into a tree of nodes with exact ranges.
public enum MarkdownParser {
  /// The size in bytes from which on a document is not parsed: cmark would run into the limit of its buffers.
  static let largestDocument = 1 << 28

  /// Parses a document as if it had no HTML comments that begin with a marker (`<!-- marker… -->`).
  ///
  /// The tree lists the comments. Those between words of a line stay in it as well, where nobody sees them.
  public static func parse(_ source: SourceText, pastCommentsMarked marker: String) -> MarkdownTree {
    let marker = Array(marker.utf8)
    var tree = parse(source)
    guard MarkedComments.mayOccur(in: source, marker: marker) else { return tree }
    var comments = MarkedComments(in: tree, marker: marker)
    // A comment in a list parts it, and what follows may look like code, with comments in it, until it is gone.
    for _ in 0..<4 {
      let cut = CutText(source, comments.cuts)
      tree = cut.restored(comments.cuts.isEmpty ? tree : parse(cut.source), comments: comments.ranges)
      let known = comments.ranges.count
      comments.add(MarkedComments(in: tree, marker: marker))
      if comments.ranges.count == known { break }
    }
    return tree
  }

  /// Parses a document; every input has a tree.
  ///
  /// Time is linear in the length of the document, whatever it holds; see `HostileInput` and `HostileInlines`
  /// for what is read as text to that end. The tree of a document beyond 256 MiB is its root alone.
  public static func parse(_ source: SourceText) -> MarkdownTree {
    source.bytes.withUnsafeBufferPointer { bytes in
      source.lineStarts.withUnsafeBufferPointer { starts in
        parse(source, bytes: bytes, lineStarts: starts)
      }
    }
  }

  private static func parse(
    _ source: SourceText, bytes: UnsafeBufferPointer<UInt8>, lineStarts: UnsafeBufferPointer<Int>
  ) -> MarkdownTree {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let textStart = bytes.starts(with: mark) ? mark.count : 0
    let frontMatter = FrontMatterFence.range(in: source, bytes: bytes, from: textStart)
    let firstIndex = frontMatter.map { source.line(at: $0.upperBound) } ?? 0
    let firstOffset = frontMatter == nil ? textStart : (lineStarts.dropFirst(firstIndex).first ?? bytes.count)

    let read = { (bytes: UnsafeBufferPointer<UInt8>) in
      let lines = LineTable(
        starts: lineStarts, bytes: bytes, firstIndex: firstIndex, firstOffset: firstOffset)
      return tree(of: source, frontMatter: frontMatter, lines: lines)
    }
    guard bytes.count <= largestDocument else { return emptyTree(source) }
    if let blunted = HostileInput.blunted(bytes, lineStarts: lineStarts, fromLine: firstIndex) {
      return blunted.withUnsafeBufferPointer(read)
    }
    return read(bytes)
  }

  private static func tree(of source: SourceText, frontMatter: Range<Int>?, lines: LineTable) -> MarkdownTree
  {
    guard let parser = CMark.shared.makeParser() else { return emptyTree(source) }
    defer { cmark_parser_free(parser) }
    let body = UnsafeBufferPointer(rebasing: lines.bytes[lines.firstOffset...])
    feed(body, to: parser)
    HostileInlines.limitReferences(of: parser, in: body)

    var builder = TreeBuilder(lines: lines, parser: parser)
    builder.open(.document, at: 0)
    if let frontMatter {
      let start = source.lineStarts[1]
      let last = source.lineRange(lines.firstIndex - 1).upperBound
      builder.append(.frontMatter, frontMatter, content: span(start, last))
    }
    if let root = parser.pointee.root {
      builder.collectFootnoteLabels(of: root)
      builder.readBlocks(of: root)
    }
    builder.close(at: lines.bytes.count)
    return MarkdownTree(source: source, nodes: builder.nodes, tables: builder.tables)
  }

  /// Hands over the text and then blank lines, which close every paragraph while their line is known.
  private static func feed(_ body: UnsafeBufferPointer<UInt8>, to parser: CParser) {
    body.withMemoryRebound(to: CChar.self) { characters in
      cmark_parser_feed(parser, characters.baseAddress, characters.count)
    }
    cmark_parser_feed(parser, "\n\n\n", 3)
  }

  private static func emptyTree(_ source: SourceText) -> MarkdownTree {
    let all = 0..<source.bytes.count
    return MarkdownTree(
      source: source,
      nodes: [
        MarkdownNode(kind: .document, range: all, contentRange: all, parent: -1, subtreeEnd: 1)
      ],
      tables: SideTables())
  }
}
