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

  /// Whether a wording is all, or nearly all, of what stands between quotation marks.
  func isBetweenQuotationMarks(_ text: Range<Int>) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: text.lowerBound)].text
    let before = prose.words(max(sentence.lowerBound, text.lowerBound - 60)..<text.lowerBound)
    let after = prose.words(
      text.upperBound..<max(text.upperBound, min(sentence.upperBound, text.upperBound + 60)))
    let opening = before.lastIndex { "“‘\"「『«".contains($0) }
    let closing = before.lastIndex { "”’」』»".contains($0) }
    guard let opening else { return false }
    if before[opening] == "\"" {
      // Straight marks open and close alike: an odd number of them is open.
      guard before.count(where: { $0 == "\"" }) % 2 == 1 else { return false }
    } else if let closing, closing > opening {
      return false
    }
    return after.contains { "”’」』»\"".contains($0) }
  }
}
