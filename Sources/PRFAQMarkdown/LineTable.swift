/// The lines of the source as cmark counts them: from 1, after the front matter and the byte order mark.
struct LineTable {
  let starts: UnsafeBufferPointer<Int>
  let bytes: UnsafeBufferPointer<UInt8>
  /// The index in `starts` of cmark's line 1.
  let firstIndex: Int
  /// Where cmark's line 1 begins.
  let firstOffset: Int

  /// The offset at which a line begins; the end of the text for lines after the last.
  func start(_ line: Int) -> Int {
    if line <= 1 { return firstOffset }
    let index = firstIndex + line - 1
    return index < starts.count ? starts[index] : bytes.count
  }

  /// The offset at which a line ends, its line ending left out.
  func end(_ line: Int) -> Int {
    let begin = start(line)
    let index = firstIndex + max(line, 1)
    var end = index < starts.count ? starts[index] : bytes.count
    while end > begin, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// The last line between `first` and `last` that holds more than spaces, or `first`.
  func lastFilled(from first: Int, to last: Int) -> Int {
    var line = min(last, starts.count - firstIndex)
    while line > first {
      if start(line) < end(line), !(start(line)..<end(line)).allSatisfy({ isBlank(bytes[$0]) }) { break }
      line -= 1
    }
    return max(line, first)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
