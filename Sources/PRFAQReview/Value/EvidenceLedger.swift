public import PRFAQLint
public import PRFAQModel

/// One sentence of the draft that has to be believed, with what it rests on.
public struct LedgerEntry: Sendable, Hashable {
  /// Why a sentence is listed.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It has a number.
    case figure
    /// It claims what one exception refutes, or praises, without a number.
    case claim
  }

  /// Why it is listed.
  public let kind: Kind
  /// The sentence.
  public let sentence: ReviewPlace
  /// The numbers in it, or the words that make the claim.
  public let words: [ReviewPlace]
  /// What names the source; nil where nothing does.
  public let source: ReviewPlace?
  /// What it rests on.
  public let basis: Figure.Basis
  /// What the part that it stands in is for.
  public let part: PartKind
}
