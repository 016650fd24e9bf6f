internal import PRFAQMarkdown
internal import PRFAQProse

/// What was observed about one unit: evidence, and the headings that it has, stands under and stands within.
///
/// Rows 0 ..< `Evidence.count` are the plain observations; then come four blocks of one row for each known
/// meaning of a heading.
struct EvidenceSet: Sendable {
  private(set) var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The blocks of rows about headings.
  enum HeadingRelation: Int, CaseIterable {
    /// The unit's own heading or label has the meaning.
    case own
    /// The nearest heading above has it.
    case under
    /// A heading further up the outline has it.
    case within
    /// It is the last known heading that came before, whatever its level.
    case latest
  }

  static let plainRows = Evidence.allCases.count
  static let meanings = HeadingMeaning.allCases
  static let rows = plainRows + HeadingRelation.allCases.count * meanings.count

  static func row(_ relation: HeadingRelation, _ meaning: HeadingMeaning) -> Int {
    plainRows + relation.rawValue * meanings.count + meaning.index
  }

  mutating func insert(_ evidence: Evidence) { insert(row: evidence.rawValue) }

  mutating func insert(_ evidence: Evidence, if condition: Bool) {
    if condition { insert(row: evidence.rawValue) }
  }

  mutating func insert(_ relation: HeadingRelation, _ meaning: HeadingMeaning) {
    insert(row: Self.row(relation, meaning))
  }

  private mutating func insert(row: Int) {
    let bit = UInt64(1) << UInt64(row & 63)
    switch row >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  func contains(_ evidence: Evidence) -> Bool {
    let row = evidence.rawValue
    let word = row >> 6 == 0 ? words.0 : row >> 6 == 1 ? words.1 : row >> 6 == 2 ? words.2 : words.3
    return word >> UInt64(row & 63) & 1 == 1
  }

  /// The set with those of some observations that another one has.
  func union(of evidence: [Evidence], with other: EvidenceSet) -> EvidenceSet {
    var result = self
    for row in evidence where other.contains(row) { result.insert(row) }
    return result
  }

  /// Calls the body with every row that was observed, in order.
  @inline(__always)
  func forEachRow(_ body: (Int) -> Void) {
    Self.forEach(words.0, 0, body)
    Self.forEach(words.1, 64, body)
    Self.forEach(words.2, 128, body)
    Self.forEach(words.3, 192, body)
  }

  @inline(__always)
  private static func forEach(_ word: UInt64, _ base: Int, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
      body(base + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// The name of a row, as it stands in the table of weights.
  static func name(ofRow row: Int) -> String {
    if let evidence = Evidence(rawValue: row) { return "\(evidence)" }
    let rest = row - plainRows
    guard let relation = HeadingRelation(rawValue: rest / meanings.count) else { return "?" }
    return "\(relation):\(meanings[rest % meanings.count].rawValue)"
  }
}

extension EvidenceSet: Hashable {
  /// The rows that were observed, in order.
  private var observedRows: [Int] {
    var rows: [Int] = []
    forEachRow { rows.append($0) }
    return rows
  }

  static func == (left: EvidenceSet, right: EvidenceSet) -> Bool { left.observedRows == right.observedRows }

  func hash(into hasher: inout Hasher) { hasher.combine(observedRows) }
}

extension HeadingMeaning {
  /// Its place among all meanings.
  var index: Int {
    switch self {
    case .pressRelease: 0
    case .headline: 1
    case .subheadline: 2
    case .summary: 3
    case .problem: 4
    case .solution: 5
    case .customerQuote: 6
    case .leaderQuote: 7
    case .quote: 8
    case .gettingStarted: 9
    case .callToAction: 10
    case .boilerplate: 11
    case .faq: 12
    case .externalFAQ: 13
    case .internalFAQ: 14
    case .fiveQuestions: 15
    case .visual: 16
    case .titleBlock: 17
    case .other: 18
    }
  }
}
