internal import CMarkGFM

extension UInt8 {
  /// Space or tab.
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  /// What cmark trims: space, tab and line endings.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// What cmark's scanners skip between tokens: vertical tab and form feed too.
  var isSeparator: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// ASCII punctuation, which a backslash can escape.
  var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}

extension cmark_chunk {
  /// The bytes of the chunk.
  var buffer: UnsafeBufferPointer<UInt8> {
    guard let data, len > 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: UnsafePointer(data), count: Int(len))
  }

  /// The chunk as text.
  var string: String {
    String(decoding: buffer, as: UTF8.self)
  }
}

extension cmark_strbuf {
  /// The bytes of the buffer.
  var buffer: UnsafeBufferPointer<UInt8> {
    guard let ptr, size > 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: UnsafePointer(ptr), count: Int(size))
  }
}

/// A range that is empty where the end would come before the start.
func span(_ start: Int, _ end: Int) -> Range<Int> {
  start..<max(start, end)
}
