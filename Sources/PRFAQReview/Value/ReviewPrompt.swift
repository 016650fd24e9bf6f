public import PRFAQLint

/// A question that reviewers ask themselves, with what the document says about it.
///
/// It is never a finding: only people can answer it.
public struct ReviewPrompt: Sendable, Hashable {
  /// Its short name, `R1` to `R20`.
  public let id: String
  /// The question.
  public let question: Text
  /// Where the question comes from.
  public let source: Text
  /// What the document says about it.
  public let evidence: [Evidence]

  /// One thing that the document says.
  public struct Evidence: Sendable, Hashable {
    /// Where, and in which words.
    public let place: ReviewPlace
    /// What it rests on, where that is the question.
    public let basis: Figure.Basis?
  }
}
