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
  /// Why it was classified so: the evidence in plain words, strongest first.
  public let because: String
  /// The language that it is written in.
  public let language: Language

  /// Creates a part.
  public init(
    kind: PartKind, range: Range<Int>, headingRange: Range<Int>?, because: String, language: Language
  ) {
    self.kind = kind
    self.range = range
    self.headingRange = headingRange
    self.because = because
    self.language = language
  }

  /// Whether the heading is all that there is.
  public var isHeadingOnly: Bool { headingRange?.upperBound == range.upperBound }
}
