internal import PRFAQMarkdown
internal import PRFAQModel

/// A document whose blocks stand otherwise than they did, put back as they stood.
struct FormerOrder {
  /// The document with its old blocks in the old order and lines, and what is new beside its neighbours of today.
  let source: SourceText
  /// The bytes of today's text that are no words of old.
  private let changed: [Range<Int>]

  /// Puts a document back; nil where its old blocks stand as they stood.
  init?(_ draft: Draft, _ former: Arrangement) {
    let text = ArrangedText(draft)
    let old = Self.matches(text.blocks.map { $0.block.print }, former.blocks.map { $0.print })
    let order = Self.order(text.blocks, old)
    let isBroken = zip(text.blocks, old).map { piece, index in
      index.map { former.blocks[$0].lines != piece.block.lines } ?? false
    }
    guard isBroken.contains(true) || order != Array(text.blocks.indices) else { return nil }
    var writer = FormerTextWriter(text)
    for index in order {
      let lines = isBroken[index] ? old[index].map { former.blocks[$0].lines } : nil
      writer.add(index, brokenAt: lines)
    }
    source = writer.finished()
    changed = zip(text.blocks, old).filter { $1 == nil }.map { piece, _ in piece.range }
  }

  /// Whether somebody wrote words of a range anew.
  func isChanged(_ range: Range<Int>) -> Bool {
    let index = changed.partitionPoint { $0.upperBound <= range.lowerBound }
    return index < changed.count && changed[index].lowerBound < max(range.upperBound, range.lowerBound + 1)
  }

  /// For each print of today the index of the same among those of old; nil where there is none.
  ///
  /// Where the same words stand in several places, those go together whose neighbours do.
  private static func matches(_ new: [UInt32], _ old: [UInt32]) -> [Int?] {
    var result = [Int?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: old.count)
    func key(_ prints: [UInt32], _ index: Int, beside step: Int?) -> UInt64 {
      guard let step else { return UInt64(prints[index]) }
      let neighbour = prints.indices.contains(index + step) ? prints[index + step] : 0
      return UInt64(prints[index]) << 32 | UInt64(neighbour)
    }
    for step in [-1, 1, nil] {
      var open: [UInt64: [Int]] = [:]
      for index in old.indices.reversed() where !isTaken[index] {
        open[key(old, index, beside: step), default: []].append(index)
      }
      for index in new.indices where result[index] == nil {
        guard let match = open[key(new, index, beside: step)]?.popLast() else { continue }
        result[index] = match
        isTaken[match] = true
      }
    }
    return result
  }

  /// The blocks in the order of old: what is new follows what it follows, and a heading leads what it leads.
  private static func order(_ blocks: [ArrangedText.Piece], _ old: [Int?]) -> [Int] {
    var groups: [(rank: Int, members: [Int])] = [(-1, [])]
    var headings: [Int] = []
    for (index, piece) in blocks.enumerated() {
      if let rank = old[index] {
        groups.append((rank, headings + [index]))
        headings = []
      } else if case .heading = piece.kind {
        headings.append(index)
      } else {
        groups[groups.count - 1].members += headings + [index]
        headings = []
      }
    }
    groups[groups.count - 1].members += headings
    return groups.sorted { $0.rank < $1.rank }.flatMap { $0.members }
  }
}
