/// The name of an element: a literal of this code, never a word of a document.
struct HTMLTag: Sendable, ExpressibleByStringLiteral {
  /// The name.
  let literal: StaticString

  @inline(__always)
  init(stringLiteral literal: StaticString) { self.literal = literal }
}
