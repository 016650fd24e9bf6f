public import PRFAQLint
public import PRFAQProse

/// One of the standard questions and where the draft answers it.
public struct CoveredTopic: Sendable, Hashable {
  /// Who asks.
  public enum Audience: String, Sendable, Hashable, CaseIterable {
    case external
    case `internal`
  }

  /// Who asks.
  public let audience: Audience
  /// What it is about.
  public let topic: FAQTopic
  /// The question as people usually ask it.
  public let question: Text
  /// The question of the draft that is about it; nil where none is.
  public let asked: ReviewPlace?
  /// Whether that question has an answer.
  public let isAnswered: Bool
}
