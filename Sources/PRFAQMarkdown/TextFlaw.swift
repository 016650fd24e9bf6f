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
    if bytes.withUnsafeBufferPointer({ isFlawless($0) }) { return nil }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      return .notUTF8(at: error.byteOffsets.lowerBound)
    }
    return bytes.firstIndex(of: 0).map { .zeroByte(at: $0) }
  }

  /// Whether bytes are well-formed UTF-8 without NUL.
  ///
  /// Every byte of every document passes here, and the library tells characters of several bytes apart slowly.
  private static func isFlawless(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    func isContinuation(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        guard first != 0 else { return false }
        index &+= 1
        while index &+ 8 <= bytes.count {
          let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
          // The high bit of each byte that is not ASCII or, with borrows only above one that is, NUL.
          guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { break }
          index &+= 8
        }
        continue
      }
      guard index &+ 1 < bytes.count, isContinuation(index &+ 1) else { return false }
      let second = bytes[index &+ 1]
      if first < 0xE0 {
        guard first >= 0xC2 else { return false }
        index &+= 2
        continue
      }
      guard index &+ 2 < bytes.count, isContinuation(index &+ 2) else { return false }
      if first < 0xF0 {
        // No second form of what two bytes can say, and no half of a pair of UTF-16.
        guard first != 0xE0 || second >= 0xA0, first != 0xED || second < 0xA0 else { return false }
        index &+= 3
        continue
      }
      guard index &+ 3 < bytes.count, isContinuation(index &+ 3), first <= 0xF4,
        first != 0xF0 || second >= 0x90, first != 0xF4 || second < 0x90
      else { return false }
      index &+= 4
    }
    return true
  }
}
