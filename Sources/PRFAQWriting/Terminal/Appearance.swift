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
public struct Style: Sendable {
  let codes: StaticString

  /// Bold.
  public static let bold = Style(codes: "1")
  /// Faint.
  public static let faint = Style(codes: "2")
  /// Bold red.
  public static let red = Style(codes: "1;31")
  /// Bold yellow.
  public static let yellow = Style(codes: "1;33")
  /// Bold blue.
  public static let blue = Style(codes: "1;34")
  /// Magenta.
  public static let magenta = Style(codes: "35")
  /// Cyan.
  public static let cyan = Style(codes: "36")
  /// Green.
  public static let green = Style(codes: "32")
}
