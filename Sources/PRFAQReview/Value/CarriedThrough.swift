/// Whether what is promised, and to whom, stays the same from the top of the release to the answers.
public struct CarriedThrough: Sendable, Hashable {
  /// What is carried.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    case benefit
    case customer
  }

  /// A place that should speak of it.
  public enum Station: String, Sendable, Hashable, CaseIterable {
    case headline
    case subheadline
    /// The first of the five answers: who the customer is.
    case customerAnswer = "customer-answer"
    /// The third of the five answers: the most important benefit.
    case benefitAnswer = "benefit-answer"
    /// Who the customer's quotation is from.
    case speaker
  }

  /// One station on the way.
  public struct Stop: Sendable, Hashable {
    /// Which place it is.
    public let station: Station
    /// What it says; nil where the draft has no such place.
    public let place: ReviewPlace?
    /// The words in it that the first station has as well.
    public let shared: [String]
  }

  /// What is carried.
  public let subject: Subject
  /// The stations, in order.
  public let stops: [Stop]
}
