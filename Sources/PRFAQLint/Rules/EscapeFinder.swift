internal import PRFAQMarkdown

/// Finds backslashes that an exporter put before marks that were meant as markup.
struct EscapeFinder {
  /// An escaped `**` and the one that closes it.
  typealias Pair = (open: Range<Int>, close: Range<Int>)
  /// An escaped full stop and the number before it.
  typealias Number = (range: Range<Int>, escape: Range<Int>)

  let tree: MarkdownTree
  /// Escaped bold marks around text of one block.
  let bold: [Pair]
  /// Escaped numbers where no list could begin anyway: in headings and at the start of bold text.
  let numbers: [Number]

  init(tree: MarkdownTree) {
    self.tree = tree
    bold = Self.bold(tree)
    numbers = Self.numbers(tree)
  }

  private static func bold(_ tree: MarkdownTree) -> [Pair] {
    var pairs: [Pair] = []
    var open: (parent: Int, range: Range<Int>)?
    var index = 0
    while index < tree.nodes.count {
      guard isEscaped(0x2A, tree, index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tree.nodes.count, isEscaped(0x2A, tree, end),
        tree.nodes[end].range.lowerBound == tree.nodes[end - 1].range.upperBound
      { end += 1 }
      // One escaped asterisk is a footnote's star, three or more are no bold mark.
      if end - index == 2 {
        let range = tree.nodes[index].range.lowerBound..<tree.nodes[end - 1].range.upperBound
        let parent = tree.nodes[index].parent
        if let start = open, start.parent == parent {
          pairs.append((start.range, range))
          open = nil
        } else {
          open = (parent, range)
        }
      }
      index = end
    }
    return pairs
  }

  private static func numbers(_ tree: MarkdownTree) -> [Number] {
    let bytes = tree.source.bytes
    return tree.nodes.indices.compactMap { index in
      guard isEscaped(0x2E, tree, index) else { return nil }
      let escape = tree.nodes[index].range
      var start = escape.lowerBound
      while start > 0, bytes[start - 1] >= 0x30, bytes[start - 1] <= 0x39 { start -= 1 }
      guard start < escape.lowerBound, opensTitle(start, index, tree) else { return nil }
      if start > 0, bytes[start - 1] | 0x20 == 0x71 { start -= 1 }
      return (start..<escape.upperBound, escape)
    }
  }

  /// Whether a number, or the `Q` before it, stands first in a heading or in bold text.
  private static func opensTitle(_ start: Int, _ index: Int, _ tree: MarkdownTree) -> Bool {
    let parent = tree.nodes[tree.nodes[index].parent]
    switch parent.kind {
    case .strong: break
    // A heading that is underlined begins its line, where the number would begin a list.
    case .heading: guard tree.source.bytes[parent.range.lowerBound] == 0x23 else { return false }
    default: return false
    }
    let lead = tree.source.bytes[parent.contentRange.lowerBound..<max(parent.contentRange.lowerBound, start)]
    return lead.isEmpty || lead.elementsEqual([0x51]) || lead.elementsEqual([0x71])
  }

  private static func isEscaped(_ byte: UInt8, _ tree: MarkdownTree, _ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard case .escape = node.kind else { return false }
    return node.contentRange.count == 1 && tree.source.bytes[node.contentRange.lowerBound] == byte
  }

  /// Whether Markdown would read a pair as bold once the backslashes are gone.
  ///
  /// A mark next to punctuation opens or closes nothing when a letter stands on its other side, which happens
  /// where a Korean particle follows a quotation.
  func isStrongWhenUnescaped(_ pair: Pair) -> Bool {
    guard pair.open.upperBound < pair.close.lowerBound else { return false }
    let (before, after) = (scalar(before: pair.open.lowerBound), scalar(at: pair.close.upperBound))
    // `2\*\*3` is arithmetic, and a name may hold asterisks.
    guard !isLatinOrDigit(before), !isLatinOrDigit(after) else { return false }
    return opens(inside: scalar(at: pair.open.upperBound), outside: before)
      && opens(inside: scalar(before: pair.close.lowerBound), outside: after)
  }

  private func opens(inside: Unicode.Scalar?, outside: Unicode.Scalar?) -> Bool {
    guard let inside, !inside.properties.isWhitespace else { return false }
    guard isPunctuation(inside), let outside else { return true }
    return outside.properties.isWhitespace || isPunctuation(outside)
  }

  private func isLatinOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isPatternSyntax }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    let bytes = tree.source.bytes
    return String(decoding: bytes[offset..<min(bytes.count, offset + 4)], as: UTF8.self).unicodeScalars.first
  }

  private func scalar(before offset: Int) -> Unicode.Scalar? {
    let bytes = tree.source.bytes
    var start = offset
    repeat { start -= 1 } while start > 0 && offset - start < 4 && bytes[start] & 0xC0 == 0x80
    guard start >= 0 else { return nil }
    return String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.first
  }
}
