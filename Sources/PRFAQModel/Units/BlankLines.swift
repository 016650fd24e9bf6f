internal import PRFAQMarkdown

extension SourceText {
  /// Whether a line, counted from 1, holds nothing but blanks; a byte order mark is none of its text.
  func isBlank(line: Int) -> Bool {
    var range = lineRange(line)
    if range.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      range = min(3, range.upperBound)..<range.upperBound
    }
    for index in range where !Self.isBlank(bytes[index]) { return false }
    return true
  }

  /// Whether a byte is a blank or ends a line; other control characters count as text.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
