internal import PRFAQMarkdown
internal import PRFAQWriting

/// Words of a document laid on one line as `OneLine` does it, while every character stands alone.
///
/// Nearly all do, and the words need not be gathered before they are cut.
enum PlainLine {
  /// The longest line that is laid out here.
  static let longest = 320

  /// The words of a range; nil where characters may join, which are for `OneLine` to tell apart.
  static func text(_ range: Range<Int>, in tree: MarkdownTree, atMost limit: Int) -> String? {
    // A character that stands alone has three bytes at most.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit * 3 + 4) { line in
      var cursor = Cursor(limit: limit)
      var read = 0
      ReviewWording.forEachPiece(of: range, in: tree) { piece in
        read += piece.count
        let goesOn = piece.withUnsafeBufferPointer { cursor.append($0, to: line) }
        // No more is read than there.
        return goesOn && read <= limit * 8
      }
      guard cursor.isPlain else { return nil }
      guard cursor.count > limit else {
        return String(decoding: UnsafeBufferPointer(rebasing: line[..<cursor.written]), as: UTF8.self)
      }
      var end = cursor.kept
      if end > 0, line[end - 1] == 0x20 { end -= 1 }
      // `…`
      (line[end], line[end + 1], line[end + 2]) = (0xE2, 0x80, 0xA6)
      return String(decoding: UnsafeBufferPointer(rebasing: line[..<(end + 3)]), as: UTF8.self)
    }
  }

  /// Where a line is being written.
  private struct Cursor {
    let limit: Int
    /// The characters so far; one more than the limit once the line is too long.
    var count = 0
    var written = 0
    /// How many bytes stay if the line turns out to be too long.
    var kept = 0
    var isPlain = true
    private var isAfterBlank = false

    init(limit: Int) { self.limit = limit }

    /// Writes a piece of text; false when the line is full, or is none for this way.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, to line: UnsafeMutableBufferPointer<UInt8>)
      -> Bool
    {
      var index = 0
      let raw = UnsafeRawBufferPointer(text)
      let output = UnsafeMutableRawBufferPointer(line)
      while index < text.count {
        if !isAfterBlank, written > 0 {
          // Eight characters at a time, while the line has room for them and only single blanks part them.
          while index &+ 8 <= text.count, count &+ 8 < limit {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            guard Self.isRun(word) else { break }
            output.storeBytes(of: word.littleEndian, toByteOffset: written, as: UInt64.self)
            index &+= 8
            written &+= 8
            count &+= 8
          }
          guard index < text.count else { break }
        }
        let byte = text[index]
        let length = CharacterScan.length(text, index, text.count)
        if length == 0 && byte != 0x0A && byte != 0x09 {
          isPlain = false
          return false
        }
        // A blank, a tab or line end, or the wide blank of East Asian text.
        if byte <= 0x20 || byte == 0xE3 && text[index + 1] == 0x80 && text[index + 2] == 0x80 {
          isAfterBlank = true
          index += max(1, length)
          continue
        }
        if isAfterBlank {
          isAfterBlank = false
          if written > 0 {
            guard advance() else { return false }
            line[written] = 0x20
            written &+= 1
          }
        }
        guard advance() else { return false }
        line[written] = byte
        if length == 3 {
          line[written &+ 1] = text[index &+ 1]
          line[written &+ 2] = text[index &+ 2]
        }
        written &+= length
        index &+= length
      }
      return true
    }

    /// Whether eight bytes, the first lowest, are printable ASCII without two blanks in a row or one at the end.
    @inline(__always)
    private static func isRun(_ word: UInt64) -> Bool {
      let ones: UInt64 = 0x0101_0101_0101_0101
      let high = ones << 7
      guard word & high == 0 else { return false }
      // No byte is above U+007F, so that no sum reaches the next one.
      let printable = word &+ (0x80 - 0x20) &* ones
      let blanks = ~(word &+ (0x80 - 0x21) &* ones) & high
      let deletes = (word &+ ones) & high
      return printable & high == high && deletes == 0 && blanks >> 63 == 0 && blanks & blanks << 8 == 0
    }

    /// Counts one more character that is about to be written; false when it is one too many.
    @inline(__always)
    private mutating func advance() -> Bool {
      if count == limit &- 1 { kept = written }
      count &+= 1
      return count <= limit
    }
  }
}
