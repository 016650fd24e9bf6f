internal import PRFAQMarkdown
internal import PRFAQModel

/// The pieces of a stretch of HTML that stands in a document: tags, which do nothing here, and what is to be read.
struct HTMLPieces {
  /// One piece.
  enum Piece: Hashable {
    /// Words between tags, or in angle brackets that are no tag.
    case text(Range<Int>)
    /// What a comment says, without its marks.
    case comment(Range<Int>)
    /// A tag that breaks the line.
    case lineBreak
    /// The alternative text of an image, without its quotes.
    case alternative(Range<Int>)
  }

  /// The pieces of some bytes of a document, in order.
  static func all(in range: Range<Int>, of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = range.lowerBound
    var index = start
    // Without an end there is no tag; looking for one from every `<` would take time squared.
    let lastClose = bytes[range].lastIndex(of: 0x3E) ?? range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x3C, index < lastClose, let tag = tag(at: index, range.upperBound, bytes) else {
        index += 1
        continue
      }
      if start < index { pieces.append(.text(start..<index)) }
      pieces += tag.pieces
      index = tag.end
      start = index
    }
    if start < range.upperBound { pieces.append(.text(start..<range.upperBound)) }
    return pieces
  }

  private static func tag(at start: Int, _ limit: Int, _ bytes: [UInt8]) -> (end: Int, pieces: [Piece])? {
    if bytes[start..<limit].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
      let end = commentEnd(from: start + 4, limit, bytes)
      let inner = start + 4..<max(start + 4, min(end.inner, limit))
      return (end.outer, [.comment(inner)])
    }
    let isClosing = start + 1 < limit && bytes[start + 1] == 0x2F
    let name = bytes[(start + (isClosing ? 2 : 1))..<limit].prefix(12).prefix { byte in
      (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
    let word = String(decoding: name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    // What is no element is wording, such as `<customer>`.
    guard HTMLElementNames.all.contains(word), let close = bytes[start..<limit].firstIndex(of: 0x3E) else {
      return nil
    }
    if word == "br" { return (close + 1, [.lineBreak]) }
    return (close + 1, word == "img" ? alternative(in: start..<close, bytes) : [])
  }

  private static func commentEnd(from start: Int, _ limit: Int, _ bytes: [UInt8]) -> (inner: Int, outer: Int)
  {
    var index = start
    while index + 2 < limit {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
        return (index, index + 3)
      }
      index += 1
    }
    return (limit, limit)
  }

  private static func alternative(in tag: Range<Int>, _ bytes: [UInt8]) -> [Piece] {
    let needle = Array("alt=".utf8)
    for start in tag where bytes[start] <= 0x20 && bytes[(start + 1)..<tag.upperBound].starts(with: needle) {
      let quoteAt = start + 5
      guard quoteAt < tag.upperBound, bytes[quoteAt] == 0x22 || bytes[quoteAt] == 0x27,
        let close = bytes[(quoteAt + 1)..<tag.upperBound].firstIndex(of: bytes[quoteAt])
      else { continue }
      return [.alternative(quoteAt + 1..<close)]
    }
    return []
  }
}
