/// Pairs what two drafts have in common: what is equal first, then what is most alike.
struct Matching<Element> {
  /// What both have, the earlier first.
  private(set) var pairs: [(before: Element, after: Element)] = []
  /// What only the earlier has.
  private(set) var removed: [Element] = []
  /// What only the later has.
  private(set) var added: [Element] = []

  /// How many that are not equal are compared with one another; more make no readable list.
  private static var limit: Int { 200 }

  /// Pairs elements.
  ///
  /// - Parameters:
  ///   - least: How alike two have to be, from 0 to 1, to be taken for the same.
  ///   - key: What equal elements are known by.
  ///   - likeness: How alike two are, from 0 to 1.
  init(
    _ before: [Element], _ after: [Element], least: Double, key: (Element) -> String,
    likeness: (Element, Element) -> Double
  ) {
    var waiting: [String: [Int]] = [:]
    for (index, element) in after.enumerated().reversed() { waiting[key(element), default: []].append(index) }
    var isTaken = [Bool](repeating: false, count: after.count)
    var rest: [Element] = []
    for element in before {
      if let index = waiting[key(element)]?.popLast() {
        isTaken[index] = true
        pairs.append((element, after[index]))
      } else {
        rest.append(element)
      }
    }
    var open = after.indices.filter { !isTaken[$0] }
    guard rest.count <= Self.limit, open.count <= Self.limit else {
      removed = rest
      added = open.map { after[$0] }
      return
    }
    var candidates: [(likeness: Double, before: Int, after: Int)] = []
    for (index, element) in rest.enumerated() {
      for other in open {
        let likeness = likeness(element, after[other])
        if likeness >= least { candidates.append((likeness, index, other)) }
      }
    }
    candidates.sort { ($1.likeness, $0.before, $0.after) < ($0.likeness, $1.before, $1.after) }
    var matched: [Int: Int] = [:]
    for candidate in candidates where matched[candidate.before] == nil && open.contains(candidate.after) {
      matched[candidate.before] = candidate.after
      open.removeAll { $0 == candidate.after }
    }
    for (index, element) in rest.enumerated() {
      if let other = matched[index] { pairs.append((element, after[other])) } else { removed.append(element) }
    }
    added = open.map { after[$0] }
  }
}
