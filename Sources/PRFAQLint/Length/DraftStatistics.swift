internal import PRFAQModel

/// What can be counted in a draft.
public struct DraftStatistics: Sendable, Hashable {
  /// Pages and minutes.
  public let length: DraftLength
  /// How many pages release and FAQ may take.
  public let pages: PageBudget
  /// Sentences of the prose, questions included and headings not.
  public let sentences: Int
  /// Questions of customers and the press.
  public let externalQuestions: Int
  /// Questions of stakeholders.
  public let internalQuestions: Int
  /// Questions whose audience is not told.
  public let otherQuestions: Int
  /// Which of the five questions have an answer.
  public let answeredCustomerQuestions: Int
  /// Numbers with a unit whose source is named.
  public let sourcedFigures: Int
  /// Numbers with a unit that are said to be assumed, planned or made up.
  public let assumedFigures: Int
  /// Numbers with a unit and neither.
  public let unsourcedFigures: Int

  /// Counts what is in a draft.
  public init(_ facts: Facts) {
    let draft = facts.draft
    let figures = facts.figures
    length = facts.length
    pages = facts.pages
    sentences = facts.prose.sentences.count { $0.role != .heading }
    externalQuestions = draft.externalFAQ.count
    internalQuestions = draft.internalFAQ.count
    otherQuestions = draft.faq.count
    answeredCustomerQuestions = CustomerQuestion.Kind.allCases.count { !facts.answers(to: $0).isEmpty }
    let remark = facts.remarkOnAllFigures
    let isAssumed = { (figure: Figure) in
      figure.basis == .assumption || remark != nil && figure.source == remark
    }
    assumedFigures = figures.count(where: isAssumed)
    sourcedFigures = figures.count { $0.source != nil && !isAssumed($0) }
    unsourcedFigures = figures.count - assumedFigures - sourcedFigures
  }
}
