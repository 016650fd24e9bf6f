internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse

/// One of the reviewers' questions and where a draft may speak of it.
struct PromptQuestion: Sendable {
  /// What of a draft is laid beside a question.
  enum Evidence: Sendable {
    case headline, subheadline, summary, problems, solution, gettingStarted, callToAction, quotes
    case customerQuote, speakers, visuals
    case answer(CustomerQuestion.Kind)
    /// Questions of the FAQ for stakeholders about these topics.
    case topics([FAQTopic])
    /// Sentences that compare with what customers use today.
    case comparisons
    /// Words of praise and jargon.
    case praise
    /// The figures of the fourth answer with what they rest on.
    case ledger
  }

  let id: String
  let text: Text
  let source: Text
  let evidence: [Evidence]

  private init(_ id: String, ko: String, en: String, source: Text, _ evidence: [Evidence]) {
    self.id = id
    text = Text(ko: ko, en: en)
    self.source = source
    self.evidence = evidence
  }

  private static let template = Text(ko: "Working Backwards 서식", en: "Working Backwards template")
  private static let surveys = Text(ko: "beTITAN, 고객 조사에 관한 글", en: "beTITAN, on customer surveys")
  private static let obsession = Text(ko: "Underdogs, 고객 집착의 단계", en: "Underdogs, on customer obsession")
  private static let practice = Text(ko: "flex.team, ‘아마존이 일하는 법’", en: "flex.team, on how Amazon works")
  private static let sumtime = Text(ko: "썸타임 기획 원칙", en: "the principles of the Sumtime draft")
  private static let outline = Text(ko: "Ian McAllister의 개요", en: "Ian McAllister’s outline")

  /// All of them in order.
  static let all: [PromptQuestion] = [
    PromptQuestion(
      "R1", ko: "고객이 또렷한가요? 실제로 아는 사람 한 명의 이름을 댈 수 있나요?",
      en: "Is the customer clear? Could you name one real person?", source: template,
      [.subheadline, .answer(.customer), .speakers]),
    PromptQuestion(
      "R2", ko: "문제가 또렷하고, 그 고객의 가장 큰 문제 셋 가운데 하나인가요?",
      en: "Is the problem clear, and among the three that trouble this customer most?", source: template,
      [.problems]),
    PromptQuestion(
      "R3", ko: "해결책이 문제를 하나도 빠뜨리지 않고 푸나요?",
      en: "Does the solution answer each of the problems?", source: template, [.solution]),
    PromptQuestion(
      "R4", ko: "고객이 지금의 습관을 바꾸면서까지 쓸까요?",
      en: "Would customers change what they do today to use it?", source: template,
      [.gettingStarted, .topics([.alternatives])]),
    PromptQuestion(
      "R5", ko: "지금 쓰는 것보다 무엇이 더 낫거나 싸거나 빠른가요?",
      en: "What is better, cheaper or faster than what they use now?", source: template,
      [.answer(.benefit), .topics([.difference, .alternatives]), .comparisons]),
    PromptQuestion(
      "R6", ko: "시장이 충분히 크고, 들인 돈이 제때 돌아오나요?",
      en: "Is the market large enough, and does the money come back in time?", source: template,
      [.topics([.market, .economics, .investment])]),
    PromptQuestion(
      "R7", ko: "사업, 인력, 기술, 법에서 먼저 풀어야 할 제약은 무엇인가요?",
      en: "Which limits of business, people, technology or law must be overcome first?", source: template,
      [.topics([.legal, .dependencies, .feasibility])]),
    PromptQuestion(
      "R8", ko: "고객이 정말 이렇게 말할까요?", en: "Would a customer say it in these words?",
      source: practice, [.problems, .customerQuote, .praise]),
    PromptQuestion(
      "R9", ko: "조사한 사람들이 우리가 말하는 바로 그 고객인가요?",
      en: "Were the people asked the customers that this is about?", source: surveys,
      [.answer(.customer), .answer(.evidence)]),
    PromptQuestion(
      "R10", ko: "어떤 주장이 고객이 한 일에, 어떤 주장이 고객이 한 말에 기대고 있나요?",
      en: "Which claims rest on what people did, and which on what they said?", source: surveys,
      [.ledger, .answer(.evidence)]),
    PromptQuestion(
      "R11", ko: "출시한 뒤 고객이 어디에 어떤 글을 올릴지 그려지나요? 그려지지 않으면 기획을 다시 봅니다.",
      en: "Can you picture what customers will post after launch, and where? If not, plan again.",
      source: sumtime, [.customerQuote, .callToAction]),
    PromptQuestion(
      "R12", ko: "고객이 해 달라고 한 적 없는 어떤 필요를 채우나요?",
      en: "Which need does it meet that customers never asked for?", source: surveys,
      [.answer(.problem), .solution]),
    PromptQuestion(
      "R13", ko: "목소리 큰 의견을 따른 것인가요, 근본 원인을 푼 것인가요?",
      en: "Does it follow the loudest feedback, or solve the root cause?", source: obsession,
      [.problems, .answer(.evidence)]),
    PromptQuestion(
      "R14", ko: "모든 고객에게 통하나요, 몇 사람에게만 베푸는 예외인가요?",
      en: "Does it work for every customer, or only as an exception for a few?",
      source: obsession, [.solution, .topics([.economics])]),
    PromptQuestion(
      "R15", ko: "눈앞의 매출과 고객의 이익이 부딪치는 곳은 어디이고, 무엇을 택했나요?",
      en: "Where do revenue now and the customer’s interest conflict, and what was chosen?",
      source: obsession, [.topics([.priceRationale, .economics])]),
    PromptQuestion(
      "R16", ko: "두 인용이 사람의 말처럼 들리고, 리더는 고객 이야기를 하나요?",
      en: "Do both quotations sound like people, and does the leader speak of the customer?",
      source: template,
      [.quotes]),
    PromptQuestion(
      "R17", ko: "실패한다면 가장 그럴듯한 이유 셋은 무엇인가요? 답이 솔직한가요?",
      en: "What are the three likeliest reasons to fail? Are the answers honest?", source: template,
      [.topics([.failure, .assumptions])]),
    PromptQuestion(
      "R18", ko: "제목과 부제와 요약만 읽고도 무엇을, 누구에게, 왜인지 알 수 있나요?",
      en: "From headline, subheadline and summary alone: do you know what, for whom and why?",
      source: outline, [.headline, .subheadline, .summary]),
    PromptQuestion(
      "R19", ko: "누구를 설득해야 하고, 오늘 무엇을 결정해 달라는 것인가요?",
      en: "Who has to be convinced, and what decision is asked for today?",
      source: practice,
      [.topics([.decision, .stakeholders])]),
    PromptQuestion(
      "R20", ko: "시각 자료가 고객이 혜택을 느끼는 바로 그 순간을 보여 주나요?",
      en: "Does the picture show the very moment of the benefit?",
      source: practice, [.visuals]),
  ]
}
