/// Where the bytes of a block's content stand in the source.
///
/// cmark hands out the text of a paragraph with the prefixes of its containers removed and the lines joined,
/// and the text of a table cell with `\|` turned into `|`. Every piece in between is one segment.
struct ContentMap {
  private struct Segment {
    /// The content offset at which it begins; that of the first is 0.
    var content: Int
    /// The source offset of the same byte.
    var source: Int
    /// Whether it begins with a pipe whose backslash was removed.
    var followsBackslash: Bool
  }

  /// The segments, and behind them what is left of longer blocks before.
  private var segments: [Segment] = []
  private var count = 0
  private(set) var hasEscapedPipes = false
  /// The segment of the last question; questions come in ascending order, nearly.
  private var current = 0

  mutating func removeAll() {
    count = 0
    hasEscapedPipes = false
    current = 0
  }

  mutating func append(content: Int, source: Int, followsBackslash isEscapedPipe: Bool = false) {
    let segment = Segment(content: content, source: source, followsBackslash: isEscapedPipe)
    if count < segments.count { segments[count] = segment } else { segments.append(segment) }
    count += 1
    if isEscapedPipe { hasEscapedPipes = true }
  }

  /// The source offset of the byte at a content offset.
  mutating func source(at offset: Int) -> Int {
    seek(offset)
    let position = segments[current].source + offset - segments[current].content
    return current + 1 < count ? min(position, segments[current + 1].source) : position
  }

  /// The source offset just after the byte before a content offset.
  mutating func source(endingAt offset: Int) -> Int {
    guard offset > 0 else { return source(at: 0) }
    let end = source(at: offset - 1) + 1
    return current + 1 < count ? min(end, segments[current + 1].source) : end
  }

  /// The source offset of a piece that begins at a content offset, with the backslash of an escaped pipe.
  mutating func source(startingAt offset: Int) -> Int {
    let position = source(at: offset)
    return hasEscapedPipes && isEscapedPipe(at: offset) ? position - 1 : position
  }

  /// Whether the byte at a content offset is a pipe whose backslash was removed.
  mutating func isEscapedPipe(at offset: Int) -> Bool {
    seek(offset)
    return segments[current].followsBackslash && segments[current].content == offset
  }

  /// The content offset of the next escaped pipe from `offset` on, or `limit`.
  mutating func nextEscapedPipe(from offset: Int, to limit: Int) -> Int {
    if isEscapedPipe(at: offset) { return offset }
    var next = current + 1
    while next < count, segments[next].content < limit {
      if segments[next].followsBackslash { return segments[next].content }
      next += 1
    }
    return limit
  }

  private mutating func seek(_ offset: Int) {
    while current + 1 < count, segments[current + 1].content <= offset { current += 1 }
    while current > 0, segments[current].content > offset { current -= 1 }
  }
}
