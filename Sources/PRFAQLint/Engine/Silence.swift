/// Where the rules that yield to one rule are silent, because its findings name the cause already.
struct Silence: Sendable {
  /// Disjoint and in order; nil means the whole document.
  private let ranges: [Range<Int>]?

  /// What the findings of one rule silence.
  init(_ findings: [Finding], reach: RuleMetadata.Reach, facts: borrowing Facts) {
    // What is not there at all has no place: everything that would be said about it is said.
    if reach == .document || reach == .place && findings.contains(where: { $0.isAboutAbsence }) {
      ranges = nil
      return
    }
    var reached: [Range<Int>] = []
    for finding in findings {
      reached.append(reach == .section ? facts.section(around: finding.range) : finding.range)
    }
    var merged: [Range<Int>] = []
    for range in reached.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// Whether a finding touches what is silenced.
  func covers(_ finding: Finding) -> Bool {
    guard let ranges else { return true }
    let index = ranges.partitionPoint { $0.upperBound < finding.range.lowerBound }
    return index < ranges.count && ranges[index].lowerBound <= finding.range.upperBound
  }
}

extension Finding {
  /// Whether the finding is about something that is missing.
  var isAboutAbsence: Bool { evidence.isEmpty }
}

extension Array {
  /// The first index whose element does not precede, in an array whose preceding elements come first.
  @inline(__always)
  func partitionPoint(_ precedes: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
