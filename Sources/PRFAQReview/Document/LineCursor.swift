internal import PRFAQMarkdown

/// Knows which lines of a document have been numbered already.
struct LineCursor {
  private let source: SourceText
  private var following = 1

  init(_ source: SourceText) { self.source = source }

  /// The lines up to the one at an offset that have text and no number yet.
  mutating func lines(upTo offset: Int) -> Range<Int> {
    let first = following
    while following <= source.lineStarts.count, source.lineStarts[following - 1] <= offset { following += 1 }
    return first..<following
  }

  /// Whether a line holds more than spaces.
  func hasText(_ line: Int) -> Bool {
    let range = source.lineRange(line)
    return source.bytes[range].contains { $0 != 0x20 && $0 != 0x09 }
  }
}
