/// Gathers the matches of one pass: of overlapping terms of one list the first and longest counts.
struct LexiconMatcher {
  private var matches: [LexiconMatch] = []
  /// For every list, where its last match ends.
  private let coveredUntil: UnsafeMutableBufferPointer<Int>
  /// The first term met at the position that the pass is at, and those that begin there as well; behind these is what is
  /// left of other positions.
  private var first: LexiconMatch?
  private var others: [LexiconMatch] = []
  private var otherCount = 0

  /// How many matches there is room for from the first one on.
  private let expected: Int

  private init(_ coveredUntil: UnsafeMutableBufferPointer<Int>, _ expected: Int) {
    self.coveredUntil = coveredUntil
    self.expected = expected
  }

  /// The matches among the terms that `body` adds; terms come in order of where they begin.
  ///
  /// A passage has a handful; of a longer text the caller knows how many there may be.
  @inline(__always)
  static func matches(reserving count: Int = 8, _ body: (inout LexiconMatcher) -> Void) -> [LexiconMatch] {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: UInt32.bitWidth) { coveredUntil in
      coveredUntil.initialize(repeating: 0)
      var matcher = LexiconMatcher(coveredUntil, count)
      body(&matcher)
      matcher.settle()
      return matcher.matches
    }
  }

  /// Takes a term that was found.
  @inline(__always)
  mutating func add(_ range: Range<Int>, lists: UInt32) {
    let match = LexiconMatch(range: range, lists: LexiconSet(rawValue: lists))
    if let first, first.range.lowerBound == range.lowerBound {
      if otherCount < others.count { others[otherCount] = match } else { others.append(match) }
      otherCount += 1
    } else {
      settle()
      first = match
    }
  }

  private mutating func settle() {
    guard let pending = first else { return }
    first = nil
    let start = matches.count
    guard otherCount > 0 else {
      settle(pending, after: start)
      return
    }
    if otherCount == 1 {
      let other = others[0]
      let isLonger = other.range.upperBound > pending.range.upperBound
      settle(isLonger ? other : pending, after: start)
      settle(isLonger ? pending : other, after: start)
    } else {
      let all = [pending] + others[..<otherCount]
      for match in all.sorted(by: { $0.range.upperBound > $1.range.upperBound }) {
        settle(match, after: start)
      }
    }
    otherCount = 0
  }

  private mutating func settle(_ match: LexiconMatch, after first: Int) {
    var bits = match.lists.rawValue
    var kept: UInt32 = 0
    while bits != 0 {
      let list = bits.trailingZeroBitCount
      if coveredUntil[list] <= match.range.lowerBound {
        kept |= bits & ~(bits &- 1)
        coveredUntil[list] = match.range.upperBound
      }
      bits &= bits &- 1
    }
    guard kept != 0 else { return }
    let lists = LexiconSet(rawValue: kept)
    if matches.count > first, let last = matches.last, last.range == match.range {
      matches[matches.count - 1] = LexiconMatch(range: last.range, lists: last.lists.union(lists))
    } else {
      if matches.isEmpty { matches.reserveCapacity(expected) }
      matches.append(LexiconMatch(range: match.range, lists: lists))
    }
  }
}
