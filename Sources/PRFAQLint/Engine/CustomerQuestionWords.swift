internal import PRFAQModel

// How findings speak of the five questions.
extension CustomerQuestion.Kind {
  /// What the question is about, in a few words.
  var name: Text {
    switch self {
    case .customer: Text(ko: "고객", en: "who the customer is")
    case .problem: Text(ko: "문제나 기회", en: "the problem or opportunity")
    case .benefit: Text(ko: "가장 중요한 혜택", en: "the most important benefit")
    case .evidence: Text(ko: "그것을 아는 근거", en: "how you know")
    case .experience: Text(ko: "고객 경험", en: "what the experience looks like")
    }
  }

  /// The question as one would ask it of the author.
  var prompt: Text {
    switch self {
    case .customer:
      Text(ko: "고객은 누구이고 왜 이 고객인가요?", en: "Who is the customer, and why this one?")
    case .problem:
      Text(ko: "고객은 지금 어떤 문제를 겪고 있나요?", en: "What problem does the customer have today?")
    case .benefit:
      Text(ko: "혜택을 하나만 남긴다면 무엇인가요?", en: "If only one benefit could stay, which would it be?")
    case .evidence:
      Text(ko: "고객에게 그것이 필요하다는 것을 어떻게 알았나요?", en: "How did you learn that customers need this?")
    case .experience:
      Text(ko: "고객은 처음부터 끝까지 무엇을 겪나요?", en: "What does the customer go through, from first to last?")
    }
  }
}
