internal import PRFAQMarkdown

/// A stretch of visible text with a meaning of its own: emphasis, a link, an image, code.
struct InlineSpan: Sendable {
  enum Kind: Sendable, Equatable {
    case strong
    case emphasis
    case code
    case link
    case image
  }

  var kind: Kind
  /// The visible bytes, as a range of `UnitList.text`.
  var text: Range<Int>
  /// The node of the Markdown tree.
  var node: Int
}
