internal import PRFAQProse

// Where a wording stands in its sentence.
extension Facts {
  /// The word of the document that a wording begins or is: `혁신적` is shown as `혁신적인`.
  func wholeWord(_ text: Range<Int>) -> Range<Int> {
    let bytes = prose.bytes
    var end = text.upperBound
    // Only Korean words go on behind what is listed.
    while end + 2 < bytes.count, bytes[end] >= 0xEA, bytes[end] <= 0xED { end += 3 }
    return prose.source(text.lowerBound..<(end - text.upperBound <= 12 ? end : text.upperBound))
  }

  /// The bytes of the document that some words take, the first of which begins at an offset of the prose: to the next
  /// blanks, or four characters where words have none between them.
  func words(at start: Int, count: Int = 1) -> Range<Int> {
    var end = start
    var left = count
    var unspaced = 0
    while end < smallText.count, left > 0 {
      switch smallText[end] {
      case 0x20:
        left -= 1
        if left == 0 { return prose.source(start..<end) }
        end += 1
      case 0x30...0x39, 0x61...0x7A, 0x27, 0x2D: end += 1
      case 0xE3...0xE9:
        unspaced += 1
        end += 3
        if unspaced == 4 { return prose.source(start..<min(end, smallText.count)) }
      case 0xEA...0xED: end += 3
      default: return prose.source(start..<max(end, start + 1))
      }
    }
    return prose.source(start..<min(end, smallText.count))
  }

  /// Whether a wording is all, or nearly all, of what stands between quotation marks.
  func isBetweenQuotationMarks(_ text: Range<Int>) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: text.lowerBound)].text
    let before = max(sentence.lowerBound, text.lowerBound - 60)..<text.lowerBound
    let after = text.upperBound..<max(text.upperBound, min(sentence.upperBound, text.upperBound + 60))
    guard let opening = last(of: Self.opening, in: before) else { return false }
    if prose.bytes[opening] == 0x22 {
      // Straight marks open and close alike: an odd number of them is open.
      guard prose.bytes[before].count(where: { $0 == 0x22 }) % 2 == 1 else { return false }
    } else if let closing = last(of: Self.closing, in: before), closing > opening {
      return false
    }
    return last(of: Self.closing, in: after) != nil || prose.bytes[after].contains(0x22)
  }

  private static let opening = ["“", "‘", "\"", "「", "『", "«"].map { Array($0.utf8) }
  private static let closing = ["”", "’", "」", "』", "»"].map { Array($0.utf8) }

  /// Where the last of some marks stands in a range of the prose.
  private func last(of marks: [[UInt8]], in range: Range<Int>) -> Int? {
    let bytes = prose.bytes[range]
    return range.last { at in
      marks.contains { $0[0] == bytes[at] && bytes[at...].starts(with: $0) }
    }
  }
}
