internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// Which question of a FAQ is about a topic: one that names it, or else one whose answer begins with it.
struct TopicIndex {
  private var asked: [FAQTopic: QuestionAndAnswer] = [:]

  init(_ facts: Facts, _ questions: [QuestionAndAnswer]) {
    for question in questions {
      var lists: WordingSet = []
      for wording in facts.prose.wordings(.all, in: facts.prose.text(of: question.question)) {
        lists.formUnion(wording.lists)
      }
      for topic in lists.topics where asked[topic] == nil { asked[topic] = question }
    }
    asked.merge(facts.coverage(by: questions)) { own, _ in own }
  }

  subscript(topic: FAQTopic) -> QuestionAndAnswer? { asked[topic] }
}
