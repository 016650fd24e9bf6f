/// Where the terms of one list stand in a text, with their kinds: in order, of those that begin together the longest
/// first.
public struct TermPlaces: Sendable {
  private(set) var all: [(range: Range<Int>, kinds: UInt32)] = []

  /// Adds a term; terms come in order of where they begin.
  mutating func add(_ range: Range<Int>, kinds: UInt32) {
    var place = all.count
    while place > 0, all[place - 1].range.lowerBound == range.lowerBound,
      all[place - 1].range.upperBound < range.upperBound
    {
      place -= 1
    }
    if place == all.count { all.append((range, kinds)) } else { all.insert((range, kinds), at: place) }
  }

  /// Those that begin within a range.
  func within(_ range: Range<Int>) -> ArraySlice<(range: Range<Int>, kinds: UInt32)> {
    func first(from offset: Int) -> Int {
      var low = 0
      var high = all.count
      while low < high {
        let middle = (low + high) / 2
        if all[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(from: range.lowerBound)
    return all[start..<max(start, first(from: range.upperBound))]
  }
}
