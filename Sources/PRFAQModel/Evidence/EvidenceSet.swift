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

  @inline(__always)
  mutating func insert(_ evidence: Evidence) { insert(row: evidence.rawValue) }

  @inline(__always)
  mutating func insert(_ evidence: Evidence, if condition: Bool) {
    insert(row: evidence.rawValue, bit: condition ? 1 : 0)
  }

  mutating func insert(_ relation: HeadingRelation, _ meaning: HeadingMeaning) {
    insert(row: Self.row(relation, meaning))
  }

  mutating func insert(_ relation: HeadingRelation, _ meanings: HeadingMeanings) {
    let first = Self.plainRows + relation.rawValue * Self.meanings.count
    meanings.forEachIndex { insert(row: first + $0) }
  }

  /// Sets the bit of a row; a row that is known when this is compiled takes one operation.
  @inline(__always)
  private mutating func insert(row: Int, bit: UInt64 = 1) {
    switch row >> 6 {
    case 0: words.0 |= bit &<< UInt64(row & 63)
    case 1: words.1 |= bit &<< UInt64(row & 63)
    case 2: words.2 |= bit &<< UInt64(row & 63)
    default: words.3 |= bit &<< UInt64(row & 63)
    }
  }

  @inline(__always)
  func contains(_ evidence: Evidence) -> Bool {
    let row = evidence.rawValue
    let word = row >> 6 == 0 ? words.0 : row >> 6 == 1 ? words.1 : row >> 6 == 2 ? words.2 : words.3
    return word &>> UInt64(row & 63) & 1 == 1
  }

  /// Whether it has one of the observations of another set.
  @inline(__always)
  func meets(_ other: EvidenceSet) -> Bool {
    let common = intersection(other).words
    return common.0 | common.1 | common.2 | common.3 != 0
  }

  /// The observations that both sets have.
  @inline(__always)
  func intersection(_ other: EvidenceSet) -> EvidenceSet {
    var result = self
    result.words.0 &= other.words.0
    result.words.1 &= other.words.1
    result.words.2 &= other.words.2
    result.words.3 &= other.words.3
    return result
  }

  /// The observations that one of two sets has.
  @inline(__always)
  func union(_ other: EvidenceSet) -> EvidenceSet {
    var result = self
    result.words.0 |= other.words.0
    result.words.1 |= other.words.1
    result.words.2 |= other.words.2
    result.words.3 |= other.words.3
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
  static func == (left: EvidenceSet, right: EvidenceSet) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

extension EvidenceSet: ExpressibleByArrayLiteral {
  init(arrayLiteral evidence: Evidence...) {
    for row in evidence { insert(row) }
  }
}

/// Some of the meanings that headings have.
struct HeadingMeanings: Sendable {
  private var bits: UInt32 = 0

  mutating func insert(_ meaning: HeadingMeaning) { bits |= 1 << UInt32(meaning.index) }

  /// Calls the body with the place of each of them among all meanings.
  @inline(__always)
  func forEachIndex(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
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
