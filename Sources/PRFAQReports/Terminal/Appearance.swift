/// How reports for people look: in colour or not, and how wide.
public struct Appearance: Sendable, Hashable {
  /// Whether to colour.
  public let isColored: Bool
  /// The columns of the terminal.
  public let width: Int
  /// Whether people read it as it comes; else it may be longer than a line.
  public let isTerminal: Bool

  /// The width where none is known.
  public static let usualWidth = 100

  /// Creates an appearance.
  public init(isColored: Bool = false, width: Int = usualWidth, isTerminal: Bool = false) {
    self.isColored = isColored
    self.width = max(40, width)
    self.isTerminal = isTerminal
  }
}

/// A look that text can have on a terminal, as the numbers of its escape sequence.
struct Style: Sendable {
  let codes: StaticString

  static let bold = Style(codes: "1")
  static let faint = Style(codes: "2")
  static let red = Style(codes: "1;31")
  static let yellow = Style(codes: "1;33")
  static let blue = Style(codes: "1;34")
  static let magenta = Style(codes: "35")
  static let cyan = Style(codes: "36")
  static let green = Style(codes: "32")
}
