internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// Looking things up by place, in logarithmic time.
extension Facts {
  /// The indices of the nodes that share bytes with a range, outermost first.
  func nodes(overlapping range: Range<Int>) -> [Int] {
    let nodes = draft.tree.nodes
    // Nodes are in the order of their starts; those that start earlier and reach into the range enclose it or
    // one another.
    let start = nodes.partitionPoint { $0.range.lowerBound < range.lowerBound }
    var found: [Int] = []
    found.reserveCapacity(8)
    var outer = start - 1
    while outer >= 0 {
      if nodes[outer].range.upperBound > range.lowerBound { found.append(outer) }
      outer = nodes[outer].parent
    }
    found.reverse()
    for index in start..<nodes.count {
      guard nodes[index].range.lowerBound < range.upperBound else { break }
      found.append(index)
    }
    return found
  }

  /// The last of the nodes that share bytes with a range and are of a wanted kind.
  func lastNode(overlapping range: Range<Int>, where isWanted: (MarkdownKind) -> Bool) -> Int? {
    let nodes = draft.tree.nodes
    let start = nodes.partitionPoint { $0.range.lowerBound < range.lowerBound }
    var end = start
    while end < nodes.count, nodes[end].range.lowerBound < range.upperBound { end += 1 }
    for index in (start..<end).reversed() where isWanted(nodes[index].kind) { return index }
    var outer = start - 1
    while outer >= 0 {
      if nodes[outer].range.upperBound > range.lowerBound, isWanted(nodes[outer].kind) { return outer }
      outer = nodes[outer].parent
    }
    return nil
  }

  /// Some bytes after a place on its line, composed.
  func composed(after offset: Int, atMost limit: Int) -> String {
    let line = draft.wholeLine(at: offset)
    let near = offset..<max(offset, min(line.upperBound, offset + limit))
    guard isTakenApart(near) else { return composed(near) }
    let far = offset..<max(offset, min(line.upperBound, offset + 3 * limit))
    return String(decoding: composedBytes(far).prefix(limit), as: UTF8.self)
  }

  /// Some bytes before a place on its line, composed.
  func composed(before offset: Int, atMost limit: Int) -> String {
    let line = draft.wholeLine(at: offset)
    let near = min(offset, max(line.lowerBound, offset - limit))..<offset
    guard isTakenApart(near) else { return composed(near) }
    let far = min(offset, max(line.lowerBound, offset - 3 * limit))..<offset
    return String(decoding: composedBytes(far).suffix(limit), as: UTF8.self)
  }

  /// Whether Hangul in a range of the source is taken apart into letters, which takes two or three times the bytes.
  private func isTakenApart(_ range: Range<Int>) -> Bool {
    let bytes = self.bytes
    // The letters are U+1100 to U+11FF.
    return range.dropLast().contains { bytes[$0] == 0xE1 && 0x84...0x87 ~= bytes[$0 + 1] }
  }

  /// Whether something in a range is still to be filled in.
  func hasPlaceholder(in range: Range<Int>) -> Bool {
    let index = placeholders.partitionPoint { $0.range.upperBound <= range.lowerBound }
    return index < placeholders.count && placeholders[index].range.lowerBound < range.upperBound
  }

  /// The part that a range begins in.
  func part(around range: Range<Int>) -> Part? {
    let index = draft.parts.partitionPoint { $0.range.upperBound <= range.lowerBound }
    guard index < draft.parts.count, draft.parts[index].range.lowerBound <= range.lowerBound else {
      return nil
    }
    return draft.parts[index]
  }

  /// The words of a range composed to NFC, for comparing and for looking up; those of wrapped lines on one line.
  func composed(_ range: Range<Int>) -> String { String(decoding: composedBytes(range), as: UTF8.self) }

  /// The same as UTF-8.
  func composedBytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    draft.isWrapped(range)
      ? folded(range).bytes[...]
      : PlainText.words(of: draft.source.bytes, range, isKorean: draft.language.isKorean)
  }

  /// The text of a range composed to NFC, Hanja in Korean lines read as Hangul; wrapped lines are one line.
  ///
  /// Its map leads to offsets within the range.
  func folded(_ range: Range<Int>) -> PlainText {
    var text = PlainText()
    draft.source.bytes[range].withUnsafeBufferPointer { bytes in
      var end = range.lowerBound
      for piece in draft.unwrapped(range) {
        if piece.lowerBound > end {
          text.append(decoded: 0x20, from: end - range.lowerBound..<piece.lowerBound - range.lowerBound)
        }
        text.append(bytes, range: piece.lowerBound - range.lowerBound..<piece.upperBound - range.lowerBound)
        end = piece.upperBound
      }
    }
    text.readHanjaAsHangul(isKorean: draft.language.isKorean)
    return text
  }

  /// The first words of a range, on one line and without comments to the tool, for a finding to quote.
  func excerpt(_ range: Range<Int>) -> String {
    var said = ""
    var start = range.lowerBound
    let comments = draft.tree.comments
    for comment in comments[comments.partitionPoint { $0.lowerBound < start }...] {
      guard comment.upperBound <= range.upperBound else { break }
      said += words(start..<comment.lowerBound)
      start = comment.upperBound
    }
    said += words(start..<range.upperBound)
    return Excerpt.plain(said) ?? Excerpt.of(said)
  }
}

