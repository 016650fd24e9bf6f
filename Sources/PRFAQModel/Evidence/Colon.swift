/// The colon and its full-width twin `：`, which takes three bytes.
enum Colon {
  /// Whether a text has one.
  static func occurs(in text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { stands(in: text, at: $0) }
  }

  /// Whether a text ends with one, with or without marks of emphasis behind it.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.lastIndex(where: { $0 > 0x20 && $0 != 0x2A }) else { return false }
    return stands(in: text, at: last)
  }

  private static func stands(in text: ArraySlice<UInt8>, at index: Int) -> Bool {
    text[index] == 0x3A
      || (text[index] == 0x9A && index >= text.startIndex + 2 && text[index - 1] == 0xBC
        && text[index - 2] == 0xEF)
  }
}
