internal import PRFAQLint
public import PRFAQWriting

/// A review for a terminal.
public struct ReviewText {
  private let blocks: [ReviewOutline.Block]
  private let appearance: Appearance

  /// Creates a rendering of a review that looks so.
  public init(_ review: Review, appearance: Appearance) {
    blocks = ReviewOutline(review).blocks
    self.appearance = appearance
  }

  /// Creates a rendering of what changed between two drafts that looks so.
  public init(_ report: ComparisonReport, appearance: Appearance) {
    blocks = report.blocks
    self.appearance = appearance
  }

  /// The bytes of the text, in UTF-8.
  public func text() -> [UInt8] {
    var writer = TerminalWriter(appearance)
    for (index, block) in blocks.enumerated() {
      if index > 0, startsAnew(block, after: blocks[index - 1]) { writer.newline() }
      write(block, &writer)
    }
    return writer.bytes
  }

  /// Whether an empty line stands before a block.
  private func startsAnew(_ block: ReviewOutline.Block, after previous: ReviewOutline.Block) -> Bool {
    if case .heading = block { return true }
    if case .heading(let level, _) = previous { return level < 3 }
    return true
  }

  private func write(_ block: ReviewOutline.Block, _ writer: inout TerminalWriter) {
    switch block {
    case .heading(_, let text):
      writer.write(text, .bold)
      writer.newline()
    case .paragraph(let line): write(line, indent: 0, mark: "", &writer)
    case .list(let items): for item in items { write(item, depth: 0, &writer) }
    case .table(let headings, let rows):
      for row in rows where !row.allSatisfy({ $0.isEmpty }) {
        // A table of facts has no headings, and its first column names the second.
        let isNamed = headings.allSatisfy { $0.isEmpty }
        if isNamed, row.count == 2, case .text(let name)? = row[0].first {
          write([.strong(name)] + row[1], indent: 2, mark: "", &writer)
        } else {
          write(row.flatMap { $0 }, indent: 2, mark: "- ", &writer)
        }
      }
    }
  }

  private func write(_ item: ReviewOutline.Item, depth: Int, _ writer: inout TerminalWriter) {
    let mark = item.box.map { $0 ? "✓ " : "· " } ?? "- "
    write(item.line, indent: 2 + depth * 2, mark: mark, &writer)
    for child in item.children { write(child, depth: depth + 1, &writer) }
  }

  /// Writes a line, broken at blanks where it does not fit, its pieces in their styles.
  private func write(
    _ line: ReviewOutline.Line, indent: Int, mark: String, _ writer: inout TerminalWriter
  ) {
    writer.space(indent)
    writer.write(mark)
    var column = indent + DisplayWidth.of(mark)
    let start = column
    for piece in line {
      let (text, style) = shown(piece)
      for word in text.split(whereSeparator: { $0.isWhitespace }) {
        let width = DisplayWidth.of(word)
        if column > start, column + 1 + width > appearance.width {
          writer.newline()
          writer.space(start)
          column = start
        } else if column > start {
          writer.space(1)
          column += 1
        }
        writer.write(word, style)
        column += width
      }
    }
    writer.newline()
  }

  private func shown(_ piece: ReviewOutline.Piece) -> (String, Style?) {
    switch piece {
    case .text(let text): (text, nil)
    case .strong(let text): (text, .bold)
    case .faint(let text), .code(let text): (text, .faint)
    case .severity(let severity, let text): (text, severity.reviewStyle)
    case .line(let number): ("L\(number)", .cyan)
    }
  }
}

extension Severity {
  /// The colour of a severity on a terminal.
  fileprivate var reviewStyle: Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .info: .blue
    }
  }
}
