internal import PRFAQModel
internal import PRFAQProse

/// The questions of a draft with what rules look up in them, read once: where they stand in the prose, and their words.
struct AskedQuestions: Sendable {
  /// Every question of every FAQ, in the order of the document.
  let all: [QuestionAndAnswer]
  /// The bytes of the prose that each question takes.
  let texts: [Range<Int>]
  /// The bytes of the prose that each answer takes; none where there is no answer.
  let answers: [Range<Int>]
  /// The small words of the questions, each with a line feed behind it: no phrase reaches from one into the next.
  private let words: [UInt8]
  /// Where the words of each question end.
  private let ends: [Int]
  /// What tells that most phrases occur in none of them.
  private let sketch: TextSketch

  fileprivate init(in facts: borrowing Facts) {
    all = facts.questions
    texts = all.map { facts.prose.text(of: $0.question) }
    answers = all.map { question in question.answer.map { facts.prose.text(of: $0) } ?? 0..<0 }
    var words: [UInt8] = []
    words.reserveCapacity(all.reduce(0) { $0 + $1.question.count + 1 })
    ends = all.map { question in
      words += facts.composedBytes(question.question)
      words.append(0x0A)
      return words.count - 1
    }
    self.words = words.smallLetters
    sketch = TextSketch(self.words)
  }

  /// The small words of a question.
  func words(_ number: Int) -> ArraySlice<UInt8> {
    words[(number == 0 ? 0 : ends[number - 1] + 1)..<ends[number]]
  }

  /// Of each question whether one of some lower-case phrases, of three bytes or more, occurs in it.
  func asking(_ phrases: Phrases) -> [Bool] {
    var isAsking = [Bool](repeating: false, count: all.count)
    guard phrases.mayBeHeld(by: sketch) else { return isAsking }
    var number = 0
    for place in phrases.places(in: words, words.indices) {
      while ends[number] <= place { number += 1 }
      isAsking[number] = true
    }
    return isAsking
  }
}

extension Facts {
  /// What rules look up in the questions.
  var asked: AskedQuestions { onDemand.value({ $0.asked }, { $0.asked = $1 }) { AskedQuestions(in: self) } }

  /// The questions in which one of some lower-case phrases, of three bytes or more, occurs, in order.
  func questions(asking phrases: Phrases) -> [QuestionAndAnswer] {
    let asked = asked
    return zip(asked.all, asked.asking(phrases)).filter { $0.1 }.map { $0.0 }
  }

  /// Those of them that stakeholders ask.
  func internalQuestions(asking phrases: Phrases) -> [QuestionAndAnswer] {
    questions(asking: phrases).filter { question in
      let place = draft.internalFAQ.partitionPoint { $0.range.lowerBound < question.range.lowerBound }
      return place < draft.internalFAQ.count && draft.internalFAQ[place] == question
    }
  }
}
