public import PRFAQMarkdown

/// Why a file is no baseline, and where.
public struct BaselineFileError: Error, Hashable {
  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    /// It is not JSON from here on.
    case notJSON
    /// Something else is expected here.
    case expected(String)
    /// The member has to be there.
    case missing(String)
    /// No member is called so.
    case unknown(String, nearest: String?)
    /// It stands twice.
    case duplicate(String)
    /// The format is that of a later version.
    case version(Int)
  }

  /// What is wrong.
  public let problem: Problem
  /// Where.
  public let position: SourcePosition
}
