internal import PRFAQProse
internal import Testing

@Suite struct HeadingTableTests {
  @Test(arguments: [
    ("보도 자료 만들기 (PR)", HeadingMeaning.pressRelease), ("1단계 : 보도 자료 만들기 (PR)", .pressRelease),
    ("보도자료 (Press Release)", .pressRelease),
    ("Press Release (보도자료)", .pressRelease), ("📰 Press Release", .pressRelease),
    ("SECTION 1: PRESS RELEASE COMPONENTS", .pressRelease),
    ("1. プレスリリース（2027年1月1日）", .pressRelease), ("一、新闻稿", .pressRelease),
    ("FOR IMMEDIATE RELEASE", .pressRelease), ("第一章 報道資料", .pressRelease),
    ("題目", .headline), ("제목(題目)", .headline), ("Überschrift", .headline), ("タイトル", .headline),
    ("[헤드라인]", .headline), ("副題", .subheadline),
    ("Sub-Headline", .subheadline), ("서브 헤드라인", .subheadline), ("Summary Paragraph", .summary),
    ("핵심 요약", .summary), ("résumé", .summary),
    ("問題點", .problem), ("문제 정의", .problem), ("고객의 문제", .problem), ("The Problem", .problem),
    ("Problem Statement", .problem), ("我们要解决的问题", .problem),
    ("El problema", .problem), ("背景", .problem), ("Why now?", .problem), ("解決策", .solution),
    ("How it works", .solution), ("Key Features:", .solution),
    ("서비스 소개", .solution), ("Our Solution", .solution), ("La solución", .solution),
    ("顧客 使用 後記", .customerQuote), ("Customer Testimonials", .customerQuote),
    ("고객 인용문 (가상)", .customerQuote), ("What customers are saying", .customerQuote),
    ("내부 리더의 말 인용", .leaderQuote), ("內部 指導者의 말 引用", .leaderQuote),
    ("Quote from you", .leaderQuote), ("社内リーダーのコメント", .leaderQuote), ("인용문", .quote), ("Zitate", .quote),
    ("시작하기", .gettingStarted),
    ("How to Get Started", .gettingStarted), ("はじめ方", .gettingStarted), ("CTA", .callToAction),
    ("Pricing and Availability", .callToAction),
    ("Closing and call to action", .callToAction), ("회사 소개", .boilerplate), ("會社 紹介", .boilerplate),
    ("두루핀 소개", .boilerplate), ("About Acme", .boilerplate),
    ("Über die Hafen GmbH", .boilerplate), ("关于我们", .boilerplate), ("ミツモリ便について", .boilerplate),
    ("자주 묻는 질문", .faq), ("FAQ (Perguntas Frequentes)", .faq),
    ("第二章 자주 묻는 質問", .faq), ("Customer questions", .faq), ("외부(고객용) FAQ", .externalFAQ),
    ("External FAQ (Customers / Developers / Press)", .externalFAQ),
    ("External FAQ (외부/고객 FAQ)", .externalFAQ), ("Customer-Focused FAQs (5-10 questions)", .externalFAQ),
    ("外部FAQ (顧客用)", .externalFAQ),
    ("對外常見問題", .externalFAQ), ("よくある質問（社外向け）", .faq), ("내부(고객용) FAQ", .internalFAQ),
    ("Stakeholder Q&A", .internalFAQ), ("D. 유관부서 Q&A", .internalFAQ),
    ("Internal FAQ（社内向け）", .internalFAQ), ("Fragen aus dem Vorstand", .internalFAQ),
    ("庁内向けFAQ", .internalFAQ), ("對內問答", .internalFAQ),
    ("고객을 정의하는 5가지 질문", .fiveQuestions), ("D\\. 고객 정의 5문항", .fiveQuestions),
    ("第三章 顧客을 定義하는 다섯 가지 質問", .fiveQuestions),
    ("Working backwards questions", .fiveQuestions), ("お客様についての五つの問い", .fiveQuestions),
    ("顧客五問", .fiveQuestions), ("시각화", .visual),
    ("사용자 여정 (User Journey)", .visual), ("Storyboard", .visual), ("画面と動線", .visual), ("第四章 視覺化", .visual),
    ("변경 이력", .titleBlock),
    ("Table of Contents", .titleBlock), ("About this document", .titleBlock), ("목차", .titleBlock),
    ("Success Metrics", .other), ("Risks and Mitigations", .other),
    ("Offene Fragen", .other), ("E\\. 결정 기록", .other), ("Appendix", .other),
  ])
  func knows(heading: String, expected: HeadingMeaning) {
    #expect(meaning(heading) == expected)
  }

