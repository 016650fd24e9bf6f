/// A set of word lists.
///
/// The order is that of the files in `CWordData`.
public struct LexiconSet: OptionSet, Sendable, Hashable {
  /// One bit a list.
  public let rawValue: UInt32

  /// Creates a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Announcing verbs.
  public static let announce = LexiconSet(rawValue: 1 << 0)
  /// Words for today and now available.
  public static let today = LexiconSet(rawValue: 1 << 1)
  /// What hurts.
  public static let pain = LexiconSet(rawValue: 1 << 2)
  /// How things are until now.
  public static let currently = LexiconSet(rawValue: 1 << 3)
  /// How a product works.
  public static let mechanism = LexiconSet(rawValue: 1 << 4)
  /// What a customer gains.
  public static let benefit = LexiconSet(rawValue: 1 << 5)
  /// Money and free of charge.
  public static let price = LexiconSet(rawValue: 1 << 6)
  /// How to begin.
  public static let start = LexiconSet(rawValue: 1 << 7)
  /// What companies say about themselves.
  public static let company = LexiconSet(rawValue: 1 << 8)
  /// Verbs of speaking.
  public static let said = LexiconSet(rawValue: 1 << 9)
  /// Leaders of a company.
  public static let leaderRole = LexiconSet(rawValue: 1 << 10)
  /// People who use a product.
  public static let customerRole = LexiconSet(rawValue: 1 << 11)
  /// People who make a product.
  public static let staffRole = LexiconSet(rawValue: 1 << 12)
  /// What stakeholders ask about.
  public static let internalTopic = LexiconSet(rawValue: 1 << 13)
  /// What customers ask about.
  public static let externalTopic = LexiconSet(rawValue: 1 << 14)
  /// Instructions of templates and guides.
  public static let guidance = LexiconSet(rawValue: 1 << 15)
  /// Talk about the PR/FAQ method itself.
  public static let method = LexiconSet(rawValue: 1 << 16)
  /// Labels of document information.
  public static let metadata = LexiconSet(rawValue: 1 << 17)
  /// Pictures and flows.
  public static let visual = LexiconSet(rawValue: 1 << 18)
  /// Measures of success.
  public static let metrics = LexiconSet(rawValue: 1 << 19)
  /// What may go wrong.
  public static let risk = LexiconSet(rawValue: 1 << 20)
  /// Schedules and stages.
  public static let plan = LexiconSet(rawValue: 1 << 21)
  /// Words by which customers tell what they did themselves.
  public static let firstPerson = LexiconSet(rawValue: 1 << 22)
  /// Those who ask from inside the company.
  public static let internalAudience = LexiconSet(rawValue: 1 << 23)
  /// Those who ask from outside.
  public static let externalAudience = LexiconSet(rawValue: 1 << 24)
  /// Words by which a company's people speak of themselves.
  public static let we = LexiconSet(rawValue: 1 << 25)
  /// Names for the five questions as a group.
  public static let fiveGroup = LexiconSet(rawValue: 1 << 26)
  /// Words that introduce an example.
  public static let exampleMark = LexiconSet(rawValue: 1 << 27)
  /// Words by which makers speak of their product and of those they make it for.
  public static let makerVoice = LexiconSet(rawValue: 1 << 28)
  /// Words by which users tell how it was before and how it is now.
  public static let userVoice = LexiconSet(rawValue: 1 << 29)
  /// Those who are neither makers nor customers.
  public static let thirdParty = LexiconSet(rawValue: 1 << 30)
  /// Headings of documents that are no PR/FAQ.
  public static let otherGenre = LexiconSet(rawValue: 1 << 31)

  /// Every list.
  public static let all = LexiconSet(rawValue: .max)

  /// The list whose file has a name; nil when none has.
  public init?(name: String) {
    guard let index = (0..<DataFile.lexiconCount).first(where: { DataFile.lexiconName($0) == name }) else {
      return nil
    }
    self.init(rawValue: 1 << UInt32(index))
  }

  /// The names of the lists in the set, as their files are named.
  public var names: [String] {
    (0..<DataFile.lexiconCount).filter { rawValue & (1 << UInt32($0)) != 0 }.map { DataFile.lexiconName($0) }
  }
}
