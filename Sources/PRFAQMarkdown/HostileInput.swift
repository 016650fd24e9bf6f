/// Takes the edge off input on which cmark would be slow or deep, without moving a byte.
///
/// cmark spends time in proportion to nesting depth × lines, to header columns × rows, and to paragraph
/// length × would-be delimiter rows. Where a line goes past the limits below, one byte of it is replaced in
/// the copy that cmark reads, so that it no longer reads as a marker; the line itself stays in the tree as
/// text, and its node slices the original. NUL bytes, which cmark would widen to three bytes, are replaced
/// as well.
struct HostileInput {
  /// Container markers that count on one line; further ones are text.
  static let markersPerLine = 32
  /// The column from which on container markers are text.
  static let markerColumns = 128
  /// Delimiter rows of tables that count in any run of lines without a blank one between them.
  static let delimiterRowsPerRun = 8
  /// Bytes that cmark may read again for the delimiter rows of one run; short runs may have more rows.
  static let rereadBytesPerRun = 65_536
  /// Lines without a pipe that may follow each other where a table may be.
  static let plainLinesBeforeTable = 64
  /// Bytes of a document of which cmark's nodes fill no memory that anybody would miss.
  static let smallDocument = 1 << 20
  /// Bytes in a run of lines without a blank one at which cmark begins another node; further ones are text.
  static let nodesPerRun = 1 << 17
  /// Pipes on one line among lines that may be a table.
  static let pipesPerLine = 256

  let bytes: UnsafeBufferPointer<UInt8>
  let starts: UnsafeBufferPointer<Int>
  private var copy: [UInt8]?

  /// The bytes that cmark shall read; nil where they are the source's own.
  static func blunted(
    _ bytes: UnsafeBufferPointer<UInt8>, lineStarts: UnsafeBufferPointer<Int>, fromLine first: Int
  ) -> [UInt8]? {
    var input = HostileInput(bytes: bytes, starts: lineStarts)
    input.replaceNULs()
    input.bluntLines(from: first)
    if bytes.count > Self.smallDocument { input.bluntInlines(from: first) }
    return input.copy
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, starts: UnsafeBufferPointer<Int>) {
    self.bytes = bytes
    self.starts = starts
  }

  private mutating func replaceNULs() {
    var index = ByteSearch.first(0, in: bytes, from: 0)
    while index < bytes.count {
      replace(at: index, with: 0x01)
      index = ByteSearch.first(0, in: bytes, from: index + 1)
    }
  }

  private mutating func bluntLines(from first: Int) {
    var runStart = first
    var delimiterRows: [Int] = []
    for line in first..<max(starts.count, first) {
      let range = lineRange(line)
      let text = textStart(in: range)
      if text == range.upperBound {
        bluntTables(in: runStart..<line, delimiterRows: delimiterRows)
        delimiterRows.removeAll(keepingCapacity: true)
        runStart = line + 1
        continue
      }
      bluntMarkers(in: range)
      if isDelimiterRow(range) { delimiterRows.append(line) }
    }
    bluntTables(in: runStart..<max(starts.count, runStart), delimiterRows: delimiterRows)
  }

  /// Makes the container markers of a line harmless from the limit on.
  private mutating func bluntMarkers(in line: Range<Int>) {
    guard line.count > Self.markersPerLine else { return }
    var markers = 0
    var column = 0
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index].isSpaceOrTab {
        column += bytes[index] == 0x09 ? 4 - column % 4 : 1
        index += 1
        continue
      }
      guard let marker = ContainerMarker(at: index, in: line, of: bytes) else { return }
      if markers >= Self.markersPerLine || column >= Self.markerColumns {
        if !isRuler(index..<line.upperBound) { replace(at: marker.hinge, with: UInt8(ascii: "x")) }
        return
      }
      markers += 1
      column += marker.end - index
      index = marker.end
    }
  }

  /// Whether a stretch is one character repeated, as in a thematic break, which nests nothing.
  private func isRuler(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0.isSpaceOrTab || $0 == bytes[range.lowerBound] }
      && bytes[range.lowerBound] != UInt8(ascii: ">")
  }

  private mutating func bluntTables(in run: Range<Int>, delimiterRows: [Int]) {
    guard !delimiterRows.isEmpty else { return }
    let pipes = run.map { line in
      bytes[lineRange(line)].reduce(0) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) }
    }
    let columns = delimiterRows.map { pipes[$0 - run.lowerBound] + 1 }.max() ?? 1
    let size = lineRange(run.upperBound - 1).upperBound - lineRange(run.lowerBound).lowerBound
    // cmark fills short rows up with empty cells.
    let isTooWide = (pipes.max() ?? 0) > Self.pipesPerLine || columns * run.count > 8 * size + 65_536
    let isTooLate = pipes.split(whereSeparator: { $0 > 0 }).contains { $0.count > Self.plainLinesBeforeTable }
    let usual = max(Self.delimiterRowsPerRun, Self.rereadBytesPerRun / max(size, 1))
    let allowed = isTooWide || isTooLate ? 0 : usual
    for line in delimiterRows.dropFirst(allowed) {
      let range = lineRange(line)
      if let dash = bytes[range].firstIndex(of: UInt8(ascii: "-")) {
        replace(at: dash, with: UInt8(ascii: "x"))
      }
    }
  }

  /// Whether a line could be the delimiter row of a table, such as `|---|:-:|`.
  private func isDelimiterRow(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isSpaceOrTab || bytes[index] == UInt8(ascii: ">") {
      index += 1
    }
    var hasDash = false
    var hasColumn = false
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasColumn = true
      case 0x20, 0x09, 0x0B, 0x0C: break
      default: return false
      }
      index += 1
    }
    return hasDash && hasColumn
  }

  func lineRange(_ index: Int) -> Range<Int> {
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  func textStart(in line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isSpaceOrTab { index += 1 }
    return index
  }

  mutating func replace(at index: Int, with byte: UInt8) {
    if copy == nil { copy = Array(bytes) }
    copy?[index] = byte
  }
}

/// A mark that opens a quote, a list item or a footnote definition.
private struct ContainerMarker {
  let end: Int
  /// The byte without which it is no marker.
  let hinge: Int

  init?(at start: Int, in line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    func endsMarker(_ index: Int) -> Bool {
      index >= line.upperBound || bytes[index].isSpaceOrTab
    }
    switch bytes[start] {
    case UInt8(ascii: ">"): (end, hinge) = (start + 1, start)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard endsMarker(start + 1) else { return nil }
      (end, hinge) = (start + 1, start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var index = start
      while index < line.upperBound, (0x30...0x39).contains(bytes[index]) { index += 1 }
      guard index < line.upperBound, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"),
        index - start <= 9, endsMarker(index + 1)
      else { return nil }
      (end, hinge) = (index + 1, index)
    case UInt8(ascii: "["):
      guard start + 3 < line.upperBound, bytes[start + 1] == UInt8(ascii: "^"),
        let close = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
        close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":")
      else { return nil }
      (end, hinge) = (close + 2, close + 1)
    default: return nil
    }
  }
}
