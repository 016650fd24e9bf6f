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
      for range in [question.question, question.answer].compactMap({ $0 }) {
        for wording in prose.wordings(.all, in: prose.text(of: range)) { topics.formUnion(wording.lists) }
      }
    }
  }

  /// The lists that have words of a question or of the first sentence of its answer.
  func topicSet(of question: QuestionAndAnswer) -> WordingSet {
    var lists: WordingSet = []
    for wording in prose.wordings(.all, in: prose.text(of: question.question)) {
      lists.formUnion(wording.lists)
    }
    guard let answer = question.answer else { return lists }
    let text = prose.text(of: answer)
    guard !text.isEmpty else { return lists }
    let first = prose.sentences[prose.sentence(at: text.lowerBound)].text
    let opening = text.lowerBound..<max(text.lowerBound, min(first.upperBound, text.upperBound))
    for wording in prose.wordings(.all, in: opening) { lists.formUnion(wording.lists) }
    return lists
  }
}
