internal import CWordData

/// The data files of `CWordData`, read where they lie in the binary.
enum DataFile {
  /// The bytes of a data file; they live as long as the process.
  static func bytes(_ id: prfaq_data_id) -> UnsafeBufferPointer<UInt8> { buffer(prfaq_data(id)) }

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
  /// Calls `body` with the range of every line that is neither empty nor a comment.
  @inline(__always)
  func forEachLine(_ body: (Range<Int>) -> Void) {
    var start = 0
    while start < count {
      var end = start
      while end < count, self[end] != 0x0A { end += 1 }
      if end > start, self[start] != 0x23 { body(start..<end) }
      start = end + 1
    }
  }

  /// The fields of a line, cut at tabs.
  func fields(_ line: Range<Int>) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where self[index] == 0x09 {
      fields.append(start..<index)
      start = index + 1
    }
    fields.append(start..<line.upperBound)
    return fields
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
