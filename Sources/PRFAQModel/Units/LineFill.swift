internal import PRFAQMarkdown

/// Tells lines that an editor filled from lines that their author broke.
///
/// A program that wraps a paragraph puts as many words on each line as there is room for, so a line is followed by a
/// word that would not have fitted. Lines that end earlier end for a reason: a label, a name below a quotation, an
/// address. So the same words read alike however they are wrapped.
struct LineFill {
  private let tree: MarkdownTree
  /// How many lines there are.
  private(set) var count = 0
  /// The room that the longest line takes, and the longest one without its last word.
  private var longest = Width()
  private var longestStart = Width()
  private var total = 0

  /// How long a text is, counted in both ways in which editors count.
  private struct Width {
    /// Characters.
    var letters = 0
    /// Columns of a terminal, two for each letter of the scripts that are set wide.
    var columns = 0

    init() {}

    init(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes where byte & 0xC0 != 0x80 {
        letters += 1
        columns += byte >= 0xE3 ? 2 : 1
      }
    }

    mutating func grow(to other: Width) {
      letters = max(letters, other.letters)
      columns = max(columns, other.columns)
    }

    static func + (left: Width, right: Width) -> Width {
      var sum = left
      sum.letters += right.letters
      sum.columns += right.columns
      return sum
    }

    func exceeds(_ other: Width) -> Bool { letters > other.letters || columns > other.columns }
  }

  /// Nobody wraps what has room on one line of a terminal.
  private static let oneLine = 72

  /// Measures lines that follow each other in one paragraph.
  init(_ tree: MarkdownTree, lines: ClosedRange<Int>) {
    self.tree = tree
    var next = lines.lowerBound
    while next <= lines.upperBound {
      let line = next
      next = tree.line(after: next)
      count += 1
      let text = text(of: line)
      let width = Width(text)
      total += width.columns + 1
      longest.grow(to: width)
      longestStart.grow(to: Width(text[..<Self.lastWord(text)]))
    }
  }

  /// Whether a line ends where the next word had no room, so that its break says nothing.
  func isWrapped(after line: Int) -> Bool {
    guard total > Self.oneLine else { return false }
    let width = Width(text(of: line))
    // Some editors break behind the word that passes the margin.
    if width.exceeds(longestStart) { return true }
    let word = Width(Self.firstWord(text(of: tree.line(after: line))))
    return (width + word + Width([0x20])).exceeds(longest)
  }

  /// A line without the marks of a quotation, the blanks around it and the comments to the tool.
  private func text(of line: Int) -> ArraySlice<UInt8> {
    let range = tree.source.lineRange(line)
    var text = tree.source.bytes[range]
    let first = tree.comments.partitioningIndex { $0.upperBound > range.lowerBound }
    if first < tree.comments.count, tree.comments[first].lowerBound < range.upperBound {
      var shown: [UInt8] = []
      var start = range.lowerBound
      for comment in tree.comments[first...].prefix(while: { $0.lowerBound < range.upperBound }) {
        shown += tree.source.bytes[start..<max(start, comment.lowerBound)]
        start = min(range.upperBound, comment.upperBound)
      }
      text = (shown + tree.source.bytes[start..<range.upperBound])[...]
    }
    text = text.drop { $0 <= 0x20 || $0 == 0x3E }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }

  /// What has to have room on a line; of Chinese or Japanese a letter, and one that may not begin a line.
  private static func firstWord(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let word = text.prefix { $0 > 0x20 }
    return word.first.map(isUnspaced) ?? false ? word.prefix(6) : word
  }

  /// Whether a letter of a script begins with a byte that is broken anywhere.
  private static func isUnspaced(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xE9 || byte == 0xEF }

  /// Where the last blank of a line stands that an editor may break at.
  ///
  /// There is none within code or the text of a link, and a line does not begin with a mark or a lone letter, which
  /// could open a list. Chinese and Japanese are broken before any letter.
  private static func lastWord(_ text: ArraySlice<UInt8>) -> Int {
    if text.count > 3, isUnspaced(text[text.endIndex - 3]) { return text.endIndex - 3 }
    var last = text.startIndex
    var depth = 0
    var isCode = false
    for index in text.indices {
      switch text[index] {
      case 0x60: isCode.toggle()
      case 0x5B: depth += 1
      case 0x5D: depth -= depth > 0 ? 1 : 0
      case 0x20 where depth == 0 && !isCode && opensWord(text[(index + 1)...]): last = index
      default: break
      }
    }
    return last
  }

  private static func opensWord(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first >= 0x80 { return true }
    return first | 0x20 >= 0x61 && first | 0x20 <= 0x7A && text.dropFirst().first ?? 0 > 0x3F
  }
}
