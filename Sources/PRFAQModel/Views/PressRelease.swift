public import PRFAQProse

/// The typed view of the release; every range lies in one of the draft's parts.
public struct PressRelease: Sendable {
  /// The headline without its markup or label.
  public var headline: Range<Int>?
  /// The subheadline without its markup or label.
  public var subheadline: Range<Int>?
  /// Place, outlet and date before the first sentence.
  public var dateline: DatelineView?
  /// The announcement: what, for whom, when and where.
  public var summary: [Range<Int>] = []
  /// What hurts the customer today, one range an item.
  public var problems: [Range<Int>] = []
  /// What the product does.
  public var solution: [Range<Int>] = []
  /// Everybody who speaks.
  public var quotes: [Quote] = []
  /// How to begin.
  public var gettingStarted: [Range<Int>] = []
  /// Where to buy, sign up or learn more.
  public var callToAction: CallToAction?
  /// About the company.
  public var boilerplate: [Range<Int>] = []

  /// Creates an empty release.
  public init() {}
}

/// A dateline and its elements.
public struct DatelineView: Sendable, Hashable {
  /// The whole dateline.
  public var range: Range<Int>
  /// The city, where named.
  public var city: Range<Int>?
  /// The media outlet, where named.
  public var media: Range<Int>?
  /// The bytes of the date, where given.
  public var dateRange: Range<Int>?
  /// The date as far as it is given.
  public var date: CalendarDate?
  /// Whether it is still to be filled in.
  public var isPlaceholder: Bool
}

/// A quotation and who speaks.
public struct Quote: Sendable, Hashable {
  /// Whose voice it is.
  public enum Role: String, Sendable, Hashable {
    case customer
    case leader
    case unknown
  }
  /// Whose voice it is.
  public var role: Role
  /// The quotation with its attribution.
  public var range: Range<Int>
  /// The words that are quoted.
  public var text: Range<Int>
  /// The name, role or both as written; nil when nobody is named.
  public var attribution: Range<Int>?
  /// The speaker's name within the attribution, as written.
  public var speaker: Range<Int>?
  /// The speaker's title or role within the attribution, as written.
  public var title: Range<Int>?
}

/// Where to buy, sign up or learn more.
public struct CallToAction: Sendable, Hashable {
  /// The paragraphs.
  public var ranges: [Range<Int>]
  /// Links and bare addresses.
  public var links: [Range<Int>]
  /// E-mail addresses, telephone numbers and places.
  public var contacts: [Range<Int>]
}
