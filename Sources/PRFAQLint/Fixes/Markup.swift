internal import PRFAQMarkdown

/// What can be changed in a text without changing a word of it.
enum Markup {
  /// Whether an edit takes out or puts in nothing but backslashes, comments and white space that parts no words.
  static func isAllItChanges(_ edit: Fix.Edit, in source: SourceText) -> Bool {
    // The neighbours tell whether white space parts something.
    let before = scalar(before: edit.range.lowerBound, in: source)
    let after = scalar(at: edit.range.upperBound, in: source)
    let removed = source.string(edit.range)
    return substance(of: before + removed + after) == substance(of: before + edit.replacement + after)
  }

  /// A text without comments and backslashes, with one space for any white space.
  private static func substance(of text: String) -> [Unicode.Scalar] {
    var rest = Array(text.unicodeScalars)[...]
    var kept: [Unicode.Scalar] = []
    while let scalar = rest.first {
      if rest.starts(with: "<!--".unicodeScalars), let end = commentEnd(rest) {
        rest = rest[end...]
        continue
      }
      rest.removeFirst()
      if scalar == "\\" { continue }
      let isSpace = scalar.properties.isWhitespace
      if !isSpace || kept.last != " " { kept.append(isSpace ? " " : scalar) }
    }
    return kept
  }

  /// The index after the comment that a text begins with; nil when it does not end.
  private static func commentEnd(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let end = "-->".unicodeScalars
    var index = text.startIndex + "<!--".unicodeScalars.count
    while index < text.endIndex {
      if text[index...].starts(with: end) { return index + end.count }
      index += 1
    }
    return nil
  }

  private static func scalar(before offset: Int, in source: SourceText) -> String {
    guard offset > 0 else { return "\n" }
    var start = offset - 1
    while start > 0, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return source.string(start..<offset)
  }

  private static func scalar(at offset: Int, in source: SourceText) -> String {
    let count = source.bytes.count
    guard offset < count else { return "\n" }
    var end = offset + 1
    while end < count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return source.string(offset..<end)
  }
}
