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

  /// A fact, computed unless it is known.
  @inline(__always)
  func value<Value: Sendable>(
    _ known: (Kept) -> Value?, _ keep: (inout Kept, Value) -> Void, _ make: () -> Value
  ) -> Value {
    kept.value(known, keep, make)
  }
}

extension Mutex {
  /// A part of what is kept; two that ask at the same time may both make it, and it has to come out the same.
  @inline(__always)
  func value<Part: Sendable>(
    _ known: (Value) -> Part?, _ keep: (inout Value, Part) -> Void, _ make: () -> Part
  ) -> Part where Value: Sendable {
    if let known = withLock({ known($0) }) { return known }
    let made = make()
    withLock { keep(&$0, made) }
    return made
  }
}
