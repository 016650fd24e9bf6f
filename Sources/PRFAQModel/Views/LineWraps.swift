internal import PRFAQMarkdown

/// The lines whose paragraphs go on in the next one only because they are full: where they end says nothing.
public struct LineWraps: Sendable {
  /// Their numbers, from 1, in order.
  private let lines: [UInt32]

  init(lines: [UInt32]) { self.lines = lines }

  /// Whether a line, counted from 1, goes on in the next one.
  public func contains(_ line: Int) -> Bool {
    guard !lines.isEmpty, line >= 0 else { return false }
    let index = lines.partitioningIndex { $0 >= line }
    return index < lines.count && lines[index] == line
  }

  /// Whether no line does.
  var isEmpty: Bool { lines.isEmpty }

  /// Whether some line of a span goes on in another one of it.
  func touch(_ span: ClosedRange<Int>) -> Bool {
    let index = lines.partitioningIndex { $0 >= span.lowerBound }
    return index < lines.count && lines[index] < span.upperBound
  }
}

extension Draft {
  /// The lines that a range touches, each without its ending; those that were wrapped as one.
  public func wholeLines(in range: Range<Int>) -> [Range<Int>] {
    var number = source.line(at: range.lowerBound)
    let last = source.line(at: max(range.lowerBound, range.upperBound - 1))
    while number > 1, wraps.contains(number - 1) { number -= 1 }
    var found: [Range<Int>] = []
    while number <= last {
      let start = source.lineRange(number).lowerBound
      while wraps.contains(number) { number += 1 }
      found.append(start..<source.lineRange(number).upperBound)
      number += 1
    }
    return found
  }

  /// The line that an offset lies on, with all that it was wrapped into.
  public func wholeLine(at offset: Int) -> Range<Int> {
    wholeLines(in: offset..<offset).first ?? offset..<offset
  }

  /// Whether a range has breaks that only wrap it.
  public func isWrapped(_ range: Range<Int>) -> Bool {
    // Most documents have a line for each paragraph.
    guard !wraps.isEmpty else { return false }
    let first = source.line(at: range.lowerBound)
    let last = source.line(at: max(range.lowerBound, range.upperBound - 1))
    return first < last && wraps.touch(first...last)
  }

  /// The pieces of a range between the breaks that only wrap it, without the marks of a quotation that goes on.
  public func unwrapped(_ range: Range<Int>) -> [Range<Int>] {
    guard isWrapped(range) else { return [range] }
    let first = source.line(at: range.lowerBound)
    let last = source.line(at: max(range.lowerBound, range.upperBound - 1))
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for line in first..<last where wraps.contains(line) && !tree.skips(line) {
      pieces.append(start..<source.lineRange(line).upperBound)
      start = source.lineRange(tree.line(after: line)).lowerBound
      while start < range.upperBound, source.bytes[start] <= 0x20 || source.bytes[start] == 0x3E {
        start += 1
      }
    }
    pieces.append(start..<max(start, range.upperBound))
    return pieces
  }
}
