internal import Testing

@testable internal import PRFAQMarkdown

/// Whole trees of small documents.
struct GoldenTests {
  @Test("a press release in Korean")
  func pressRelease() {
    expect(
      """
      ---
      product: 바로
      ---
      # 바로, **출시**

      > "빨라졌습니다." \\
      > — 김바로

      - [x] 문의: help@baro.kr
      - [가격표](/price "원") 참고
      """,
      gives: """
        document in "---\\nproduct: 바로\\n---\\n# 바로, **출시**\\n\\n> \\"빨라졌습니다.\\" \\\\\\n> — 김바로\\n\\n- [x] 문의: help@baro.kr\\n- [가격표](/price \\"원\\") 참고"
        """)
  }

  private func expect(_ text: String, gives golden: String) {
    #expect(TreeDump.text(of: MarkdownParser.parse(SourceText(text))) == golden)
  }
}
