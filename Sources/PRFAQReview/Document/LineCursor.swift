internal import PRFAQMarkdown

/// Knows which lines of a document have been numbered already.
struct LineCursor {
  private let source: SourceText
  private var following = 1

  init(_ source: SourceText) { self.source = source }

  /// The lines up to the one at an offset that have text and no number yet.
  mutating func lines(upTo offset: Int) -> Range<Int> {
    let line = source.line(at: min(offset, source.bytes.count))
    guard following <= line else { return following..<following }
    defer { following = line + 1 }
    return following..<line + 1
  }

  /// Whether a line holds more than spaces.
  func hasText(_ line: Int) -> Bool {
    let range = source.lineRange(line)
    return source.bytes[range].contains { $0 != 0x20 && $0 != 0x09 }
  }
}
