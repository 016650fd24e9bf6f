/// What a heading says that the text below it is.
public enum HeadingMeaning: String, Sendable, CaseIterable {
  /// The whole press release.
  case pressRelease = "press-release"
  /// The headline of the release.
  case headline
  /// The line under the headline.
  case subheadline
  /// The summary paragraph.
  case summary
  /// The customer's problem.
  case problem
  /// The solution and how it works.
  case solution
  /// A customer's words.
  case customerQuote = "customer-quote"
  /// A leader's words.
  case leaderQuote = "leader-quote"
  /// Someone's words; the heading does not say whose.
  case quote
  /// How to begin.
  case gettingStarted = "getting-started"
  /// Where to buy, sign up, learn more.
  case callToAction = "call-to-action"
  /// About the company, press contact.
  case boilerplate
  /// Questions and answers; the heading does not say for whom.
  case faq
  /// Questions and answers for customers and press.
  case externalFAQ = "external-faq"
  /// Questions and answers for stakeholders.
  case internalFAQ = "internal-faq"
  /// The five questions that define the customer.
  case fiveQuestions = "five-questions"
  /// Mock-ups, storyboards, journeys.
  case visual
  /// The document's own title, metadata, contents.
  case titleBlock = "title-block"
  /// A known heading that is none of these: metrics, risks, roadmap, appendix.
  case other
}
