internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Which question of a FAQ is about a topic: one that names it, or else one whose answer begins with it.
struct TopicIndex {
  private var asked: [FAQTopic: QuestionAndAnswer] = [:]

  init(_ facts: Facts, _ questions: [QuestionAndAnswer]) {
    for question in questions {
      for topic in facts.namedTopics(of: question) where asked[topic] == nil { asked[topic] = question }
    }
    asked.merge(facts.coverage(by: questions)) { own, _ in own }
  }

  subscript(topic: FAQTopic) -> QuestionAndAnswer? { asked[topic] }
}
