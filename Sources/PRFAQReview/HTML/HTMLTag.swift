/// The name of an element: a literal of this code, never a word of a document.
struct HTMLTag: Sendable, Hashable, ExpressibleByStringLiteral {
  private let literal: StaticString

  init(stringLiteral literal: StaticString) { self.literal = literal }

  /// Calls with the bytes of the name.
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { literal.withUTF8Buffer(body) }

  static func == (left: HTMLTag, right: HTMLTag) -> Bool {
    left.literal.withUTF8Buffer { own in right.literal.withUTF8Buffer { own.elementsEqual($0) } }
  }

  func hash(into hasher: inout Hasher) { literal.withUTF8Buffer { hasher.combine(bytes: .init($0)) } }
}
