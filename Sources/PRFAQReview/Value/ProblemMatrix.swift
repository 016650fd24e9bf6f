/// Which passages of the solution may answer which problem.
public struct ProblemMatrix: Sendable, Hashable {
  /// One problem and what may answer it.
  public struct Row: Sendable, Hashable {
    /// The problem.
    public let problem: ReviewPlace
    /// The passages that share words or a place in the order with it, the likeliest first.
    public let answers: [Answer]
  }

  /// A passage that may answer a problem.
  public struct Answer: Sendable, Hashable {
    /// The passage.
    public let place: ReviewPlace
    /// The words of the solution that the problem has as well; empty where only their order links the two.
    public let shared: [String]
  }

  /// One row for each problem, in order.
  public let rows: [Row]
}
