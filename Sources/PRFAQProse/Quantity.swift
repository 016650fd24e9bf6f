/// A number with its unit, found in a text.
public struct Quantity: Sendable, Hashable {
  /// What the number counts.
  public enum Kind: String, Sendable, CaseIterable {
    /// A share.
    case percent
    /// An amount of money.
    case money
    /// A length of time.
    case duration
    /// How many times as much.
    case multiple
    /// People, things, and measures.
    case count
  }

  /// Where the number and its unit stand.
  public let range: Range<Int>
  /// The value of the first number; nil for a number in words.
  public let value: Double?
  /// Where the unit stands; empty for words such as 절반 that hold number and unit in one.
  public let unit: Range<Int>
  /// What is counted.
  public let kind: Kind
  /// Whether the text says that the number is rough: 약, 여, about.
  public let isApproximate: Bool
}
