internal import Testing

@testable internal import PRFAQReview

@Suite("what a printed page needs to be set right")
struct PrintTests {
  @Test("a document in another language than its page says so, and what the page says there, too")
  func languages() {
    let page = Drafts.page("# キー\n\n## よくある質問\n\n### いつ使えますか？\n\n三月から使えます。")
    #expect(page.contains("<article class=document lang=\"ja\">"))
    #expect(page.contains("<div class=notes lang=\"en\">"))
    #expect(Drafts.page("# Kettle\n\nIt starts today.").contains("<article class=document>"))
  }

  @Test("an answer in the paragraph of its question may begin a page")
  func answers() {
    let page = Drafts.page(
      "# 주전자\n\n## FAQ\n\n1. **얼마인가요?**  \n   삼만 원입니다.\n\n2. **언제 살 수 있나요?**\n\n   3월 2일부터입니다.")
    #expect(page.contains("<p class=\"question with-answer\">"))
    #expect(page.contains("<p class=\"question\">"))
  }
}
