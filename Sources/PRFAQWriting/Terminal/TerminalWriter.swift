/// Collects text for a terminal; nothing that a document says can command the terminal.
public struct TerminalWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  /// How it looks.
  public let appearance: Appearance

  /// Creates a writer that has written nothing.
  public init(_ appearance: Appearance) { self.appearance = appearance }

  /// Appends text in a style, control characters made visible.
  public mutating func write(_ text: some StringProtocol, _ style: Style? = nil) {
    guard let style, appearance.isColored else { return Visible.append(text, to: &bytes) }
    bytes += "\u{1B}[".utf8
    style.codes.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "m"))
    Visible.append(text, to: &bytes)
    bytes += "\u{1B}[0m".utf8
  }

  /// Appends spaces.
  public mutating func space(_ count: Int) {
    guard count > 0 else { return }
    bytes += repeatElement(0x20, count: count)
  }

  /// Ends the line; spaces before its end are taken back.
  public mutating func newline() {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }
}

/// Makes characters visible that would do something to a terminal instead of being seen.
public enum Visible {
  /// Appends text with its control characters replaced.
  public static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    var text = String(text)
    if text.withUTF8({ isHarmless($0) }) {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars {
        bytes += UTF8.encode(shown(scalar)) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  /// Whether no byte can belong to a character that `shown` replaces.
  private static func isHarmless(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in text.enumerated() {
      if byte < 0x20 || byte == 0x7F { return false }
      // C1 begins with C2, marks of direction with E2 80 and E2 81, as quotation marks and dashes do.
      if byte == 0xC2, text[index + 1] < 0xA0 { return false }
      if byte == 0xE2, text[index + 1] <= 0x81, text[index + 2] >= 0xA6 { return false }
    }
    return true
  }

  /// What stands for a scalar: the picture of a control character (`␛`), a replacement for C1 and for marks
  /// that turn the direction of what follows, else the scalar itself.
  public static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
