internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// The questions that customers and stakeholders always ask.
///
/// The topics are those of the Working Backwards template, of its authors' article on effective FAQs, and of
/// flex.team, ‘아마존이 일하는 법’ (2024), in words of our own.
struct StandardQuestions {
  let facts: Facts

  /// Every standard question with the draft's own.
  func coverage() -> [CoveredTopic] {
    let draft = facts.draft
    return topics(Self.external, .external, in: draft.externalFAQ + draft.faq)
      + topics(Self.inner, .internal, in: draft.internalFAQ + draft.faq)
  }

  private func topics(
    _ standard: [(FAQTopic, Text)], _ audience: CoveredTopic.Audience, in questions: [QuestionAndAnswer]
  ) -> [CoveredTopic] {
    let covered = TopicIndex(facts, questions)
    return standard.map { topic, text in
      let entry = covered[topic]
      return CoveredTopic(
        audience: audience, topic: topic, question: text,
        asked: entry.map { ReviewPlace($0.question, in: facts.draft, atMost: 100) },
        isAnswered: entry?.answer != nil)
    }
  }

  private static let external: [(FAQTopic, Text)] = [
    (.price, Text(ko: "얼마인가요?", en: "What does it cost?")),
    (.howItWorks, Text(ko: "어떻게 쓰나요?", en: "How does it work?")),
    (.availability, Text(ko: "언제 어디에서 쓸 수 있나요?", en: "Where and when can I get it?")),
    (.difference, Text(ko: "지금 쓰는 것과 무엇이 다른가요?", en: "How is it different from what I use now?")),
    (.help, Text(ko: "문제가 생기면 어떻게 하나요?", en: "What if something goes wrong?")),
    (.returns, Text(ko: "해지하거나 환불받을 수 있나요?", en: "Can I cancel or get my money back?")),
    (.data, Text(ko: "내 정보는 어떻게 되나요?", en: "What happens to my data?")),
    (.eligibility, Text(ko: "누가 쓸 수 없나요?", en: "Who is it not for?")),
  ]

  private static let inner: [(FAQTopic, Text)] = [
    (.decision, Text(ko: "무엇을 결정해야 하나?", en: "What decision is asked for?")),
    (.market, Text(ko: "이 문제를 가진 고객은 몇 명인가?", en: "How many customers have this problem?")),
    (
      .alternatives,
      Text(ko: "고객은 지금 무엇을 쓰고, 경쟁사는 어떻게 나올까?", en: "What do they use today, and how will rivals respond?")
    ),
    (.investment, Text(ko: "돈과 사람이 얼마나 드나?", en: "How much money and how many people does it take?")),
    (.priceRationale, Text(ko: "왜 그 가격인가?", en: "Why that price?")),
    (
      .economics,
      Text(ko: "고객 한 명에게서 얼마가 남고 언제 회수하나?", en: "What is left per customer, and when is it paid back?")
    ),
    (.synergy, Text(ko: "우리의 다른 제품에 무엇이 좋은가?", en: "What does it do for our other products?")),
    (.stakeholders, Text(ko: "누구를 설득해야 하나?", en: "Who has to be convinced?")),
    (.dependencies, Text(ko: "누구에게, 무엇에 기대고 있나?", en: "On whom and what does it depend?")),
    (.legal, Text(ko: "법과 규제에서 걸리는 것은?", en: "What do law and regulation say?")),
    (.assumptions, Text(ko: "무엇이 사실이어야 하나?", en: "What has to be true?")),
    (.feasibility, Text(ko: "만들기 가장 어려운 것은?", en: "What is hardest to build?")),
    (.failure, Text(ko: "실패한다면 이유 셋은?", en: "What are the three likeliest reasons to fail?")),
  ]
}
