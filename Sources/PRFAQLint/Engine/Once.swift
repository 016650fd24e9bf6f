internal import PRFAQModel
internal import Synchronization

/// What is computed when it is first asked for, and then kept for everybody who shares it.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  /// The value; two that ask at the same time may both compute it, and it has to come out the same.
  func value(_ make: () -> Value) -> Value {
    if let known = kept.withLock({ $0 }) { return known }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}

/// Facts that only some runs ask for, each computed at most once for a draft.
struct FactsOnDemand: Sendable {
  let figures = Once<[Figure]>()
  let prices = Once<[Price]>()
  let questions = Once<[QuestionAndAnswer]>()
  let asked = Once<AskedQuestions>()
  let answers = Once<[(kind: CustomerQuestion.Kind, answer: Range<Int>)]>()
  let questionLists = Once<[QuestionLists]>()
  let evidence = Once<[Range<Int>]>()
  let voices = Once<[(quote: Range<Int>, voice: Voice)]>()
}
