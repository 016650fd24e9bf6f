/// A set of the lists that rules judge wording by, and of the topics of questions.
///
/// The order is that of the files in `CWordData`, then that of `FAQTopic`.
public struct WordingSet: OptionSet, Sendable, Hashable {
  /// One bit a list.
  public let rawValue: UInt64

  /// Creates a set from its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Wordings that look like one of another list and are none.
  static let harmless = WordingSet(rawValue: 1 << 0)
  /// Praise that a reader discounts.
  public static let hype = WordingSet(rawValue: 1 << 1)
  /// Words that stand where a number could.
  public static let weasel = WordingSet(rawValue: 1 << 2)
  /// Claims that one exception refutes.
  public static let absolute = WordingSet(rawValue: 1 << 3)
  /// Words that name where a figure comes from.
  public static let source = WordingSet(rawValue: 1 << 4)
  /// Words that label a figure as assumed, planned or made up.
  public static let assumption = WordingSet(rawValue: 1 << 5)
  /// Words by which a claim rests on belief.
  public static let hunch = WordingSet(rawValue: 1 << 6)
  /// Matters of the company that customers are not told.
  public static let internalMatter = WordingSet(rawValue: 1 << 7)
  /// Ways of finding out by counting.
  public static let quantitativeMethod = WordingSet(rawValue: 1 << 8)
  /// Ways of finding out by watching and listening.
  public static let qualitativeMethod = WordingSet(rawValue: 1 << 9)
  /// Those who sell to the same customer.
  public static let competitor = WordingSet(rawValue: 1 << 10)
  /// Those for whom a product is made.
  public static let customerTerm = WordingSet(rawValue: 1 << 11)
  /// What customers do or use instead.
  public static let alternative = WordingSet(rawValue: 1 << 12)
  /// Words by which an answer puts itself off.
  public static let deferral = WordingSet(rawValue: 1 << 13)
  /// Words of risk, doubt and limits.
  public static let failure = WordingSet(rawValue: 1 << 14)
  /// Words by which one step follows another.
  public static let touchPoint = WordingSet(rawValue: 1 << 15)
  /// Words that give a reason.
  public static let reason = WordingSet(rawValue: 1 << 16)
  /// Words for the first day on which a product is to be had.
  public static let launch = WordingSet(rawValue: 1 << 17)
  /// Words for what one looks at while using a product.
  public static let screen = WordingSet(rawValue: 1 << 18)
  /// Words by which somebody tells how bad it was without the product.
  public static let trouble = WordingSet(rawValue: 1 << 19)
  /// Words for the time before the product.
  public static let before = WordingSet(rawValue: 1 << 20)

  /// Every list and topic.
  public static let all = WordingSet(rawValue: .max)

  /// The number of lists before the topics.
  static let listCount = 21

  /// The set of one topic.
  public init(_ topic: FAQTopic) { self.init(rawValue: 1 << UInt64(Self.listCount + topic.number)) }

  /// The topics in the set.
  public var topics: [FAQTopic] {
    rawValue >> UInt64(Self.listCount) == 0 ? [] : FAQTopic.allCases.filter { contains(WordingSet($0)) }
  }
}

/// What a question of a FAQ is about.
public enum FAQTopic: String, Sendable, Hashable, CaseIterable {
  /// What it costs the customer.
  case price
  /// How it works.
  case howItWorks = "how-it-works"
  /// Where, when and for whom it is to be had.
  case availability
  /// What happens when something goes wrong.
  case help
  /// Getting out of it: refunds, returns, cancelling.
  case returns
  /// How it differs from what customers use today.
  case difference
  /// What becomes of the customer's data.
  case data
  /// For whom it is not.
  case eligibility
  /// Which decision is asked for.
  case decision
  /// What it does for the company's other products.
  case synergy
  /// How much money and how many people it takes.
  case investment
  /// Why it costs what it costs.
  case priceRationale = "price-rationale"
  /// Who has to be convinced.
  case stakeholders
  /// How many customers there are.
  case market
  /// What customers use today, and how competitors will answer.
  case alternatives
  /// What is left of each customer, and when the investment is paid back.
  case economics
  /// On whom it depends.
  case dependencies
  /// What the law says.
  case legal
  /// What has to be true.
  case assumptions
  /// What is hard to build.
  case feasibility
  /// Why it may fail.
  case failure

  /// Its number among all; looked up for every question, so without a search.
  fileprivate var number: Int {
    switch self {
    case .price: 0
    case .howItWorks: 1
    case .availability: 2
    case .help: 3
    case .returns: 4
    case .difference: 5
    case .data: 6
    case .eligibility: 7
    case .decision: 8
    case .synergy: 9
    case .investment: 10
    case .priceRationale: 11
    case .stakeholders: 12
    case .market: 13
    case .alternatives: 14
    case .economics: 15
    case .dependencies: 16
    case .legal: 17
    case .assumptions: 18
    case .feasibility: 19
    case .failure: 20
    }
  }
}
