/// The findings that a team knows of and has put off: only others count.
public struct Baseline: Sendable, Hashable {
  /// Findings that are equal but for their ordinal.
  public struct Entry: Sendable, Hashable {
    /// The id of the rule.
    public let rule: String
    /// The words quoted; see `Fingerprint`.
    public let says: String
    /// The kind of part that they stand in.
    public let part: String
    /// The question in whose answer they stand.
    public let question: String
    /// How many there are.
    public let count: Int

    /// Creates an entry.
    public init(rule: String, says: String, part: String = "", question: String = "", count: Int = 1) {
      self.rule = rule
      self.says = says
      self.part = part
      self.question = question
      self.count = count
    }
  }

  /// What is known of each document, by its path from the folder of the baseline, with `/` between names.
  public var files: [String: [Entry]]

  /// Creates a baseline.
  public init(files: [String: [Entry]] = [:]) { self.files = files }

  /// The entries for findings, in the order in which they are written.
  public static func entries(for fingerprints: [Fingerprint]) -> [Entry] {
    let groups = Dictionary(grouping: fingerprints) { $0.place }
    return groups.values.compactMap { group in
      group.first.map {
        Entry(rule: $0.rule, says: $0.says, part: $0.part, question: $0.question, count: group.count)
      }
    }.sorted { $0.precedes($1) }
  }

  /// Tells known findings from new ones.
  ///
  /// First those that stand where they stood, then those that have moved to another part or question.
  public static func match(_ fingerprints: [Fingerprint], with entries: [Entry]) -> BaselineMatch {
    var left = entries.map { $0.count }
    var isKnown = [Bool](repeating: false, count: fingerprints.count)
    for isMoved in [false, true] {
      let key = { (print: Fingerprint) in isMoved ? print.identity : print.place }
      var open: [String: [Int]] = [:]
      for index in entries.indices.reversed() where left[index] > 0 {
        open[key(entries[index].fingerprint), default: []].append(index)
      }
      for index in fingerprints.indices where !isKnown[index] {
        let key = key(fingerprints[index])
        guard let entry = open[key]?.last else { continue }
        isKnown[index] = true
        left[entry] -= 1
        if left[entry] == 0 { open[key]?.removeLast() }
      }
    }
    let remaining = zip(entries, left).filter { $1 < $0.count }.map { $0.counting($0.count - $1) }
    let fixed = zip(entries, left).filter { $1 > 0 }.map { $0.counting($1) }
    return BaselineMatch(isKnown: isKnown, remaining: remaining, fixed: fixed)
  }
}

/// What a baseline knows of the findings in one document.
public struct BaselineMatch: Sendable, Hashable {
  /// For each finding whether it is known.
  public let isKnown: [Bool]
  /// The entries whose findings are still there.
  public let remaining: [Baseline.Entry]
  /// The entries whose findings are gone.
  public let fixed: [Baseline.Entry]
}

extension Baseline.Entry {
  /// What the findings of the entry are known by.
  var fingerprint: Fingerprint { Fingerprint(rule: rule, says: says, part: part, question: question) }

  fileprivate func counting(_ count: Int) -> Baseline.Entry {
    Baseline.Entry(rule: rule, says: says, part: part, question: question, count: count)
  }

  /// The order in which entries are written, byte by byte so that it is the same everywhere.
  fileprivate func precedes(_ other: Baseline.Entry) -> Bool {
    for (own, theirs) in zip(
      [rule, part, question, says], [other.rule, other.part, other.question, other.says])
    where !own.utf8.elementsEqual(theirs.utf8) {
      return own.utf8.lexicographicallyPrecedes(theirs.utf8)
    }
    return count < other.count
  }
}
