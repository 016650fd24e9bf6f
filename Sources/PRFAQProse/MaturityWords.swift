internal import CWordData

/// Words by which a draft shows how its authors work with customers, from `maturity.txt`.
public struct MaturityWords: OptionSet, Sendable, Hashable {
  /// One bit a list.
  public let rawValue: UInt32

  /// Creates a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Asking and listening to customers.
  public static let research = MaturityWords(rawValue: 1 << 0)
  /// Looking at what they do.
  public static let behaviour = MaturityWords(rawValue: 1 << 1)
  /// What was decided because of it.
  public static let decision = MaturityWords(rawValue: 1 << 2)
  /// Why something is so.
  public static let cause = MaturityWords(rawValue: 1 << 3)
  /// Trying a product out before it is launched.
  public static let trial = MaturityWords(rawValue: 1 << 4)
  /// What customers do with the company after launch.
  public static let after = MaturityWords(rawValue: 1 << 5)
  /// What is to be found out next.
  public static let next = MaturityWords(rawValue: 1 << 6)
  /// What happens when something goes wrong.
  public static let help = MaturityWords(rawValue: 1 << 7)
  /// Giving up revenue.
  public static let tradeOff = MaturityWords(rawValue: 1 << 8)
  /// What customers achieve.
  public static let outcome = MaturityWords(rawValue: 1 << 9)
  /// Needs that nobody voiced.
  public static let latent = MaturityWords(rawValue: 1 << 10)
  /// What strengthens itself.
  public static let structure = MaturityWords(rawValue: 1 << 11)
  /// Those who are no customers.
  public static let society = MaturityWords(rawValue: 1 << 12)

  /// Something follows from what stands before.
  public static let therefore = MaturityWords(rawValue: 1 << 13)

  private static let kinds = [
    "research", "behaviour", "decision", "cause", "trial", "after", "next", "help", "trade-off", "outcome",
    "latent", "structure", "society", "therefore",
  ]

  /// Read when first used: only a checklist asks for it.
  private static let list = TermList(prfaq_data_maturity, kinds: kinds)

  /// The lists that have words in each of some ranges of a text whose Hanja are read as Hangul.
  public static func find(in bytes: [UInt8], _ ranges: [Range<Int>]) -> [MaturityWords] {
    bytes.withUnsafeBufferPointer { text in
      LexiconScan.with(list.index) { scan in
        ranges.map { range in
          var kinds: UInt32 = 0
          scan.run(text, range.clamped(toCount: text.count)) { _, term, _ in kinds |= term.lists }
          return MaturityWords(rawValue: kinds)
        }
      }
    }
  }
}
