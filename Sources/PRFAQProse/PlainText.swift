/// The visible text of a document or of one block, composed for matching, with a map back to the source.
///
/// Matching works on `bytes`; findings are reported in the source. Text is copied verbatim where it can be, so
/// the map of an ordinary document is a handful of straight pieces.
public struct PlainText: Sendable {
  /// The composed text as well-formed UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var runs: [Run] = []

  /// One straight piece of the map.
  private struct Run: Sendable {
    var text: Int
    var source: Int
    /// The length of the source that the piece stands for; nil when text and source run in step.
    var sourceLength: Int?
  }

  /// Creates an empty text.
  public init() {}

  /// Creates the text of source bytes that are visible as they stand; its map leads to offsets within them.
  public init(_ source: ArraySlice<UInt8>) {
    source.withUnsafeBufferPointer { append($0, range: 0..<$0.count) }
  }

  /// Creates the text of source bytes that are visible as they stand.
  public init(_ source: [UInt8]) { self.init(source[...]) }

  /// The words of a part of the source, composed as `append` does it, Hanja in Korean lines read as Hangul; in a Korean
  /// document those of all lines.
  public static func words(of source: [UInt8], _ range: Range<Int>, isKorean: Bool) -> ArraySlice<UInt8> {
    let range = range.clamped(toCount: source.count)
    if source.withUnsafeBufferPointer({ isPlain($0, range) }) { return source[range] }
    var text = PlainText()
    source.withUnsafeBufferPointer { text.append($0, range: range) }
    text.readHanjaAsHangul(isKorean: isKorean)
    return text.bytes[...]
  }

