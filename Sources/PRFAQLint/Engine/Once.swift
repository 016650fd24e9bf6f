internal import PRFAQModel
internal import Synchronization

/// Facts that only some runs ask for, each computed at most once for a draft and then kept for everybody who shares it.
///
/// One class holds them all: a generic one for each would take longer to set up than most of them take to compute.
final class FactsOnDemand: Sendable {
  /// What has been computed so far.
  struct Kept: Sendable {
    var figures: [Figure]?
    var prices: [Price]?
    var questions: [QuestionAndAnswer]?
    var asked: AskedQuestions?
    var answers: [(kind: CustomerQuestion.Kind, answer: Range<Int>)]?
    var questionLists: [QuestionLists]?
    var evidence: [Range<Int>]?
    var voices: [(quote: Range<Int>, voice: Voice)]?
  }

  private let kept = Mutex(Kept())

  /// A fact; two that ask at the same time may both compute it, and it has to come out the same.
  @inline(__always)
  func value<Value: Sendable>(
    _ known: @Sendable (Kept) -> Value?, _ keep: @Sendable (inout Kept, Value) -> Void, _ make: () -> Value
  ) -> Value {
    if let known = kept.withLock({ known($0) }) { return known }
    let made = make()
    kept.withLock { keep(&$0, made) }
    return made
  }
}
