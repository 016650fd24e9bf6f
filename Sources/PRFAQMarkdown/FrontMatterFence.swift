/// Finds the YAML block at the top of a document.
enum FrontMatterFence {
  /// The range of the block with its fences, without the last line ending; nil where there is none.
  ///
  /// The first line must be `---` and a later one `---` or `...`. A document may also open with a thematic
  /// break, so the first line between them that is neither blank nor a comment must look like `key:`.
  static func range(
    in source: SourceText, bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    guard source.lineStarts.count > 1, isFence(line(1, of: source, from: start), bytes, dashesOnly: true)
    else { return nil }
    var looksLikeYAML: Bool?
    var hasLines = false
    for number in 2...source.lineStarts.count {
      let range = source.lineRange(number)
      if isFence(range, bytes, dashesOnly: false) {
        return looksLikeYAML ?? !hasLines ? start..<range.upperBound : nil
      }
      hasLines = true
      if looksLikeYAML == nil, let answer = isKey(range, bytes) { looksLikeYAML = answer }
      if looksLikeYAML == false { return nil }
    }
    return nil
  }

  private static func line(_ number: Int, of source: SourceText, from start: Int) -> Range<Int> {
    let range = source.lineRange(number)
    return max(range.lowerBound, start)..<max(range.upperBound, start)
  }

  private static func isFence(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, dashesOnly: Bool
  ) -> Bool {
    guard range.count >= 3 else { return false }
    let mark = bytes[range.lowerBound]
    guard mark == UInt8(ascii: "-") || (mark == UInt8(ascii: ".") && !dashesOnly) else { return false }
    guard bytes[range.lowerBound + 1] == mark, bytes[range.lowerBound + 2] == mark else { return false }
    return bytes[range].dropFirst(3).allSatisfy { $0.isSpaceOrTab }
  }

  /// Whether a line looks like `key:`; nil for blank lines and comments, which say nothing.
  private static func isKey(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard let first = bytes[range].first(where: { !$0.isSpaceOrTab }), first != UInt8(ascii: "#") else {
      return nil
    }
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: ":"),
        index + 1 == range.upperBound || bytes[index + 1].isSpaceOrTab
      {
        return true
      }
      index += 1
    }
    return false
  }
}
