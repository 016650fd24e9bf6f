/// What the first page of a review says of a draft.
public struct ReviewCover: Sendable, Hashable {
  /// The product's name; nil where none is known.
  public let product: String?
  /// The headline of the release.
  public let headline: ReviewPlace?
  /// The document's own title.
  public let title: ReviewPlace?
  /// What front matter says of the draft, by key: author, status, stage, date, city, media, profile.
  public let facts: [Fact]
  /// Who it is for, as the subheadline or else the first of the five answers says it.
  public let customer: ReviewPlace?
  /// The day of launch, as the dateline or else front matter says it.
  public let launchDate: String?
  /// What is to be decided, as the document says it.
  public let decision: ReviewPlace?
  /// The SHA-256 digest of the document's bytes, in hexadecimal digits.
  public let digest: String
  /// The lines of the document.
  public let lines: Int
  /// How many questions the FAQs have.
  public let questions: Int
  /// How many of them have an answer.
  public let answers: Int

  /// One line of front matter that readers want to know.
  public struct Fact: Sendable, Hashable {
    /// The key.
    public let key: String
    /// Its value.
    public let value: String
  }
}
