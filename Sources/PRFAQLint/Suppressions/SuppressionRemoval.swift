internal import PRFAQMarkdown

extension SourceText {
  /// The bytes to take out so that nothing tells of a comment: its lines, where it stands alone on them.
  func removal(of comment: Range<Int>) -> Range<Int> {
    let firstLine = lineRange(line(at: comment.lowerBound))
    let lastNumber = line(at: comment.upperBound - 1)
    let lineEnd = lineRange(lastNumber).upperBound
    let hasMark = firstLine.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let lineStart = firstLine.lowerBound + (hasMark ? 3 : 0)
    let endsLine = bytes[comment.upperBound..<lineEnd].allSatisfy(isBlank)
    if endsLine, bytes[lineStart..<comment.lowerBound].allSatisfy({ isBlank($0) || $0 == 0x3E }) {
      return lineStart..<(lastNumber < lineStarts.count ? lineStarts[lastNumber] : bytes.count)
    }
    var start = comment.lowerBound
    var end = comment.upperBound
    if endsLine {
      while start > lineStart, isBlank(bytes[start - 1]) { start -= 1 }
      return start..<lineEnd
    }
    while end < lineEnd, isBlank(bytes[end]) { end += 1 }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension SuppressionComment {
  /// The comment without one of the rules that it names; it must name others.
  func text(withoutRule index: Int, in source: SourceText) -> String {
    let cut =
      index == 0
      ? rules[0].range.lowerBound..<rules[1].range.lowerBound
      : rules[index - 1].range.upperBound..<rules[index].range.upperBound
    return source.string(range.lowerBound..<cut.lowerBound) + source.string(cut.upperBound..<range.upperBound)
  }
}
