internal import PRFAQMarkdown
internal import PRFAQModel

/// What people have written and Markdown leaves out: titles of links, cells beyond the last column, definitions of
/// references.
enum LeftOut {
  /// The title of a link or an image whose destination stands beside its text, without its quotes.
  static func title(of node: MarkdownNode, in source: SourceText) -> Range<Int>? {
    let bytes = source.bytes
    var end = node.range.upperBound
    // `](address "title")`
    guard end - node.contentRange.upperBound > 5, bytes[end - 1] == 0x29 else { return nil }
    end -= 1
    while end > node.contentRange.upperBound, bytes[end - 1] <= 0x20 { end -= 1 }
    let close = bytes[end - 1]
    let open: UInt8 = close == 0x29 ? 0x28 : close
    guard close == 0x22 || close == 0x27 || close == 0x29 else { return nil }
    let tail = node.contentRange.upperBound..<end - 1
    let start = tail.first { $0 > tail.lowerBound && bytes[$0] == open && bytes[$0 - 1] <= 0x20 }
    return start.map { $0 + 1..<end - 1 }
  }

  /// The cells of a row behind the last one that its table has a column for.
  static func cells(after cell: MarkdownNode, in source: SourceText) -> [Range<Int>] {
    let bytes = source.bytes
    let line = source.lineRange(source.line(at: cell.range.lowerBound))
    var cells: [Range<Int>] = []
    var start = max(cell.range.upperBound, line.lowerBound)
    var index = start
    while index <= line.upperBound {
      if index == line.upperBound || bytes[index] == 0x7C && bytes[index - 1] != 0x5C {
        let words = trimmed(start..<index, bytes)
        if !words.isEmpty { cells.append(words) }
        start = index + 1
      }
      index += 1
    }
    return cells
  }

  /// The lines between two blocks that hold something else than comments.
  static func lines(in gap: Range<Int>, besides comments: [Range<Int>], of source: SourceText) -> [Range<Int>]
  {
    guard source.bytes[gap].contains(where: { $0 > 0x20 }) else { return [] }
    let last = source.line(at: max(gap.lowerBound, gap.upperBound - 1))
    return (source.line(at: gap.lowerBound)...last).compactMap { number in
      let line = trimmed(source.lineRange(number).clamped(to: gap), source.bytes)
      // Marks that only frame a block, such as those of a container, say nothing.
      let says = source.bytes[line].contains { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      return says && !comments.contains { $0.overlaps(line) } ? line : nil
    }
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

extension DocumentWriter {
  /// Shows what a block or a link has at its end and the tree leaves out.
  mutating func writeLeftOut(_ ranges: [Range<Int>]) {
    for range in ranges {
      writer.space()
      writer.begin("span", .class("left-out"))
      writeText(range)
      writer.end("span")
    }
  }

  /// Shows the lines before a block at the top that define what references lead to.
  mutating func writeDefinitions(before offset: Int) {
    guard passed < offset else { return }
    for line in LeftOut.lines(in: passed..<offset, besides: tree.comments, of: source) {
      openPart(at: line.lowerBound)
      writeComments(before: line.lowerBound, inBlock: false)
      writer.begin("p", .class("comment"))
      writeLineMarks(upTo: line.lowerBound, isVisible: true)
      writeText(line)
      writer.end("p")
    }
    passed = offset
  }
}
