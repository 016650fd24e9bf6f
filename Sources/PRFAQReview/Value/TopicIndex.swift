internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Which question of a FAQ is about a topic: one that names it, or else one whose answer begins with it.
struct TopicIndex {
  private let questions: [(named: WordingSet, touched: WordingSet, question: QuestionAndAnswer)]

  init(_ facts: Facts, _ questions: [QuestionAndAnswer]) {
    self.questions = questions.map { (facts.namedTopics(of: $0), facts.topicSet(of: $0), $0) }
  }

  subscript(topic: FAQTopic) -> QuestionAndAnswer? {
    let topic = WordingSet(topic)
    let found = questions.first { $0.named.contains(topic) } ?? questions.first { $0.touched.contains(topic) }
    return found?.question
  }
}
