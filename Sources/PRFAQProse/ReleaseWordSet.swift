/// A set of word lists for rules about the release.
///
/// The order is that of the files in `CWordData`.
public struct ReleaseWordSet: OptionSet, Sendable, Hashable {
  /// One bit a list.
  public let rawValue: UInt32

  /// Creates a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What a customer is invited to do, or where and how the product is had.
  public static let action = ReleaseWordSet(rawValue: 1 << 0)
  /// What a company says of itself and no customer would.
  public static let companySpeech = ReleaseWordSet(rawValue: 1 << 1)
  /// What hurts the company and not the customer.
  public static let companyVoice = ReleaseWordSet(rawValue: 1 << 2)
  /// What a problem does to somebody, beside the words of pain.
  public static let consequence = ReleaseWordSet(rawValue: 1 << 3)
  /// Talk about the document in the document.
  public static let convention = ReleaseWordSet(rawValue: 1 << 4)
  /// What leaders feel about their own product.
  public static let emotion = ReleaseWordSet(rawValue: 1 << 5)
  /// Words of those who build, not of those who use.
  public static let engineering = ReleaseWordSet(rawValue: 1 << 6)
  /// What a customer gains, beside the words of benefit.
  public static let gain = ReleaseWordSet(rawValue: 1 << 7)
  /// What has not happened yet: a release is written as if the product were out.
  public static let hedge = ReleaseWordSet(rawValue: 1 << 8)
  /// Words that count or rank what is told.
  public static let ordinal = ReleaseWordSet(rawValue: 1 << 9)
  /// People and groups of people for whom something is made, beside those that the lists of roles have.
  public static let person = ReleaseWordSet(rawValue: 1 << 10)
  /// Praise that fits any product.
  public static let praise = ReleaseWordSet(rawValue: 1 << 11)
  /// How things changed for somebody.
  public static let relief = ReleaseWordSet(rawValue: 1 << 12)
  /// Rivals and ranks.
  public static let rivalry = ReleaseWordSet(rawValue: 1 << 13)
  /// What customers do with a product, step by step, beside the words of mechanism.
  public static let stage = ReleaseWordSet(rawValue: 1 << 14)
  /// Technology named before anybody gains by it.
  public static let technology = ReleaseWordSet(rawValue: 1 << 15)
  /// How somebody came to a product.
  public static let trigger = ReleaseWordSet(rawValue: 1 << 16)
  /// A time that nobody can be held to.
  public static let vagueDate = ReleaseWordSet(rawValue: 1 << 17)
  /// Every list.
  public static let all = ReleaseWordSet(rawValue: 1 << 18 - 1)
}
