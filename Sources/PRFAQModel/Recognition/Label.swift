internal import PRFAQMarkdown
internal import PRFAQProse

/// What the sequence model tells apart: the part kinds, with the audiences of a FAQ and the two closings as one.
///
/// The audience is decided for a whole FAQ afterwards, a start guide by its words.
enum Label: Int, CaseIterable, Sendable {
  case titleBlock
  case headline
  case subheadline
  case summary
  case problem
  case solution
  case customerQuote
  case leaderQuote
  case quote
  case callToAction
  case boilerplate
  case pressRelease
  case faq
  case customerQuestion
  case visual
  case other

  /// The part kind that it stands for, before audiences are told apart.
  var kind: PartKind {
    switch self {
    case .titleBlock: .titleBlock
    case .headline: .headline
    case .subheadline: .subheadline
    case .summary: .summary
    case .problem: .problem
    case .solution: .solution
    case .customerQuote: .customerQuote
    case .leaderQuote: .leaderQuote
    case .quote: .quote
    case .callToAction: .callToAction
    case .boilerplate: .boilerplate
    case .pressRelease: .pressRelease
    case .faq: .faq
    case .customerQuestion: .customerQuestion
    case .visual: .visual
    case .other: .other
    }
  }
}
