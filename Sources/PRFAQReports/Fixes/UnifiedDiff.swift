public import PRFAQLint
public import PRFAQWriting

/// The difference between two texts, as `patch` reads it.
///
/// On a terminal it is coloured and what could command the terminal is made visible; elsewhere it is exact.
public struct UnifiedDiff: Sendable {
  /// How many unchanged lines are shown around a change.
  private static let context = 3

  private let appearance: Appearance

  /// Creates a report that looks so.
  public init(appearance: Appearance) { self.appearance = appearance }

  /// The difference under a name; empty where the texts do not differ.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - old: The bytes of the text as it is.
  ///   - new: The bytes of the text as it would be.
  ///   - changes: Where they differ, in order.
  public func text(name: String, old: [UInt8], new: [UInt8], changes: [TextChange]) -> [UInt8] {
    let (before, after) = (Lines(old), Lines(new))
    let hunks = Self.hunks(Self.blocks(changes, before, after))
    guard !hunks.isEmpty else { return [] }
    var writer = DiffWriter(appearance)
    writer.write("--- \(name)", .bold)
    writer.write("+++ \(name)", .bold)
    for hunk in hunks { write(hunk, before, after, &writer) }
    return writer.bytes
  }

  /// Whole lines that are replaced by others, counted from 0.
  private struct Block {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The changed lines, in order; changes on one line are one block.
  private static func blocks(_ changes: [TextChange], _ before: Lines, _ after: Lines) -> [Block] {
    var blocks: [Block] = []
    for change in changes where before.bytes[change.old] != after.bytes[change.new] {
      var block = Block(
        old: before.line(at: change.old.lowerBound)..<before.line(at: change.old.upperBound),
        new: after.line(at: change.new.lowerBound)..<after.line(at: change.new.upperBound))
      // What follows on the line is the same in both, but the line is not.
      if !before.isStart(change.old.upperBound) || !after.isStart(change.new.upperBound) {
        block.old = block.old.lowerBound..<min(before.count, block.old.upperBound + 1)
        block.new = block.new.lowerBound..<min(after.count, block.new.upperBound + 1)
      }
      if let last = blocks.last, block.old.lowerBound < last.old.upperBound {
        block = Block(
          old: last.old.lowerBound..<max(last.old.upperBound, block.old.upperBound),
          new: last.new.lowerBound..<max(last.new.upperBound, block.new.upperBound))
        blocks.removeLast()
      }
      blocks.append(block)
    }
    return blocks
  }

  /// Blocks that share lines around them stand together.
  private static func hunks(_ blocks: [Block]) -> [[Block]] {
    var hunks: [[Block]] = []
    for block in blocks {
      if let last = hunks.last?.last, block.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(block)
      } else {
        hunks.append([block])
      }
    }
    return hunks
  }

  private func write(_ hunk: [Block], _ before: Lines, _ after: Lines, _ writer: inout DiffWriter) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let lead = min(Self.context, first.old.lowerBound)
    let tail = min(Self.context, before.count - last.old.upperBound)
    let old = first.old.lowerBound - lead..<last.old.upperBound + tail
    let new = first.new.lowerBound - lead..<last.new.upperBound + tail
    writer.write("@@ -\(Self.span(old)) +\(Self.span(new)) @@", .cyan)
    var line = old.lowerBound
    for block in hunk {
      for index in line..<block.old.lowerBound { writer.write(" ", before[index], nil) }
      for index in block.old { writer.write("-", before[index], .red) }
      for index in block.new { writer.write("+", after[index], .green) }
      line = block.old.upperBound
    }
    for index in line..<old.upperBound { writer.write(" ", before[index], nil) }
  }

  /// Lines as a hunk names them: the first, from 1, and how many; of none, the one before.
  private static func span(_ lines: Range<Int>) -> String {
    if lines.isEmpty { return "\(lines.lowerBound),0" }
    return lines.count == 1 ? "\(lines.lowerBound + 1)" : "\(lines.lowerBound + 1),\(lines.count)"
  }
}

/// A text by lines as `patch` sees them: only a line feed ends one.
private struct Lines {
  let bytes: [UInt8]
  private let starts: [Int]
  /// How many there are.
  let count: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    count = starts.count - (starts.last == bytes.count ? 1 : 0)
  }

  /// The line of an offset, from 0.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  func isStart(_ offset: Int) -> Bool { starts[line(at: offset)] == offset }

  /// A line with its line feed, where it has one.
  subscript(_ index: Int) -> ArraySlice<UInt8> {
    bytes[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)]
  }
}

/// Collects the lines of a diff: for eyes in a terminal's way, for programs as they are.
private struct DiffWriter {
  private(set) var bytes: [UInt8] = []
  private let appearance: Appearance
  private var isForEyes: Bool { appearance.isTerminal || appearance.isColored }

  init(_ appearance: Appearance) { self.appearance = appearance }

  mutating func write(_ text: String, _ style: Style) {
    var writer = TerminalWriter(appearance)
    writer.write(text, style)
    bytes += writer.bytes + [0x0A]
  }

  mutating func write(_ mark: String, _ line: ArraySlice<UInt8>, _ style: Style?) {
    let isEnded = line.last == 0x0A
    let text = isEnded ? line.dropLast() : line
    if isForEyes {
      var writer = TerminalWriter(appearance)
      writer.write(mark + String(decoding: text, as: UTF8.self), style)
      bytes += writer.bytes
    } else {
      bytes += mark.utf8
      bytes += text
    }
    bytes.append(0x0A)
    if !isEnded { bytes += "\\ No newline at end of file\n".utf8 }
  }
}
