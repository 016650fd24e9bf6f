/// What a run has mended, and what it could.
public struct FixTally: Sendable, Hashable {
  /// Findings that were mended, or would be.
  public var fixed = 0
  /// Files in which some were.
  public var files = 0
  /// Findings left that a safe fix would mend.
  public var safe = 0
  /// Findings left that only an unsafe fix would mend.
  public var unsafe = 0

  /// Creates a tally of nothing.
  public init() {}

  /// Adds another tally.
  public static func += (left: inout FixTally, right: FixTally) {
    left.fixed += right.fixed
    left.files += right.files
    left.safe += right.safe
    left.unsafe += right.unsafe
  }
}
