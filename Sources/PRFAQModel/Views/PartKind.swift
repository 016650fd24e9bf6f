/// What a stretch of a document is for.
public enum PartKind: String, Sendable, Hashable, CaseIterable {
  case frontMatter = "front-matter"
  case titleBlock = "title-block"
  case headline
  case subheadline
  case summary
  case problem
  case solution
  case customerQuote = "customer-quote"
  case leaderQuote = "leader-quote"
  case quote
  case gettingStarted = "getting-started"
  case callToAction = "call-to-action"
  case boilerplate
  case pressRelease = "press-release"
  case externalFAQ = "external-faq"
  case internalFAQ = "internal-faq"
  case faq
  case customerQuestion = "customer-question"
  case visual
  case other

  /// Whether the part belongs to the press release.
  public var isRelease: Bool {
    switch self {
    case .headline, .subheadline, .summary, .problem, .solution, .customerQuote, .leaderQuote, .quote,
      .gettingStarted, .callToAction, .boilerplate, .pressRelease:
      true
    default: false
    }
  }

  /// Whether the part holds questions and answers for any audience.
  public var isFAQ: Bool { self == .faq || self == .externalFAQ || self == .internalFAQ }

  /// Whether the part is a quotation, whoever speaks.
  public var isQuote: Bool { self == .customerQuote || self == .leaderQuote || self == .quote }
}
