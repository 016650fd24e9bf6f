public import PRFAQProse

/// One stretch of the document with one purpose.
///
/// The parts of a draft are a partition: every line with text is in exactly one of them.
public struct Part: Sendable, Hashable {
  /// What the part is for.
  public let kind: PartKind
  /// The bytes from its first to its last line, without the last line ending.
  public let range: Range<Int>
  /// The bytes of the heading or label that opens it, where there is one.
  public let headingRange: Range<Int>?
  /// Why it was classified so: the evidence in plain English, strongest first; put into words when it is asked for.
  public var because: String { because(.english) }
  /// The language that it is written in.
  public let language: Language
  private let reason: Reason

  init(
    kind: PartKind, range: Range<Int>, headingRange: Range<Int>?, reason: Reason, language: Language
  ) {
    self.kind = kind
    self.range = range
    self.headingRange = headingRange
    self.reason = reason
    self.language = language
  }

  /// Why it was classified so, in plain words, strongest evidence first.
  public func because(_ wording: Wording) -> String { reason.words(wording) }

  /// Whether the heading is all that there is.
  public var isHeadingOnly: Bool { headingRange?.upperBound == range.upperBound }
}

/// Why a part was classified as it was.
enum Reason: Sendable, Hashable {
  /// Nothing was weighed: it is the YAML block at the top.
  case frontMatter
  /// Nothing was weighed: there is no text in it.
  case blank
  /// What was observed about its first units.
  case observed([Observed])

  /// What was observed about a unit, and the label that it was given.
  struct Observed: Sendable, Hashable {
    var evidence: EvidenceSet
    var label: Label
  }

  /// The strongest observations in plain words.
  func words(_ wording: Wording) -> String {
    switch self {
    case .frontMatter: return wording.of(english: "YAML block at the top", korean: "맨 위의 YAML")
    case .blank: return wording.of(english: "no text", korean: "글이 없음")
    case .observed(let units):
      let model = SequenceModel(weights: .shared)
      var words: [String] = []
      for unit in units {
        for row in model.reasons(unit.evidence, for: unit.label).prefix(3) {
          let word = EvidenceSet.words(ofRow: row, wording)
          if !words.contains(word) { words.append(word) }
        }
      }
      // Nothing that is seen of it decides; the likeliest sequence does.
      if words.isEmpty { return wording.of(english: "what stands before and after it", korean: "앞뒤에 있는 것") }
      return words.prefix(4).joined(separator: ", ")
    }
  }
}
