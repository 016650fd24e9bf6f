internal import PRFAQProse
internal import Testing

@Suite struct QuestionFormTests {
  private func asks(_ string: String, _ language: Language) -> Bool {
    let all = bytes(string)
    return QuestionForm.isQuestion(all, 0..<all.count, language: language)
  }

  @Test(arguments: [
    ("How does it work?", Language.en), ("환불은 어떻게 하나요?", .ko), ("費用はいくらですか？", .ja), ("**Free?**", .en),
    ("가격은 얼마인가", .ko), ("누구를 설득해야 합니까", .ko), ("왜 지금 하나요", .ko), ("何冊まで入りますか", .ja),
    ("費用はいくらか", .ja), ("能退款吗", .zh), ("How do I cancel my plan", .en), ("Can I use it offline", .en),
    ("Will it fit my charger", .en),
    ("상품을 반품하고 싶어요. 어디서 신청할수 있나요?", .ko), ("顧客은 누구인가", .koHanja),
    ("Wie funktioniert die Anmeldung", .de), ("¿Cuánto cuesta?", .es),
  ])
  func question(string: String, language: Language) {
    #expect(asks(string, language))
  }

  @Test(arguments: [
    ("How it works", Language.en), ("Pricing", .en), ("자주 묻는 질문", .ko), ("고객은 기다린다.", .ko),
    ("무엇이든 물어보세요", .ko), ("What customers are saying", .en), ("어떻게 시작하는지 안내합니다", .ko),
    ("よくある質問", .ja), ("常见问题", .zh), ("Will Smith joins the board.", .en), ("", .en), ("Why now", .en),
    ("Have a look at it", .en), ("Who it is for", .en),
  ])
  func statement(string: String, language: Language) {
    #expect(!asks(string, language))
  }

  @Test(arguments: [
    ("Who pays", true, Language.en), ("What about the walkers", true, .en), ("How it works", true, .en),
    ("Pricing", false, .en), ("Who pays is settled.", false, .en), ("Why:", false, .en),
    ("누가 고치는지", true, .ko), ("가격", false, .ko),
  ])
  func opening(string: String, expected: Bool, language: Language) {
    let all = bytes(string)
    #expect(QuestionForm.opensAsking(all, 0..<all.count, language: language) == expected)
  }

  @Test(arguments: [
    ("Q: How does it work?", "How does it work?"), ("Q1. 비용은요?", "비용은요?"), ("**Q. 비용은요?**", "비용은요?"),
    ("Q1) 비용은요?", "비용은요?"), ("질문 1: 비용은요?", "비용은요?"), ("문: 비용은요?", "비용은요?"), ("問：費用は？", "費用は？"),
    ("Q1\\. 비용은요?", "비용은요?"), ("F: Was kostet es?", "Was kostet es?"),
    ("P: ¿Cuánto cuesta?", "¿Cuánto cuesta?"), ("**Q3: Free?**", "Free?"), ("Question 2 - Why?", "Why?"),
    ("Ｑ．費用は？", "費用は？"), ("[Q1] 비용은요?", "비용은요?"), ("Ｑ２　採算は。", "採算は。"), ("Q１．いくらか", "いくらか"),
    ("Q1 비용은요?", "비용은요?"), ("### Q. 비용은요?", "비용은요?"),
  ])
  func questionPrefix(string: String, expected: String) {
    let all = bytes(string)
    #expect(QuestionForm.stripPrefix(all, 0..<all.count).map { text(all, $0) } == expected)
  }

  @Test(arguments: [
    "Quick start: go", "질문이 많습니다", "문제: 느리다", "Question everything", "Fast: yes", "Price: 5", "How: so", "",
  ])
  func noQuestionPrefix(string: String) {
    let all = bytes(string)
    #expect(QuestionForm.stripPrefix(all, 0..<all.count) == nil)
  }

  @Test(arguments: [
    ("A: Yes.", "Yes."), ("A1. 네.", "네."), ("**A:** 네.", "네."), ("**A**: 네.", "네."), ("답변: 네.", "네."),
    ("답: 네.", "네."), ("R: Sí.", "Sí."), ("答：是。", "是。"), ("Answer: yes", "yes"),
  ])
  func answerPrefix(string: String, expected: String) {
    let all = bytes(string)
    #expect(QuestionForm.answerPrefix(all, 0..<all.count).map { text(all, $0) } == expected)
  }

  @Test(arguments: ["A customer asks: why", "Also: no", "답답한 일", "Result: 5", "a dog"])
  func noAnswerPrefix(string: String) {
    let all = bytes(string)
    #expect(QuestionForm.answerPrefix(all, 0..<all.count) == nil)
  }
}
