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

  /// What is known of one document.
  public struct Document: Sendable, Hashable {
    /// Its known findings.
    public var entries: [Entry]
    /// How its text stood when they were found; nil where nobody wrote it down.
    public var arrangement: Arrangement?

    /// Creates a document.
    public init(entries: [Entry] = [], arrangement: Arrangement? = nil) {
      self.entries = entries
      self.arrangement = arrangement
    }
  }

  /// What is known of each document, by its path from the folder of the baseline, with `/` between names.
  public var files: [String: Document]

  /// Creates a baseline.
  public init(files: [String: Document] = [:]) { self.files = files }

  /// The entries for findings, in the order in which they are written.
  public static func entries(for fingerprints: [Fingerprint]) -> [Entry] {
    let groups = Dictionary(grouping: fingerprints) { $0.place }
    return groups.values.compactMap { group in
      group.first.map {
        Entry(rule: $0.rule, says: $0.says, part: $0.part, question: $0.question, count: group.count)
      }
    }.sorted { $0.precedes($1) }
  }
}

extension Baseline.Entry {
  /// What the findings of the entry are known by.
  var fingerprint: Fingerprint { Fingerprint(rule: rule, says: says, part: part, question: question) }

  /// The entry with another count.
  func counting(_ count: Int) -> Baseline.Entry {
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
