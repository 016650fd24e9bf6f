internal import CWordData

/// The data files of `CWordData`, read where they lie in the binary.
enum DataFile {
  /// The bytes of a data file; they live as long as the process.
  static func bytes(_ id: prfaq_data_id) -> UnsafeBufferPointer<UInt8> { buffer(prfaq_data(id)) }

  /// The lookup tables that are laid out ahead.
  static var wordTables: UnsafeBufferPointer<UInt8> { buffer(prfaq_word_tables()) }

  /// The bytes of a lexicon, by the number of its bit in `LexiconSet`.
  static func lexicon(_ index: Int) -> UnsafeBufferPointer<UInt8> { buffer(prfaq_lexicon(index)) }

  /// The name of a lexicon.
  static func lexiconName(_ index: Int) -> String { String(cString: prfaq_lexicon(index).name) }

  /// The number of lexicons.
  static var lexiconCount: Int { prfaq_lexicon_count() }

  private static func buffer(_ file: prfaq_data_file) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: file.bytes, count: file.count)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Calls `body` with the range of every line from an offset on that is neither empty nor a comment.
  @inline(__always)
  func forEachLine(from first: Int = 0, _ body: (Range<Int>) -> Void) {
    var start = first
    while start < count {
      let end = offset(of: 0x0A, from: start)
      if end > start, self[start] != 0x23 { body(start..<end) }
      start = end + 1
    }
  }

  /// The offset of the next such byte, or the end, eight bytes at a time.
  @inline(__always)
  func offset(of byte: UInt8, from start: Int) -> Int {
    var at = start
    guard let base = baseAddress else { return at }
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    while at + 8 <= count {
      let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self).littleEndian ^ pattern
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return at + zeros.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < count, self[at] != byte { at += 1 }
    return at
  }

  /// The three fields of a line, cut at its first two tabs.
  @inline(__always)
  func threeFields(_ line: Range<Int>) -> (Range<Int>, Range<Int>, Range<Int>)? {
    var first = line.lowerBound
    while first < line.upperBound, self[first] != 0x09 { first += 1 }
    var second = first + 1
    while second < line.upperBound, self[second] != 0x09 { second += 1 }
    guard second + 1 < line.upperBound else { return nil }
    return (line.lowerBound..<first, (first + 1)..<second, (second + 1)..<line.upperBound)
  }

  /// Whether a line begins with the bytes of a range.
  @inline(__always)
  func repeats(_ range: Range<Int>, at line: Range<Int>) -> Bool {
    guard let base = baseAddress, !range.isEmpty, line.count > range.count else { return false }
    let raw = UnsafeRawPointer(base)
    var offset = 0
    while offset + 8 <= range.count {
      let first = raw.loadUnaligned(fromByteOffset: range.lowerBound + offset, as: UInt64.self)
      guard first == raw.loadUnaligned(fromByteOffset: line.lowerBound + offset, as: UInt64.self) else {
        return false
      }
      offset += 8
    }
    while offset < range.count {
      guard self[range.lowerBound + offset] == self[line.lowerBound + offset] else { return false }
      offset += 1
    }
    return true
  }

  /// The offset of a byte in a range.
  @inline(__always)
  func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    UnsafeBufferPointer(rebasing: self[range]).first(byte).map { range.lowerBound + $0 }
  }

  @inline(__always)
  private func first(_ byte: UInt8) -> Int? {
    let found = offset(of: byte, from: 0)
    return found < count ? found : nil
  }

  /// Whether a range holds the bytes that stand at an index of a text.
  @inline(__always)
  func equal(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    for offset in 0..<range.count where self[range.lowerBound &+ offset] != bytes[index &+ offset] {
      return false
    }
    return true
  }

  /// Whether a range holds exactly some bytes.
  @inline(__always)
  func equal(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count == bytes.count else { return false }
    for index in 0..<bytes.count where self[range.lowerBound + index] != bytes[index] { return false }
    return true
  }
}
