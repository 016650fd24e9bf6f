/// HTML comments that tools read, recognised by the word that they begin with.
///
/// A document is read as if it had no such comments: those with a line of their own are no lines, those at an end
/// of a line are no words. So they never part a list, a table or a paragraph.
struct MarkedComments {
  /// The comments, in order.
  private(set) var ranges: [Range<Int>]
  /// The bytes to read past, in order, none overlapping another.
  private(set) var cuts: [Range<Int>]

  private static let opening: [UInt8] = [0x3C, 0x21, 0x2D, 0x2D]

  /// Finds the comments among the HTML of a tree; a comment in code is none.
  init(in tree: MarkdownTree, marker: [UInt8]) {
    let source = tree.source
    var ranges: [Range<Int>] = []
    var groups: [(range: Range<Int>, opensBlock: Bool)] = []
    for node in tree.nodes where node.kind.isHTML {
      var at = node.range.lowerBound
      while let comment = Self.comment(in: source.bytes, at..<node.range.upperBound) {
        at = comment.upperBound
        guard Self.isMarked(source.bytes, comment, marker) else { continue }
        ranges.append(comment)
        if let last = groups.last?.range, last.upperBound <= comment.lowerBound,
          source.bytes[last.upperBound..<comment.lowerBound].allSatisfy(Self.isBlank)
        {
          groups[groups.count - 1].range = last.lowerBound..<comment.upperBound
        } else {
          groups.append((comment, node.kind == .htmlBlock && comment.lowerBound == node.range.lowerBound))
        }
      }
    }
    self.ranges = ranges
    cuts = groups.compactMap { Self.cut($0.range, opensBlock: $0.opensBlock, in: source) }
  }

  /// Takes up comments that showed when these were gone.
  mutating func add(_ others: MarkedComments) {
    let known = Set(ranges)
    ranges = (ranges + others.ranges.filter { !known.contains($0) }).sorted { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for cut in (cuts + others.cuts).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, cut.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, cut.upperBound)
      } else {
        merged.append(cut)
      }
    }
    cuts = merged
  }

  /// Whether a text may hold such a comment.
  static func mayOccur(in source: SourceText, marker: [UInt8]) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      var at = ByteSearch.first(opening[0], in: bytes, from: 0)
      while at < bytes.count {
        if bytes[at...].starts(with: opening), isMarked(source.bytes, at..<bytes.count, marker) {
          return true
        }
        at = ByteSearch.first(opening[0], in: bytes, from: at + 1)
      }
      return false
    }
  }

  /// The first comment that a stretch of HTML holds from end to end.
  private static func comment(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start + 7 <= range.upperBound, !bytes[start...].starts(with: opening) { start += 1 }
    var end = start + 7
    while end <= range.upperBound {
      if bytes[end - 1] == 0x3E, bytes[end - 2] == 0x2D, bytes[end - 3] == 0x2D { return start..<end }
      end += 1
    }
    return nil
  }

  private static func isMarked(_ bytes: [UInt8], _ comment: Range<Int>, _ marker: [UInt8]) -> Bool {
    let start = comment.lowerBound + opening.count
    guard start <= comment.upperBound else { return false }
    return bytes[start..<comment.upperBound].drop { isBlank($0) || $0 == 0x0A || $0 == 0x0D }.starts(
      with: marker)
  }

  /// What to read past: comments with their line, or with the blanks that part them from words on one side.
  ///
  /// Nil for comments between words: they stay where they are, and nobody sees them.
  private static func cut(_ comments: Range<Int>, opensBlock: Bool, in source: SourceText) -> Range<Int>? {
    let bytes = source.bytes
    let firstLine = source.lineRange(source.line(at: comments.lowerBound))
    let lastNumber = source.line(at: comments.upperBound - 1)
    let lastLine = source.lineRange(lastNumber)
    var end = comments.upperBound
    while end < lastLine.upperBound, isBlank(bytes[end]) { end += 1 }
    let endsLine = end == lastLine.upperBound
    let hasMark = firstLine.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let lineStart = firstLine.lowerBound + (hasMark ? 3 : 0)
    // `>` only goes on with a quotation; a list's mark opens an item, which stays.
    if endsLine, bytes[lineStart..<comments.lowerBound].allSatisfy({ isBlank($0) || $0 == 0x3E }) {
      return lineStart..<(lastNumber < source.lineStarts.count ? source.lineStarts[lastNumber] : bytes.count)
    }
    if opensBlock { return comments.lowerBound..<end }
    guard endsLine else { return nil }
    var start = comments.lowerBound
    while start > lineStart, isBlank(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
