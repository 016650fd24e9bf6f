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
    /// A tag that parts what is before it from what is behind it.
    case gap
    /// The alternative text of an image or the title of an element, without its quotes.
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

  /// Elements that stand within a word as well as between words.
  private static let phrasing: Set<String> = [
    "a", "b", "code", "em", "font", "i", "img", "kbd", "mark", "s", "small", "span", "strong", "sub", "sup",
    "u", "wbr",
  ]

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
    let said = isClosing ? [] : attributes(in: start..<close, of: word, bytes)
    return (close + 1, (phrasing.contains(word) ? [] : [.gap]) + said)
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

  /// What attributes of a tag have to say to readers.
  private static func attributes(in tag: Range<Int>, of element: String, _ bytes: [UInt8]) -> [Piece] {
    let names = element == "img" ? [Array("alt=".utf8), Array("title=".utf8)] : [Array("title=".utf8)]
    var pieces: [Piece] = []
    var index = tag.lowerBound
    while index < tag.upperBound {
      guard bytes[index] <= 0x20,
        let name = names.first(where: { bytes[(index + 1)..<tag.upperBound].starts(with: $0) })
      else {
        index += 1
        continue
      }
      let value = value(from: index + 1 + name.count, tag.upperBound, bytes)
      if !value.isEmpty { pieces.append(.alternative(value)) }
      index = max(index + 1, value.upperBound)
    }
    return pieces
  }

  /// The value of an attribute, without its quotes.
  private static func value(from start: Int, _ limit: Int, _ bytes: [UInt8]) -> Range<Int> {
    guard start < limit else { return limit..<limit }
    if bytes[start] == 0x22 || bytes[start] == 0x27 {
      let close = bytes[(start + 1)..<limit].firstIndex(of: bytes[start])
      return close.map { start + 1..<$0 } ?? start + 1..<start + 1
    }
    return start..<(bytes[start..<limit].firstIndex { $0 <= 0x20 || $0 == 0x2F } ?? limit)
  }
}