  @Test(arguments: [
    "고객 문제를 넘어서", "문제는 고객이 아니다", "Acme launches a problem solver", "자주 묻는 질문에 답하는 로봇을 출시했다",
    "The solution is not what you think",
    "두리커머스, 다 쓴 feature flag를 알아서 지워 주는 flagsweep 공개", "제목 없는 편지", "FAQ 로봇 출시", "Late payment is exhausting",
    "", "?", "###",
    "What customers want", "Things we worry about", "우리가 할 일", "현장에서 할 일", "고객이 걱정하는 것",
    "Does it work with PgBouncer?", "우리 고객의 하루는 이렇게 시작됩니다",
  ])
  func neverMatchesInsideAFreeHeading(heading: String) {
    #expect(meaning(heading) == nil)
  }

  @Test(arguments: [
    ("경영진이 물어볼 질문", HeadingMeaning.internalFAQ), ("고객이 물을 질문", .externalFAQ), ("회사 안에서 물을 질문", .internalFAQ),
    ("원장님이 물어보실 것", .internalFAQ),
    ("우리끼리 물어볼 것", .internalFAQ), ("환자·보호자 안내 문답", .externalFAQ), ("이해관계자 예상 질의응답", .internalFAQ),
    ("언론이 자주 묻는 질문", .externalFAQ),
    ("Questions we expect from customers", .externalFAQ), ("Questions from leadership", .internalFAQ),
    ("Questions customers ask", .externalFAQ),
    ("Frequently asked questions for investors", .internalFAQ), ("Press questions and answers", .externalFAQ),
    ("Internal and external FAQ", .faq),
    ("Technical FAQ", .faq), ("Questions players will ask", .externalFAQ),
    ("What parents will ring up about", .externalFAQ), ("Things people will put to us", .faq),
    ("What the board will ask us", .internalFAQ), ("장로님들이 염려하실 일들", .internalFAQ),
    ("손님들이 물으실 것들", .externalFAQ),
    ("교무회의에서 나올 말씀들", .internalFAQ), ("きっと聞かれること", .faq), ("大家会问的问题", .faq),
    ("Was Mieter fragen werden", .externalFAQ), ("O que os moradores vão perguntar", .externalFAQ),
    ("Questions dancers will ask", .faq), ("経営陣から想定される質問", .internalFAQ),
    ("お客様からよく聞かれる質問", .externalFAQ), ("管理层会问的问题", .internalFAQ),
    ("Fragen unserer Kunden", .externalFAQ), ("Preguntas de los inversores", .internalFAQ),
    ("Questions de nos clients", .externalFAQ), ("Perguntas da diretoria", .internalFAQ),
  ])
  func namesAudiencesInOtherWords(heading: String, expected: HeadingMeaning) {
    #expect(meaning(heading) == expected)
  }

  @Test(arguments: [
    ("PR/FAQ: 미리떼기", HeadingMeaning.titleBlock), ("MCP Audit - PR/FAQ", .titleBlock),
    ("\\[PRFAQ\\] 도크 예약", .titleBlock), ("새벽창고 PR/FAQ", .titleBlock),
    ("기획 출발점: 고객을 정의하는 5가지 질문", .fiveQuestions), ("고객 인용문 2", .customerQuote),
    ("Risks and open questions", .other), ("风险与待定事项", .other),
    ("Goals & metrics", .other), ("병원의 말", .quote), ("Appendix B. Interviews", .other), ("부록 A: 설문지", .other),
    ("결제 화면 흐름도", .visual),
  ])
  func joinedNumberedAndTitled(heading: String, expected: HeadingMeaning) {
    #expect(meaning(heading) == expected)
  }

  @Test func joinedMeaningsMustAgree() {
    #expect(meaning("Problem and solution") == nil)
    #expect(meaning("제목과 지표") == nil)
  }

  @Test func labels() {
    let line = bytes("**문제 정의:** 매주 두 시간을 씁니다")
    let label = HeadingTable.label(line, 0..<line.count)
    #expect(label?.meaning == .problem)
    #expect(label.map { text(line, $0.content) } == "매주 두 시간을 씁니다")
    for string in ["10:30 회의", "https://example.com", "그는 말했다: 문제는 없다", "Dr. Kim — founder of Acme"] {
      let line = bytes(string)
      #expect(HeadingTable.label(line, 0..<line.count) == nil)
    }
    let solution = bytes("Solution — we match drivers")
    #expect(HeadingTable.label(solution, 0..<solution.count)?.meaning == .solution)
    let bracket = bytes("【課題】図面が届かない")
    #expect(HeadingTable.label(bracket, 0..<bracket.count)?.meaning == .problem)
  }

  @Test func howAHeadingWasFound() {
    func how(_ string: String) -> HeadingMatch.How? {
      let all = bytes(string)
      return HeadingTable.match(all, 0..<all.count)?.how
    }
    #expect(how("Problem") == .exact)
    #expect(how("보도자료 작성") == .affix)
    #expect(how("경영진이 물어볼 질문") == .grammar)
    #expect(how("About Acme") == .pattern)
  }
}
