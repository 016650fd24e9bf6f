internal import CMarkGFM

/// Turns a source text into a tree of nodes with exact ranges.
public enum MarkdownParser {
  /// Parses a document; every input has a tree.
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

    guard let parser = CMark.shared.makeParser() else { return plainTree(source) }
    defer { cmark_parser_free(parser) }
    let body = UnsafeBufferPointer(rebasing: bytes[firstOffset...])
    feed(body, to: parser)

    var builder = TreeBuilder(
      bytes: bytes,
      lines: LineTable(starts: lineStarts, bytes: bytes, firstIndex: firstIndex, firstOffset: firstOffset),
      parser: parser)
    builder.open(.document, at: 0)
    if let frontMatter {
      let inner = source.lineRange(1).upperBound
      let last = source.lineRange(firstIndex).lowerBound
      builder.append(.frontMatter, frontMatter, content: min(inner + 1, last)..<last)
    }
    if let root = parser.pointee.root {
      builder.collectFootnoteLabels(of: root)
      builder.readBlocks(of: root)
    }
    builder.close(at: bytes.count)
    return MarkdownTree(source: source, nodes: builder.nodes, tables: builder.tables)
  }

  /// Hands over the text and then blank lines, which close every paragraph while their line is known.
  private static func feed(_ body: UnsafeBufferPointer<UInt8>, to parser: CParser) {
    body.withMemoryRebound(to: CChar.self) { characters in
      cmark_parser_feed(parser, characters.baseAddress, characters.count)
    }
    cmark_parser_feed(parser, "\n\n\n", 3)
  }

  private static func plainTree(_ source: SourceText) -> MarkdownTree {
    let all = 0..<source.bytes.count
    return MarkdownTree(
      source: source,
      nodes: [
        MarkdownNode(kind: .document, range: all, contentRange: all, parent: -1, subtreeEnd: 1)
      ],
      tables: SideTables())
  }
}
