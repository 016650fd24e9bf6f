public import PRFAQModel

/// One thing that means something else in a later draft.
public struct DraftChange: Sendable, Hashable {
  /// What changed.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The name of the product.
    case product
    /// What the headline promises.
    case headline
    /// What the subheadline promises, and to whom.
    case subheadline
    /// Who the customer is, by the first of the five answers.
    case customer
    /// The day of launch.
    case launchDate = "launch-date"
    /// An amount of money that customers are told.
    case price
    /// Another number.
    case number
    /// Another date.
    case date
    /// A problem.
    case problem
    /// Another part of the release.
    case section
    /// A question of a FAQ, or one of the five.
    case question
    /// What a question is answered with.
    case answer
    /// Something that a rule has to say.
    case finding
  }

  /// What became of it.
  public enum Fate: String, Sendable, Hashable, CaseIterable {
    /// It was not there before.
    case added
    /// It is not there any more.
    case removed
    /// It says something else.
    case changed
    /// A question that had no answer has one.
    case answered
    /// A question that had an answer has none.
    case unanswered
  }

  /// What changed.
  public let kind: Kind
  /// What became of it.
  public let fate: Fate
  /// What it is about: the kind of part, or the question that the answer is to.
  public let part: PartKind?
  /// What the earlier draft says; nil where it says nothing.
  public let before: ReviewPlace?
  /// What the later draft says; nil where it says nothing.
  public let after: ReviewPlace?
  /// The rule, of findings.
  public let rule: String?

  init(
    _ kind: Kind, _ fate: Fate, before: ReviewPlace? = nil, after: ReviewPlace? = nil, part: PartKind? = nil,
    rule: String? = nil
  ) {
    self.kind = kind
    self.fate = fate
    self.before = before
    self.after = after
    self.part = part
    self.rule = rule
  }
}

/// What changed by meaning from one draft to the next.
public struct Comparison: Sendable {
  /// The name of the earlier draft.
  public let earlier: String
  /// The name of the later draft.
  public let later: String
  /// The changes, those of the promise first, then by place.
  public let changes: [DraftChange]
}
