internal import PRFAQProse
internal import Testing

@Suite struct FiveQuestionTests {
  @Test(arguments: [
    ("우리 고객은 누구이며, 고객이 원하는 것 또는 필요한 것은 무엇일까?", FiveQuestion.customer),
    ("고객이 처한 환경에서 당면한 문제 혹은 발견한 기회는 무엇일까?", .problem),
    ("고객이 얻을 수 있는 가장 중요한 혜택은 무엇일까?", .benefit), ("고객에게 필요한 것, 원하는 것을 어떻게 알 수 있을까?", .evidence),
    ("고객 경험은 어떻게 표현할 수 있을까?", .experience),
    ("Who is the customer?", .customer), ("What is the customer problem or opportunity?", .problem),
    ("What is the most important customer benefit?", .benefit),
    ("Is the most important customer benefit clear?", .benefit),
    ("How do you know what customers need or want?", .evidence),
    ("What does the customer experience look like?", .experience), ("1. 顧客은 누구인가", .customer),
    ("Q4. 고객이 원한다는 것을 어떻게 알 수 있나", .evidence),
    ("How do we know the customer has this problem?", .evidence),
    ("Who are we building this for?", .customer), ("お客様は誰か", .customer),
    ("最も重要なベネフィットは何か", .benefit), ("お客様の体験はどのようなものか", .experience), ("なぜそれがわかるのか", .evidence),
    ("谁是我们的客户？", .customer), ("如何知道客户需要什么？", .evidence),
    ("客戶體驗是什麼樣子？", .experience), ("¿Quién es el cliente?", .customer),
    ("Comment savons-nous ce dont le client a besoin ?", .evidence),
    ("Wer ist der Kunde?", .customer), ("Woher wissen wir, was Kunden brauchen?", .evidence),
    ("Qual é o benefício mais importante para o cliente?", .benefit),
  ])
  func full(question: String, expected: FiveQuestion) {
    let all = bytes(question)
    let match = FiveQuestions.match(all, 0..<all.count)
    #expect(match?.question == expected)
    #expect((match?.score ?? 0) >= 2)
  }

  @Test(arguments: [
    ("고객", FiveQuestion.customer), ("Customer", .customer), ("② 문제", .problem), ("근거", .evidence),
    ("핵심 혜택", .benefit), ("고객 여정", .experience), ("Evidence:", .evidence),
    ("Who is it for", .customer), ("ペルソナ", .customer), ("证据", .evidence),
  ])
  func names(heading: String, expected: FiveQuestion) {
    let all = bytes(heading)
    #expect(FiveQuestions.match(all, 0..<all.count)?.question == expected)
  }

  @Test(arguments: [
    "누구를 설득해야 합니까?", "투자금은 얼마나 필요한가?", "Can I get a refund?", "환불은 어떻게 하나요?", "How much does it cost?",
    "Who contributed to the PR?", "언제부터 쓸 수 있나요?",
  ])
  func otherQuestions(question: String) {
    let all = bytes(question)
    #expect(FiveQuestions.match(all, 0..<all.count) == nil)
  }
}
