public import PRFAQMarkdown

/// Turns byte offsets into lines and columns, many of them in one document, in any order.
///
/// To count columns, a line has to be read from its start. In a long line the locator remembers places that it has
/// counted up to, so that a thousand questions about one line of 50 MB cost no more than reading it once.
public struct Locator: Sendable {
  private let source: SourceText
  private let unit: ColumnUnit
  private var marks: [Int: [Mark]] = [:]

  /// How far marks are apart, in bytes.
  private static let stride = 256

  /// A place at which a character begins, and the column of that character.
  private struct Mark: Sendable {
    let offset: Int
    let column: Int
  }

  /// Creates a locator for one document whose columns count a unit.
  public init(_ source: SourceText, columns unit: ColumnUnit = .characters) {
    self.source = source
    self.unit = unit
  }

  /// The line and column of a byte offset; a byte order mark takes no column, unless bytes are counted.
  public mutating func position(at offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), source.bytes.count)
    let line = source.line(at: offset)
    if unit == .utf8 {
      return SourcePosition(offset: offset, line: line, column: 1 + offset - source.lineStarts[line - 1])
    }
    let start = min(textStart(line), offset)
    guard offset - start > Self.stride else {
      return SourcePosition(offset: offset, line: line, column: 1 + columns(start..<offset))
    }
    var passed = marks[line] ?? [Mark(offset: start, column: 1)]
    extend(&passed, to: offset)
    let mark = passed[last(of: passed, notAfter: offset)]
    marks[line] = passed
    return SourcePosition(offset: offset, line: line, column: mark.column + columns(mark.offset..<offset))
  }

  private func textStart(_ line: Int) -> Int {
    let start = source.lineStarts[line - 1]
    return start == 0 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  private func extend(_ passed: inout [Mark], to offset: Int) {
    while let end = passed.last, end.offset + Self.stride <= offset {
      guard let next = boundary(from: end.offset + Self.stride, to: offset) else { return }
      passed.append(Mark(offset: next, column: end.column + columns(end.offset..<next)))
    }
  }

  private func last(of passed: [Mark], notAfter offset: Int) -> Int {
    var low = 0
    var high = passed.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if passed[middle].offset <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The number of columns that a stretch of one line takes.
  private func columns(_ range: Range<Int>) -> Int {
    switch unit {
    case .characters: characters(range)
    case .utf16: utf16Units(range)
    case .utf8: range.count
    }
  }

  /// The number of UTF-16 code units in a stretch: one a scalar, two for those that take four bytes.
  private func utf16Units(_ range: Range<Int>) -> Int {
    source.bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range where bytes[index] & 0xC0 != 0x80 { count &+= bytes[index] >= 0xF0 ? 2 : 1 }
      return count
    }
  }

  /// The number of characters in a stretch of one line.
  private func characters(_ range: Range<Int>) -> Int {
    var count = 0
    CharacterScan.forEach(source.bytes, range) { _ in
      count += 1
    } others: {
      count += source.string($0).count
    }
    return count
  }

  /// The first offset of a range at which a character certainly begins, whatever precedes.
  private func boundary(from start: Int, to end: Int) -> Int? {
    (start..<max(start, end)).first { isBoundary($0) }
  }

  /// Whether the two scalars around an offset are apart without regard to what stands before them.
  private func isBoundary(_ offset: Int) -> Bool {
    guard !isContinuation(offset) else { return false }
    var low = offset - 1
    while low > 0, offset - low < 4, isContinuation(low) { low -= 1 }
    var high = offset + 1
    while high < source.bytes.count, high - offset < 4, isContinuation(high) { high += 1 }
    let pair = source.string(low..<high)
    guard let first = pair.unicodeScalars.first, pair.count == 2 else { return false }
    // Joiners, Indic marks and flags look further back.
    switch first.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return false
    default: return !(0x1F1E6...0x1F1FF).contains(first.value)
    }
  }

  private func isContinuation(_ offset: Int) -> Bool { source.bytes[offset] & 0xC0 == 0x80 }
}
