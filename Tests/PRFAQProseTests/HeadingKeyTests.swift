internal import PRFAQProse
internal import Testing

@Suite struct HeadingKeyTests {
  @Test(arguments: [
    "문제", "1. 문제", "1) 문제", #"1\. 문제"#, "1.1 문제", "1.1. 문제", "1-1. 문제", "① 문제", "Ⅰ. 문제", "I. 문제", "가. 문제",
    "가) 문제", "(1) 문제",
    "(가) 문제", "제1장 문제", "제 2 장. 문제", "1단계 : 문제", "Step 1: 문제", "STEP 2 - 문제", "Part 1 – 문제", "Q1. 문제",
    "Section 1: 문제", "A. 문제",
    "A\\. 문제", "□ 문제", "■ 문제", "◆ 문제", "ㅇ 문제", "○ 문제", "● 문제", "▶ 문제", "✅ 문제", "📌 문제", "✔️ 문제", "1️⃣ 문제", "【문제】",
    "[문제]", "(문제)",
    "<문제>", "〔문제〕", "「문제」", "『문제』", "《문제》", "문제:", "문제：", "문제 -", "문제 —", "**문제**", "__문제__", "*문제*", "`문제`",
    "문제 {#problem}", "문제 ##",
    "문제 (Problem)", "문제（Problem）", "### 3\\. 【문제】:", "問題", "③ 問題", "第一章 問題", "一、問題", "단계 2: 문제", "문 제",
    "\u{1106}\u{116E}\u{11AB}\u{110C}\u{1166}",
    "🔥 문제 🔥", "문제.",
  ])
  func decorationSaysNothing(heading: String) {
    #expect(key(heading) == "문제")
  }

  @Test(arguments: [
    ("5가지 질문", "5가지질문"), ("1.1 제목", "제목"), ("보도 자료 만들기 (PR)", "보도자료만들기"), ("Sub-Headline", "sub headline"),
    ("The  Problem:", "the problem"),
    ("Ｐｒｅｓｓ　Ｒｅｌｅａｓｅ", "press release"), ("What’s new", "what's new"), ("Q&A", "q&a"),
    ("Closing & call to action", "closing and call to action"),
    ("2026년 계획", "2026년계획"), ("1.5배 빠른", "1.5배빠른"), ("A Ideia", "a ideia"), ("ÜBERSCHRIFT", "überschrift"),
    ("よくある 質問", "よくある質問"),
    ("常见问题", "常见问题"), ("新聞稿", "新聞稿"), ("問題點", "문제점"), ("顧客後記", "고객후기"), ("顧客의 소리", "고객의소리"), ("利用方法", "이용방법"),
    ("會社 紹介", "회사소개"),
    ("內部FAQ", "내부faq"), ("不動産 문제", "부동산문제"), ("성공 比率", "성공비율"), ("", ""), ("###", ""),
  ])
  func keys(heading: String, expected: String) {
    #expect(key(heading) == expected)
  }
}