  /// Whether a part of the source stays as it is when it is composed and read.
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    var index = ByteRuns.endOfASCII(source, range.lowerBound, end)
    while index < end {
      let byte = source[index]
      // From EA to EC stand Hangul syllables and what needs no second look either.
      if byte >= 0xEA, byte <= 0xEC, index &+ 2 < end, source[index &+ 1] & 0xC0 == 0x80,
        source[index &+ 2] & 0xC0 == 0x80
      {
        index &+= 3
      } else {
        let (scalar, length) = UTF8Bytes.scalar(source, index, end)
        if scalar == 0xFFFD && length == 1 || isReplaced(scalar) || Composer.isMark(scalar)
          || Scalars.isHan(scalar)
        {
          return false
        }
        index &+= length
      }
      if index < end, source[index] < 0x80 { index = ByteRuns.endOfASCII(source, index, end) }
    }
    return true
  }

  /// Whether a scalar is left out or stands for a space.
  @inline(__always)
  private static func isReplaced(_ scalar: UInt32) -> Bool {
    Scalars.isInvisible(scalar) || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2007
  }

  /// The whole of the text.
  public var range: Range<Int> { 0..<bytes.count }

  /// Reserves room for a text of about `count` bytes.
  public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends a part of the source, composed to NFC, invisible characters left out and ill-formed bytes replaced.
  public mutating func append(_ source: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    let range = range.clamped(toCount: source.count)
    let end = range.upperBound
    var index = range.lowerBound
    var pending = index
    while index < end {
      let byte = source[index]
      if byte < 0x80 {
        index = ByteRuns.endOfASCII(source, index, end)
        continue
      }
      // Hangul syllables, Han and most kana need no second look: their lead bytes hold nothing that must change.
      if byte >= 0xE4, byte <= 0xEC, index + 2 < end, source[index + 1] & 0xC0 == 0x80,
        source[index + 2] & 0xC0 == 0x80
      {
        index += 3
        continue
      }
      let (scalar, length) = UTF8Bytes.scalar(source, index, end)
      if scalar == 0xFFFD, length == 1 {
        appendVerbatim(source, pending..<index)
        append(decoded: [0xEF, 0xBF, 0xBD], from: index..<index + 1)
      } else if Scalars.isInvisible(scalar) {
        appendVerbatim(source, pending..<index)
      } else if scalar == 0xA0 || scalar == 0x202F || scalar == 0x2007 {
        appendVerbatim(source, pending..<index)
        append(decoded: 0x20, from: index..<index + length)
      } else if Composer.isMark(scalar), index > pending {
        index = appendCluster(source, pending: pending, mark: scalar, at: index, length: length, end: end)
        pending = index
        continue
      } else {
        index += length
        continue
      }
      index += length
      pending = index
    }
    appendVerbatim(source, pending..<end)
  }

  /// Appends text that stands for other bytes of the source, such as a decoded entity.
  public mutating func append(decoded: [UInt8], from range: Range<Int>) {
    guard !decoded.isEmpty else { return }
    runs.append(Run(text: bytes.count, source: range.lowerBound, sourceLength: range.count))
    bytes.append(contentsOf: decoded)
  }

  /// Appends one byte that stands for other bytes of the source, such as the blank for a line break.
  public mutating func append(decoded byte: UInt8, from range: Range<Int>) {
    runs.append(Run(text: bytes.count, source: range.lowerBound, sourceLength: range.count))
    bytes.append(byte)
  }

  /// Puts a blank in place of a line feed.
  public mutating func joinLine(at offset: Int) {
    if bytes[offset] == 0x0A { bytes[offset] = 0x20 }
  }

  /// Puts blanks in place of a line feed and of the marks of a quotation that goes on behind it.
  public mutating func joinQuotedLine(at offset: Int) {
    joinLine(at: offset)
    var next = offset + 1
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x3E {
      bytes[next] = 0x20
      next += 1
    }
  }

  /// Reads the Hanja of Korean lines as Hangul, in a Korean document those of all lines; every offset stays.
  public mutating func readHanjaAsHangul(isKorean: Bool) {
    bytes = Hanja.foldedKorean(bytes, isKorean: isKorean)
  }

  /// The source bytes that a range of the text came from.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    runs.withUnsafeBufferPointer { runs in
      runs.isEmpty ? 0..<0 : sourceRange(of: range, in: runs, from: Self.runIndex(runs, at: range.lowerBound))
    }
  }

  /// The same for one of many ranges that follow each other; `piece` is kept from one to the next, and 0 at first.
  public func sourceRange(of range: Range<Int>, near piece: inout Int) -> Range<Int> {
    runs.withUnsafeBufferPointer { runs in
      guard !runs.isEmpty else { return 0..<0 }
      if piece >= runs.count || runs[piece].text > range.lowerBound { piece = 0 }
      while piece + 1 < runs.count, runs[piece + 1].text <= range.lowerBound { piece += 1 }
      return sourceRange(of: range, in: runs, from: piece)
    }
  }

  /// The same, with the piece that the range begins in.
  @inline(__always)
  private func sourceRange(of range: Range<Int>, in runs: UnsafeBufferPointer<Run>, from first: Int) -> Range<
    Int
  > {
    let start = sourceOffset(of: range.lowerBound, in: runs[first])
    let last = min(range.upperBound, bytes.count) - 1
    guard !range.isEmpty, last >= 0 else { return start..<start }
    // Most ranges lie in one piece, or end in the one behind.
    var index = first
    let isNear = last >= range.lowerBound
    while isNear, index < first + 4, index + 1 < runs.count, runs[index + 1].text <= last { index += 1 }
    if !isNear || index + 1 < runs.count && runs[index + 1].text <= last {
      index = Self.runIndex(runs, at: last)
    }
    return start..<max(start, Self.end(of: last, in: runs[index]))
  }

  /// The source offset behind what the last byte came from; 0 without one.
  public var sourceEnd: Int {
    guard let run = runs.last else { return 0 }
    return Self.end(of: bytes.count - 1, in: run)
  }

  /// The source offset behind what a byte of a piece came from.
  @inline(__always)
  private static func end(of offset: Int, in run: Run) -> Int {
    run.source + (run.sourceLength ?? offset - run.text + 1)
  }

  /// The source offset that an offset of the text came from.
  public func sourceOffset(of offset: Int) -> Int {
    runs.withUnsafeBufferPointer { runs in
      runs.isEmpty ? 0 : sourceOffset(of: offset, in: runs[Self.runIndex(runs, at: offset)])
    }
  }

  @inline(__always)
  private func sourceOffset(of offset: Int, in run: Run) -> Int {
    guard let length = run.sourceLength else { return run.source + (offset - run.text) }
    return offset >= bytes.count ? run.source + length : run.source
  }

  /// The part of the text that came from a range of the source, as far as any did.
  public func textRange(of source: Range<Int>) -> Range<Int> {
    runs.withUnsafeBufferPointer { runs in
      let first = Self.count(of: runs, before: source.lowerBound)
      let start = textOffset(of: source.lowerBound, in: runs, first)
      // Most ranges end in the same piece or one soon behind.
      var last = first
      while last < min(first + 8, runs.count), runs[last].source < source.upperBound { last += 1 }
      if last == first + 8 { last = Self.count(of: runs, before: source.upperBound) }
      return start..<max(start, textOffset(of: source.upperBound, in: runs, last))
    }
  }

  /// The first offset of the text that came from a source offset or one behind it; so many pieces begin before it.
  @inline(__always)
  private func textOffset(of source: Int, in runs: UnsafeBufferPointer<Run>, _ count: Int) -> Int {
    let next = count < runs.count ? runs[count].text : bytes.count
    guard count > 0 else { return next }
    let run = runs[count - 1]
    guard run.sourceLength == nil else { return next }
    return min(next, run.text + (source - run.source))
  }

  /// How many pieces begin before a source offset.
  @inline(__always)
  private static func count(of runs: UnsafeBufferPointer<Run>, before source: Int) -> Int {
    var low = 0
    var count = runs.count
    while count > 0 {
      let half = count >> 1
      let isBefore = runs[low &+ half].source < source
      low = isBefore ? low &+ half &+ 1 : low
      count = isBefore ? count &- half &- 1 : half
    }
    return low
  }

  private mutating func appendVerbatim(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.sourceLength == nil,
      last.source + (bytes.count - last.text) == range.lowerBound
    {
      // The piece before goes on.
    } else {
      runs.append(Run(text: bytes.count, source: range.lowerBound, sourceLength: nil))
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
  }

  /// Composes the character before a mark with the marks that follow it; returns where the cluster ends.
  private mutating func appendCluster(
    _ source: UnsafeBufferPointer<UInt8>, pending: Int, mark: UInt32, at index: Int, length: Int, end: Int
  ) -> Int {
    let base = UTF8Bytes.scalarBefore(source, index, pending)
    guard var composed = Composer.compose(base.value, mark) else {
      appendVerbatim(source, pending..<index + length)
      return index + length
    }
    let start = index - base.length
    var next = index + length
    while next < end {
      let following = UTF8Bytes.scalar(source, next, end)
      guard Composer.isMark(following.value), let more = Composer.compose(composed, following.value) else {
        break
      }
      composed = more
      next += following.length
    }
    appendVerbatim(source, pending..<start)
    append(decoded: UTF8Bytes.encode(CollectionOfOne(composed)), from: start..<next)
    return next
  }

  /// The last of some pieces that begins at or before an offset; the first where none does.
  @inline(__always)
  private static func runIndex(_ runs: UnsafeBufferPointer<Run>, at offset: Int) -> Int {
    var low = 0
    var count = runs.count
    while count > 1 {
      let half = count >> 1
      low = runs[low &+ half].text <= offset ? low &+ half : low
      count &-= half
    }
    return low
  }
}
