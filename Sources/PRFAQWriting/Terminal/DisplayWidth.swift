/// How many columns of a terminal text takes.
///
/// Hangul, Han, kana, full-width forms and emoji take two, combining and invisible characters none.
/// Characters that Unicode calls ambiguous (`…`, `①`, `※`) take one, as terminals do unless they are told
/// otherwise.
public enum DisplayWidth {
  /// The columns that a text takes.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The columns that a character takes; a joined one, such as a family, is as wide as its widest piece.
  public static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var width = 0
    for scalar in character.unicodeScalars {
      // A variation selector turns `1` or `©` into a picture.
      width = max(width, scalar.value == 0xFE0F && width > 0 ? 2 : of(scalar))
      if width == 2 { break }
    }
    return width
  }

  /// The columns that one scalar takes.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value >= 0x20 && value < 0x7F || value >= 0xA0 ? 1 : 0 }
    if isWide(value) { return 2 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wide.contains { $0.first <= value && value <= $0.last }
  }

  /// East Asian Width W and F of Unicode 16, emoji aside, which have a property of their own.
  private static let wide: [(first: UInt32, last: UInt32)] = [
    (0xAC00, 0xD7A3), (0x4E00, 0xA4CF), (0x3041, 0x3098), (0x309B, 0x3247), (0x3250, 0x4DFF),
    (0xFF01, 0xFF60),
    (0x1100, 0x115F),
    (0x2E80, 0x3029), (0x302E, 0x303E), (0xF900, 0xFAFF), (0xFFE0, 0xFFE6), (0xFE30, 0xFE6F),
    (0xFE10, 0xFE19),
    (0xA960, 0xA97F), (0x2329, 0x232A), (0x2630, 0x2637), (0x268A, 0x268F), (0x16FE0, 0x16FE3),
    (0x16FF0, 0x18DFF),
    (0x1AFF0, 0x1B2FF), (0x1D300, 0x1D376), (0x1F200, 0x1F265), (0x20000, 0x3FFFD),
  ]
}
