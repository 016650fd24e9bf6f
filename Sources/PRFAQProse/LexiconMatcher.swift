/// Gathers the matches of one pass: of overlapping terms of one list the first and longest counts.
struct LexiconMatcher {
  private(set) var matches: [LexiconMatch] = []
  /// For every list, where its last match ends.
  private var coveredUntil = SIMD32<Int32>()
  /// The terms met at the position that the pass is at.
  private var pending: [LexiconMatch] = []

  /// Takes a term that was found; terms come in order of where they begin.
  mutating func add(_ range: Range<Int>, lists: UInt32) {
    if let first = pending.first, first.range.lowerBound != range.lowerBound { settle() }
    pending.append(LexiconMatch(range: range, lists: LexiconSet(rawValue: lists)))
  }

  /// Ends the pass.
  mutating func finish() {
    settle()
  }

  private mutating func settle() {
    if pending.count == 1 {
      settle(pending.removeLast(), after: matches.count)
      return
    }
    if pending.count > 1 { pending.sort { $0.range.upperBound > $1.range.upperBound } }
    let first = matches.count
    for match in pending { settle(match, after: first) }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func settle(_ match: LexiconMatch, after first: Int) {
    var bits = match.lists.rawValue
    var kept: UInt32 = 0
    while bits != 0 {
      let list = bits.trailingZeroBitCount
      bits &= bits - 1
      if coveredUntil[list] <= match.range.lowerBound {
        kept |= 1 << UInt32(list)
        coveredUntil[list] = Int32(clamping: match.range.upperBound)
      }
    }
    guard kept != 0 else { return }
    let lists = LexiconSet(rawValue: kept)
    if matches.count > first, let last = matches.last, last.range == match.range {
      matches[matches.count - 1] = LexiconMatch(range: last.range, lists: last.lists.union(lists))
    } else {
      matches.append(LexiconMatch(range: match.range, lists: lists))
    }
  }
}