/// The first words of a text on one line: white space is one blank, and of more than 60 characters the first 59 are kept.
private enum Excerpt {
  private static let longest = 60

  static func of(_ text: String) -> String {
    // Characters take long to tell apart, so none is looked at behind the last that is quoted.
    var line = ""
    var length = 0
    var isBehindSpace = false
    for character in text {
      if character.isWhitespace {
        isBehindSpace = length > 0
        continue
      }
      if isBehindSpace {
        line.append(" ")
        length += 1
        isBehindSpace = false
      }
      line.append(character)
      length += 1
      if length > longest { return String(line.prefix(longest - 1)) + "…" }
    }
    return line
  }

  /// The same of a text whose first characters are ASCII, Hangul syllables, dashes and quotation marks, one scalar each;
  /// nil of any other.
  static func plain(_ text: String) -> String? {
    var line: [UInt8] = []
    line.reserveCapacity(4 * longest)
    var (length, end) = (0, 0)
    var isBehindSpace = false
    var bytes = text.utf8.makeIterator()
    func count() {
      length += 1
      if length == longest - 1 { end = line.count }
    }
    while let byte = bytes.next() {
      if byte == 0x20 || 0x09...0x0D ~= byte {
        isBehindSpace = length > 0
        continue
      }
      if isBehindSpace {
        line.append(0x20)
        count()
        isBehindSpace = false
      }
      line.append(byte)
      if byte >= 0x80 {
        guard let second = bytes.next(), let third = bytes.next(), isPlain(byte, second, third) else {
          return nil
        }
        line.append(second)
        line.append(third)
      } else if byte < 0x20 || byte == 0x7F {
        return nil
      }
      count()
      if length > longest { return String(decoding: line[..<end], as: UTF8.self) + "…" }
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE2: second == 0x80 && 0x90...0xA6 ~= third
    case 0xEA: second >= 0xB0
    case 0xEB, 0xEC: true
    case 0xED: second < 0x9E
    default: false
    }
  }
}

extension SourceText {
  /// The lines that a range touches, each without its ending.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    let last = line(at: max(range.lowerBound, range.upperBound - 1))
    return (line(at: range.lowerBound)...last).map { lineRange($0) }
  }
}

extension Lexicon {
  /// The terms in a short text.
  func matches(in text: String, lists: LexiconSet) -> [LexiconMatch] {
    let bytes = Array(text.utf8)
    let range = 0..<bytes.count
    return matches(in: bytes, range, language: Language.detect(bytes, range), lists: lists)
  }
}

extension String {
  /// The words without spaces, emphasis marks and dashes at their ends.
  var trimmed: String { trimmedEnds(" \n\t*_,-—–") }

  /// The words with blanks where the text goes on in another line.
  var onOneLine: String {
    // C2 and E2 begin the line ends of Unicode; characters take long to tell apart.
    guard utf8.contains(where: { 0x0A...0x0D ~= $0 || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    return contains { $0.isNewline } ? String(map { $0.isNewline ? " " : $0 }) : self
  }

  /// The words without some characters at their ends.
  func trimmedEnds(_ marks: String) -> String {
    // Comparing characters takes long, and most words begin and end with a letter.
    if beginsWithLetter, endsWithLetter { return self }
    var slice = self[...]
    while let first = slice.first, marks.contains(first) { slice.removeFirst() }
    while let last = slice.last, marks.contains(last) { slice.removeLast() }
    return String(slice)
  }
}

extension String {
  /// Whether the text begins with an ASCII letter or digit, or with a character as far up as Hangul syllables.
  private var beginsWithLetter: Bool { utf8.first.map { $0.isWord || 0xEA...0xED ~= $0 } ?? false }

  /// Whether it ends with one.
  private var endsWithLetter: Bool {
    guard let last = utf8.last else { return false }
    return last < 0x80 ? last.isWord : utf8.suffix(3).first.map { 0xEA...0xED ~= $0 } ?? false
  }
}

extension Sequence {
  /// Whether more elements than some number meet a condition; looks no further than it has to.
  func hasMore(than number: Int, _ isWanted: (Element) -> Bool) -> Bool {
    var count = 0
    return contains {
      if isWanted($0) { count += 1 }
      return count > number
    }
  }
}

extension Collection where Element == UInt8 {
  /// Whether the bytes of another text occur in this one.
  func contains(_ needle: [UInt8]) -> Bool { place(of: needle) != nil }

  /// How many bytes stand before the first occurrence of some bytes; nil where they do not occur.
  func place(of needle: [UInt8]) -> Int? {
    guard let first = needle.first else { return 0 }
    let found = withContiguousStorageIfAvailable { bytes -> Int? in
      var at = ByteSearch.first(first, in: bytes, from: 0)
      while at + needle.count <= bytes.count {
        if needle.indices.allSatisfy({ bytes[at + $0] == needle[$0] }) { return at }
        at = ByteSearch.first(first, in: bytes, from: at + 1)
      }
      return nil
    }
    return found ?? Array(self).place(of: needle)
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  fileprivate var isWord: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
}

extension Collection where Element: Equatable {
  /// Each element once, in order; for few elements or few that differ.
  var distinct: [Element] {
    reduce(into: []) { found, element in if !found.contains(element) { found.append(element) } }
  }
}
