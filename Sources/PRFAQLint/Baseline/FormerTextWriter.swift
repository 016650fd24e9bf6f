internal import PRFAQMarkdown

/// Writes the blocks of a document in another order and with other lines.
struct FormerTextWriter {
  private let text: ArrangedText
  private var bytes: [UInt8]
  /// The block written last; -1 before the first.
  private var last = -1

  init(_ text: ArrangedText) {
    self.text = text
    bytes = Array(text.source.bytes[..<text.start])
  }

  /// Writes a block; `lines` tells how many bytes that are no blanks stand on its lines, nil as they are.
  mutating func add(_ index: Int, brokenAt lines: [Int]?) {
    let piece = text.blocks[index]
    let gap = text.source.bytes[piece.gap]
    if last == index - 1 {
      bytes += gap
    } else {
      // It has other neighbours than today: a blank line keeps them apart.
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let words = gap.firstIndex { $0 > 0x20 } ?? gap.endIndex
      let line = gap[..<words].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? gap.startIndex
      bytes += gap[line...]
    }
    last = index
    let block = text.source.bytes[piece.range]
    if let lines, piece.isPlain {
      add(block, brokenAt: lines, isQuote: piece.kind == .blockQuote)
    } else {
      bytes += block
    }
  }

  private mutating func add(_ block: ArraySlice<UInt8>, brokenAt lines: [Int], isQuote: Bool) {
    var ends: Set<Int> = []
    var end = 0
    for line in lines where end <= block.count {
      end += min(line, block.count + 1)
      ends.insert(end)
    }
    var gap = LineGap(isQuote: isQuote)
    var blanks = block.startIndex..<block.startIndex
    var count = 0
    for index in block.indices {
      if gap.takes(block[index]) {
        blanks = blanks.lowerBound..<index + 1
        continue
      }
      let isEnd = ends.contains(count)
      switch gap.lineBreaks {
      case 0 where isEnd && block[index] & 0xC0 != 0x80: bytes += isQuote ? [0x0A, 0x3E, 0x20] : [0x0A]
      case 1 where !isEnd: if !isBetweenIdeographs(block, blanks) { bytes.append(0x20) }
      default: bytes += block[blanks]
      }
      bytes.append(block[index])
      count += 1
      gap.close()
      blanks = index + 1..<index + 1
    }
    bytes += block[blanks]
  }

  /// Whether the letters around a break are of a script that is written without blanks.
  private func isBetweenIdeographs(_ block: ArraySlice<UInt8>, _ blanks: Range<Int>) -> Bool {
    guard blanks.lowerBound - 3 >= block.startIndex, blanks.upperBound < block.endIndex else { return false }
    return (0xE3...0xE9).contains(block[blanks.lowerBound - 3])
      && (0xE3...0xE9).contains(block[blanks.upperBound])
  }

  /// The whole text, with what stands behind the last block.
  func finished() -> SourceText {
    let end = text.blocks.last?.range.upperBound ?? text.start
    return SourceText(bytes: bytes + text.source.bytes[end...])
  }
}
