/// A text without some of its bytes, and the way back to where the others stand.
struct CutText {
  /// What is left.
  let source: SourceText
  private let whole: SourceText
  private let cuts: [Range<Int>]
  /// Where each cut was made, in the shorter text.
  private let places: [Int]
  /// How many bytes were cut up to each place, this cut included.
  private let lengths: [Int]

  /// Cuts ranges that are in order and do not overlap.
  init(_ source: SourceText, _ cuts: [Range<Int>]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var places: [Int] = []
    var lengths: [Int] = []
    var end = 0
    var length = 0
    for cut in cuts {
      bytes += source.bytes[end..<cut.lowerBound]
      end = cut.upperBound
      length += cut.count
      places.append(bytes.count)
      lengths.append(length)
    }
    self.source = SourceText(bytes: bytes + source.bytes[end...])
    self.whole = source
    self.cuts = cuts
    self.places = places
    self.lengths = lengths
  }

  /// The tree with every place where it is in the whole text; a node that ends at a cut ends before it.
  func restored(_ tree: MarkdownTree, comments: [Range<Int>]) -> MarkdownTree {
    var nodes = tree.nodes
    for index in nodes.indices {
      // What is empty and stands at a cut could be on either side of it, but not outside of what holds it.
      let bounds = index == 0 ? 0..<whole.bytes.count : nodes[nodes[index].parent].range
      nodes[index].range = index == 0 ? bounds : restored(nodes[index].range).clamped(to: bounds)
      nodes[index].contentRange = restored(nodes[index].contentRange).clamped(to: nodes[index].range)
    }
    return MarkdownTree(
      source: whole, nodes: nodes, tables: tree.tables, comments: comments, skippedLines: skippedLines)
  }

  /// The lines that the shorter text does not have; of a line that is cut off, its first piece remains.
  private var skippedLines: [Int] {
    let textStart = whole.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return cuts.flatMap { cut in
      let first = whole.line(at: cut.lowerBound)
      let last = whole.line(at: max(cut.lowerBound, cut.upperBound - 1))
      let startsLine = cut.lowerBound == max(whole.lineStarts[first - 1], textStart)
      let endsLine =
        cut.upperBound == whole.bytes.count || whole.lineStarts[last...].first == cut.upperBound
      return Array((startsLine && endsLine ? first : first + 1)..<(last + 1))
    }
  }

  private func restored(_ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + length(before: range.lowerBound + 1)
    guard !range.isEmpty else { return start..<start }
    return start..<(range.upperBound + length(before: range.upperBound))
  }

  /// The bytes that were cut before a place of the shorter text.
  private func length(before place: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : lengths[low - 1]
  }
}
