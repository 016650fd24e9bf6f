/// Where the bytes of a block's content stand in the source.
///
/// cmark hands out the text of a paragraph with the prefixes of its containers removed and the lines joined,
/// and the text of a table cell with `\|` turned into `|`. Every piece in between is one segment.
struct ContentMap {
  /// The content offset at which each segment begins; the first is 0.
  private var contentStarts: [Int] = []
  /// The source offset of the same byte.
  private var sourceStarts: [Int] = []
  /// Whether the segment begins with a pipe whose backslash was removed.
  private var followsBackslash: [Bool] = []
  private(set) var hasEscapedPipes = false
  /// The segment of the last question; questions come in ascending order, nearly.
  private var current = 0

  mutating func removeAll() {
    contentStarts.removeAll(keepingCapacity: true)
    sourceStarts.removeAll(keepingCapacity: true)
    followsBackslash.removeAll(keepingCapacity: true)
    hasEscapedPipes = false
    current = 0
  }

  mutating func append(content: Int, source: Int, followsBackslash isEscapedPipe: Bool = false) {
    contentStarts.append(content)
    sourceStarts.append(source)
    followsBackslash.append(isEscapedPipe)
    if isEscapedPipe { hasEscapedPipes = true }
  }

  /// The source offset of the byte at a content offset.
  mutating func source(at offset: Int) -> Int {
    seek(offset)
    let position = sourceStarts[current] + offset - contentStarts[current]
    return current + 1 < sourceStarts.count ? min(position, sourceStarts[current + 1]) : position
  }

  /// The source offset just after the byte before a content offset.
  mutating func source(endingAt offset: Int) -> Int {
    guard offset > 0 else { return source(at: 0) }
    let end = source(at: offset - 1) + 1
    return current + 1 < sourceStarts.count ? min(end, sourceStarts[current + 1]) : end
  }

  /// The source offset of a piece that begins at a content offset, with the backslash of an escaped pipe.
  mutating func source(startingAt offset: Int) -> Int {
    let position = source(at: offset)
    return hasEscapedPipes && isEscapedPipe(at: offset) ? position - 1 : position
  }

  /// Whether the byte at a content offset is a pipe whose backslash was removed.
  mutating func isEscapedPipe(at offset: Int) -> Bool {
    seek(offset)
    return followsBackslash[current] && contentStarts[current] == offset
  }

  /// The content offset of the next escaped pipe from `offset` on, or `limit`.
  mutating func nextEscapedPipe(from offset: Int, to limit: Int) -> Int {
    if isEscapedPipe(at: offset) { return offset }
    var next = current + 1
    while next < contentStarts.count, contentStarts[next] < limit {
      if followsBackslash[next] { return contentStarts[next] }
      next += 1
    }
    return limit
  }

  private mutating func seek(_ offset: Int) {
    while current + 1 < contentStarts.count, contentStarts[current + 1] <= offset { current += 1 }
    while current > 0, contentStarts[current] > offset { current -= 1 }
  }
}
