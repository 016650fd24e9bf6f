internal import CMarkGFM

/// Turns a source text into a tree of nodes with exact ranges.
public enum MarkdownParser {
  /// Parses a document; every input has a tree.
  public static func parse(_ source: SourceText) -> MarkdownTree {
    MarkdownTree(
      source: source,
      nodes: [
        MarkdownNode(
          kind: .document, range: 0..<source.bytes.count, contentRange: 0..<source.bytes.count,
          parent: -1, subtreeEnd: 1)
      ],
      destinations: [:])
  }
}
