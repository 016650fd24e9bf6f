internal import PRFAQMarkdown
internal import PRFAQProse

extension KindJudge {
  /// What is still to be filled in: phrases in brackets, cells of tables, answers.
  func blanks(_ seen: inout KindEvidenceSet) {
    let kilobytes = max(1, reading.list.text.bytes.count / 1000)
    let open = openSlots + emptyBrackets
    if open >= 3 { seen.insert(.slots3) }
    if open >= 3 * kilobytes { seen.insert(.slotsDense) }
    var (rows, empty) = (0, 0)
    for unit in reading.list.units where unit.form == .tableRow && !unit.isTableHeader {
      rows += 1
      if hasEmptyCell(unit) { empty += 1 }
    }
    if empty >= 3, empty * 2 > rows { seen.insert(.cellsEmpty) }
  }

  /// Questions that nothing follows before the next question or heading.
  var emptyAnswers: Int {
    let units = reading.list.units
    let views = FAQViews(reading: reading)
    return units.indices.count { index in
      let unit = units[index]
      guard unit.isQuestion else { return false }
      if unit.form == .tableRow { return hasEmptyCell(unit) }
      let next = index + 1
      let isFollowed = next < units.count && !units[next].isQuestion && !units[next].isHeading
      return reading.words(after: views.questionText(unit), unit: index, upTo: isFollowed ? next + 1 : next)
        == nil
    }
  }

  /// Whether a row has a cell with words and one without.
  private func hasEmptyCell(_ unit: Unit) -> Bool {
    var isEmpty = true
    var worded = 0
    var empty = 0
    for index in unit.text {
      let byte = reading.list.text.bytes[index]
      if byte == 0x09 {
        if isEmpty { empty += 1 } else { worded += 1 }
        isEmpty = true
      } else if byte > 0x20 {
        isEmpty = false
      }
    }
    if isEmpty { empty += 1 } else { worded += 1 }
    return worded > 0 && empty > 0
  }

  /// How many phrases in brackets stand for text that is still to be written, whatever their words.
  private var openSlots: Int {
    let source = reading.tree.source.bytes
    // Markdown takes `<customer>` for a tag.
    return slots(in: 0..<reading.list.text.bytes.count)
      + reading.tree.nodes.count { node in
        guard case .htmlInline = node.kind else { return false }
        return isSlot(source[node.range].dropFirst().dropLast()) && !isTag(source[node.range].dropFirst())
      }
  }

  /// How many round brackets hold nothing but blanks, wide ones and underlines among them, at least two letters wide.
  private var emptyBrackets: Int {
    reading.list.text.bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var open = ByteSearch.first(0x28, in: bytes, from: 0)
      while open < bytes.count {
        var end = open + 1
        while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
        if end < bytes.count, bytes[end] == 0x29, end - open > 2 { count += 1 }
        open = ByteSearch.first(0x28, in: bytes, from: end)
      }
      return count
    }
  }

  /// Whether it is an ASCII blank or one of the bytes of U+3000 and U+00A0.
  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x5F, 0x80, 0xA0, 0xC2, 0xE3].contains(byte)
  }

  /// How many phrases in square and pointed brackets of a text are slots.
  private func slots(in text: Range<Int>) -> Int {
    let bytes = reading.list.text.bytes
    var count = 0
    var index = text.lowerBound
    while true {
      index = Self.nextBracket(bytes, index..<text.upperBound)
      guard index < text.upperBound else { return count }
      let close: UInt8 = bytes[index] == 0x5B ? 0x5D : 0x3E
      let limit = min(text.upperBound, index + 1 + Self.longestSlot)
      let stop = (index + 1..<limit).first {
        bytes[$0] == close || bytes[$0] == bytes[index] || bytes[$0] == 0x0A
      }
      if let stop, bytes[stop] == close, isSlot(bytes[(index + 1)..<stop]) { count += 1 }
      index = max(index + 1, stop ?? limit)
    }
  }

  /// The next bracket that opens, or the end.
  private static func nextBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      range.lowerBound
        + ByteSearch.first(0x5B, or: 0x3C, in: UnsafeBufferPointer(rebasing: bytes[range]), from: 0)
    }
  }

  /// The longest phrase that is looked for, in bytes.
  private static let longestSlot = 160

  /// Whether a phrase has words and is not filled in: no number, no attribute, no address.
  private func isSlot(_ inner: ArraySlice<UInt8>) -> Bool {
    inner.count { Self.isWord($0) } >= 3
      && !inner.contains { (0x30...0x3A).contains($0) || $0 == 0x3D || $0 == 0x40 || $0 == 0x2F }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private func isTag(_ inner: ArraySlice<UInt8>) -> Bool {
    let name = inner.prefix { Self.isWord($0) }.map { $0 | 0x20 }
    return Self.tags.contains { $0.elementsEqual(name) }
  }

  /// The elements of HTML that people write among words.
  private static let tags: [[UInt8]] = [
    "abbr", "aside", "blockquote", "center", "code", "del", "details", "div", "font", "img", "ins", "kbd",
    "mark",
    "pre", "small", "span", "strong", "sub", "summary", "sup", "table", "video",
  ].map { Array($0.utf8) }
}
