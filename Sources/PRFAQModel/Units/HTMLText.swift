internal import PRFAQMarkdown
internal import PRFAQProse

/// The visible text of an HTML block: what stands between tags, comments left out.
enum HTMLText {
  static func append(_ source: SourceText, _ range: Range<Int>, to text: inout PlainText) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      var start = index
      while index < range.upperBound {
        guard bytes[index] == 0x3C, let end = tagEnd(bytes, index, range.upperBound) else {
          index += 1
          continue
        }
        flush(bytes, start..<index, &text)
        index = end
        start = end
      }
      flush(bytes, start..<range.upperBound, &text)
    }
  }

  /// The byte after a tag or comment that begins at `index`; nil when it is neither.
  private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let next = bytes[index + 1]
    let isComment = next == 0x21 && index + 3 < end && bytes[index + 2] == 0x2D && bytes[index + 3] == 0x2D
    let isLetter = (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A
    guard isComment || isLetter || next == 0x2F || next == 0x21 || next == 0x3F else { return nil }
    var at = index + (isComment ? 4 : 1)
    while at < end {
      if bytes[at] == 0x3E {
        if !isComment || (bytes[at - 1] == 0x2D && bytes[at - 2] == 0x2D) { return at + 1 }
      }
      at += 1
    }
    return end
  }

  private static func flush(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ text: inout PlainText)
  {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    if low < high { text.append(bytes, range: low..<high) }
  }
}
