/// The bytes of one document and where its lines begin.
///
/// Every position in the product is a half-open range of UTF-8 byte offsets into `bytes`, a byte order mark
/// included. Lines end at LF, CRLF or a lone CR.
public struct SourceText: Sendable {
  /// The document exactly as it was read.
  public let bytes: [UInt8]
  /// The byte offset at which each line starts; the first is always 0.
  public let lineStarts: [Int]

  /// Creates a text from bytes that may be anything.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(in: bytes)
  }

  /// Creates a text from a string.
  public init(_ string: String) {
    self.init(bytes: Array(string.utf8))
  }

  /// The 1-based number of the line that holds a byte offset.
  public func line(at offset: Int) -> Int {
    lineStarts.withUnsafeBufferPointer { starts in
      var low = 0
      var count = starts.count
      while count > 1 {
        let half = count >> 1
        low = starts[low &+ half] <= offset ? low &+ half : low
        count &-= half
      }
      return low + 1
    }
  }

  /// The bytes of a 1-based line without its line ending.
  public func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of a byte range, ill-formed bytes repaired.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The line and the column of a byte offset, both 1-based; the column counts characters (grapheme clusters).
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let start = lineStarts[line - 1]
    return SourcePosition(offset: offset, line: line, column: string(start..<offset).count + 1)
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      // An array that grows keeps its old self until it is copied.
      if buffer.count > 1 << 20 { starts.reserveCapacity(2 + buffer.count { $0 == 0x0A || $0 == 0x0D }) }
      var index = ByteSearch.first(0x0A, or: 0x0D, in: buffer, from: 0)
      while index < buffer.count {
        let isCRLF = buffer[index] == 0x0D && index + 1 < buffer.count && buffer[index + 1] == 0x0A
        index += isCRLF ? 2 : 1
        starts.append(index)
        index = ByteSearch.first(0x0A, or: 0x0D, in: buffer, from: index)
      }
    }
    return starts
  }
}

/// A place in a document, for people and for reports.
public struct SourcePosition: Sendable, Hashable {
  /// The UTF-8 byte offset, from 0.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters (grapheme clusters).
  public let column: Int

  /// Creates a position from its three coordinates.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
