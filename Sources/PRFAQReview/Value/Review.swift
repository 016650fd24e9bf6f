public import PRFAQLint
internal import PRFAQMarkdown
public import PRFAQModel

/// What a meeting about a draft needs, as one value; every rendering shows this and nothing else.
public struct Review: Sendable {
  /// The name under which the document is shown.
  public let name: String
  /// The document.
  public let draft: Draft
  /// The language that the review speaks.
  public let language: MessageLanguage
  /// The findings, in order of place; they are numbered from 1.
  public let findings: [Finding]
  /// What the first page says.
  public let cover: ReviewCover
  /// The findings by the section that they belong to.
  public let groups: [FindingGroup]
  /// How long it is; what `pages` allows is beside it.
  public let length: DraftLength
  /// How long its parts may be.
  public let pages: PageBudget
  /// The checklist, and up to which level there is evidence of work with customers.
  public let checklist: Checklist
  /// Every sentence with a number or a strong claim.
  public let ledger: [LedgerEntry]
  /// Which passages of the solution may answer which problem.
  public let matrix: ProblemMatrix
  /// Whether benefit and customer stay the same through the draft.
  public let carried: [CarriedThrough]
  /// The standard questions and where they are answered.
  public let coverage: [CoveredTopic]
  /// What changed since an earlier draft; nil where none is given.
  public let changes: Comparison?
  /// The reviewers' questions with what the document says about each.
  public let prompts: [ReviewPrompt]
}

extension Review {
  /// The line, from 1, at which a range of the document begins.
  func line(of range: Range<Int>) -> Int { draft.source.line(at: range.lowerBound) }
}

/// A stretch of the document that the review points at.
public struct ReviewPlace: Sendable, Hashable {
  /// The bytes.
  public let range: Range<Int>
  /// Their first line, from 1.
  public let line: Int
  /// Their words on one line, shortened where they are long.
  public let words: String

  /// Creates a place from a range of a document.
  init(_ range: Range<Int>, in draft: Draft, atMost limit: Int = 160) {
    self.init(range, in: draft, saying: ReviewWording.words(range, in: draft, atMost: limit))
  }

  /// Creates a place that says something about a range of a document.
  init(_ range: Range<Int>, in draft: Draft, saying words: String) {
    self.range = range
    line = draft.source.line(at: range.lowerBound)
    self.words = words
  }
}

/// The findings about one section.
public struct FindingGroup: Sendable, Hashable {
  /// What the section is for.
  public let kind: PartKind
  /// The findings by their place in the review's list, from 0.
  public let findings: [Int]
}
