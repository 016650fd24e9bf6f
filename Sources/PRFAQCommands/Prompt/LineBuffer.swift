/// A line that is being typed: characters as people see them, and where the next one goes.
struct LineBuffer: Hashable {
  private(set) var characters: [Character]
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Changes the line as a key says; false when the key does not change lines.
  mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .text(let text): insert(text)
    case .pasted(let text): insert(text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " "))
    case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete: if cursor < characters.count { characters.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .killToStart: remove(0..<cursor)
    case .killToEnd: characters.removeSubrange(cursor...)
    case .killWord: remove(wordStart..<cursor)
    case .redraw: break
    case .enter, .up, .down, .control: return false
    }
    return true
  }

  /// Inserts text; what combines with the character before it joins it, and Hangul in pieces becomes syllables.
  private mutating func insert(_ text: String) {
    let safe = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    guard !safe.isEmpty else { return }
    let before = cursor > 0 ? String(characters[cursor - 1]) : ""
    let joined = Array(Composed.text(before + String(String.UnicodeScalarView(safe))))
    characters.replaceSubrange((cursor - (before.isEmpty ? 0 : 1))..<cursor, with: joined)
    cursor += joined.count - (before.isEmpty ? 0 : 1)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
