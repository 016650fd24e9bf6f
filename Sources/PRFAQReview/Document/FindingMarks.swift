internal import PRFAQLint

/// Where findings lie in a document, ready to be walked along with its text.
struct FindingMarks: Sendable {
  /// A stretch of text that findings are about.
  struct Stretch: Sendable, Hashable {
    let range: Range<Int>
    /// The heaviest severity among them.
    let severity: Severity
    /// The number of the finding that ends here, from 1; nil where none does.
    var number: Int?
  }

  /// The stretches in order, none overlapping another.
  let stretches: [Stretch]

  /// Longer ranges are about a section as a whole; marking all of it would tell nothing.
  private static let longest = 600

  /// Cuts the ranges of findings, numbered in their order, into stretches.
  init(_ findings: [Finding]) {
    let marked = findings.enumerated().filter {
      !$0.element.range.isEmpty && $0.element.range.count <= Self.longest
    }
    let edges = Set(marked.flatMap { [$0.element.range.lowerBound, $0.element.range.upperBound] }).sorted()
    var stretches: [Stretch] = []
    var open: [(offset: Int, element: Finding)] = []
    var rest = marked[...]
    for (start, end) in zip(edges, edges.dropFirst()) {
      open.removeAll { $0.element.range.upperBound <= start }
      while let first = rest.first, first.element.range.lowerBound <= start {
        open.append(first)
        rest.removeFirst()
      }
      guard let heaviest = open.map({ $0.element.severity }).max() else { continue }
      let ending = open.first { $0.element.range.upperBound == end }
      stretches.append(
        Stretch(range: start..<end, severity: heaviest, number: ending.map { $0.offset + 1 }))
    }
    self.stretches = stretches
  }
}
