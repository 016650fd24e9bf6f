/// What keeps bytes from being the text of a document.
public enum TextFlaw: Sendable, Hashable {
  /// A byte that is not well-formed UTF-8, at an offset.
  case notUTF8(at: Int)
  /// A NUL, at an offset, in bytes that are otherwise well-formed.
  case zeroByte(at: Int)

  /// The first flaw of some bytes; nil when they are well-formed UTF-8 without NUL.
  ///
  /// Whoever reads documents asks before parsing: repaired text has other lengths than its bytes, so that
  /// positions in what cannot be read mean nothing.
  public static func first(in bytes: [UInt8]) -> TextFlaw? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      return .notUTF8(at: error.byteOffsets.lowerBound)
    }
    return bytes.firstIndex(of: 0).map { .zeroByte(at: $0) }
  }
}
