public import PRFAQModel
public import PRFAQProse

// What the questions of a draft are about.
extension Facts {
  /// The topics that a question and the first sentence of its answer touch.
  public func topics(of question: QuestionAndAnswer) -> [FAQTopic] { topicSet(of: question).topics }

  /// The first question among some that touches each topic; a topic that none touches has no entry.
  public func coverage(by questions: [QuestionAndAnswer]) -> [FAQTopic: QuestionAndAnswer] {
    var covered: [FAQTopic: QuestionAndAnswer] = [:]
    for question in questions {
      for topic in topics(of: question) where covered[topic] == nil { covered[topic] = question }
    }
    return covered
  }

  /// The topics that some questions touch together.
  func topics(of questions: [QuestionAndAnswer]) -> WordingSet {
    questions.reduce(into: []) { $0.formUnion(topicSet(of: $1)) }
  }

  /// The lists that have words of some questions or of their answers, to the last sentence.
  func topicsAnywhere(in questions: [QuestionAndAnswer]) -> WordingSet {
    questions.reduce(into: []) { topics, question in
      let lists = questionLists(of: question)
      topics.formUnion(lists.asked.union(lists.everywhere))
    }
  }

  /// The lists that have words of a question or of the first sentence of its answer.
  public func topicSet(of question: QuestionAndAnswer) -> WordingSet {
    let lists = questionLists(of: question)
    return lists.asked.union(lists.answered)
  }

  /// The topics that a question itself names.
  public func namedTopics(of question: QuestionAndAnswer) -> WordingSet {
    questionLists(of: question).asked
  }

  private func questionLists(of question: QuestionAndAnswer) -> QuestionLists {
    let known = onDemand.value({ $0.questionLists }, { $0.questionLists = $1 }) {
      let asked = asked
      return asked.all.indices.map {
        readLists(asked.all[$0], text: asked.texts[$0], answer: asked.answers[$0])
      }
    }
    let index = known.partitionPoint { $0.start < question.question.lowerBound }
    guard index < known.count, known[index].start == question.question.lowerBound else {
      let answer = question.answer.map { prose.text(of: $0) } ?? 0..<0
      return readLists(question, text: prose.text(of: question.question), answer: answer)
    }
    return known[index]
  }

  private func readLists(
    _ question: QuestionAndAnswer, text: Range<Int>, answer: Range<Int>
  ) -> QuestionLists {
    var lists = QuestionLists(start: question.question.lowerBound)
    lists.asked = prose.lists(in: text)
    guard !answer.isEmpty else { return lists }
    let first = prose.sentences[prose.sentence(at: answer.lowerBound)].text
    lists.answered = prose.lists(
      in: answer.lowerBound..<max(answer.lowerBound, min(first.upperBound, answer.upperBound)))
    lists.everywhere = prose.lists(in: answer)
    return lists
  }
}

/// The lists that have words of a question, and those that have words of the first sentence of its answer.
struct QuestionLists: Sendable {
  /// Where the question begins in the document.
  let start: Int
  var asked: WordingSet = []
  var answered: WordingSet = []
  /// The lists that have words of the whole answer.
  var everywhere: WordingSet = []
}

extension Prose {
  /// The lists that have wordings in a range of the text.
  fileprivate func lists(in text: Range<Int>) -> WordingSet {
    var lists: WordingSet = []
    var index = wordings.partitionPoint { $0.range.lowerBound < text.lowerBound }
    while index < wordings.count, wordings[index].range.lowerBound < text.upperBound {
      lists.formUnion(wordings[index].lists)
      index += 1
    }
    return lists
  }
}
