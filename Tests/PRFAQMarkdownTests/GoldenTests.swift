internal import Testing

@testable internal import PRFAQMarkdown

/// Whole trees of small documents.
struct GoldenTests {
  @Test("a press release in Korean")
  func pressRelease() {
    expect(
      #"""
      ---
      product: 바로
      ---
      # 바로, **출시**

      > "빨라졌습니다." \
      > — 김바로

      - [x] 문의: help@baro.kr
      - [가격표](/price "원") 참고
      """#,
      gives: #"""
        document
          frontMatter "---\nproduct: 바로\n---" in "product: 바로"
          heading1 "# 바로, **출시**" in "바로, **출시**"
            text "바로, "
            strong "**출시**" in "출시"
              text "출시"
          blockQuote "> \"빨라졌습니다.\" \\\n> — 김바로" in "\"빨라졌습니다.\" \\\n> — 김바로"
            paragraph "\"빨라졌습니다.\" \\\n> — 김바로"
              text "\"빨라졌습니다.\" "
              lineBreak "\\\n> "
              text "— 김바로"
          list "- [x] 문의: help@baro.kr\n- [가격표](/price \"원\") 참고"
            task done "- [x] 문의: help@baro.kr" in "문의: help@baro.kr"
              paragraph "문의: help@baro.kr"
                text "문의: "
                link "help@baro.kr" to mailto:help@baro.kr
                  text "help@baro.kr"
            item "- [가격표](/price \"원\") 참고" in "[가격표](/price \"원\") 참고"
              paragraph "[가격표](/price \"원\") 참고"
                link "[가격표](/price \"원\")" in "가격표" to /price
                  text "가격표"
                text " 참고"
        """#)
  }

  @Test("questions with a table, a footnote and code")
  func questions() {
    expect(
      #"""
      Q. Why &amp; how?
      --------------

      1) Faster[^1]\!
         ~~Slow~~ `code`
      2) <b>Cheap</b>

      | Year | Cost |
      |------|-----:|
      | 1    | a\|b |

      ```mermaid
      graph TD
      ```

      [^1]: See [the *plan*][p] ![logo][p].

      [p]: <https://example.com/a b>
      """#,
      gives: #"""
        document
          heading2 "Q. Why &amp; how?\n--------------" in "Q. Why &amp; how?"
            text "Q. Why "
            entity "&amp;" = &
            text " how?"
          list from 1 "1) Faster[^1]\\!\n   ~~Slow~~ `code`\n2) <b>Cheap</b>"
            item "1) Faster[^1]\\!\n   ~~Slow~~ `code`" in "Faster[^1]\\!\n   ~~Slow~~ `code`"
              paragraph "Faster[^1]\\!\n   ~~Slow~~ `code`"
                text "Faster"
                footnoteReference "[^1]" in "1"
                escape "\\!" in "!"
                softBreak "\n   "
                strikethrough "~~Slow~~" in "Slow"
                  text "Slow"
                text " "
                codeSpan "`code`" in "code"
            item "2) <b>Cheap</b>" in "<b>Cheap</b>"
              paragraph "<b>Cheap</b>"
                htmlInline "<b>"
                text "Cheap"
                htmlInline "</b>"
          table "| Year | Cost |\n|------|-----:|\n| 1    | a\\|b |"
            header "| Year | Cost |"
              tableCell "Year"
                text "Year"
              tableCell "Cost"
                text "Cost"
            row "| 1    | a\\|b |"
              tableCell "1"
                text "1"
              tableCell "a\\|b"
                text "a"
                escape "\\|" in "|"
                text "b"
          fence "```mermaid\ngraph TD\n```" in "graph TD" info mermaid
          footnoteDefinition "[^1]: See [the *plan*][p] ![logo][p]." in "See [the *plan*][p] ![logo][p]."
            paragraph "See [the *plan*][p] ![logo][p]."
              text "See "
              link "[the *plan*][p]" in "the *plan*" to https://example.com/a b
                text "the "
                emphasis "*plan*" in "plan"
                  text "plan"
              text " "
              image "![logo][p]" in "logo" to https://example.com/a b
                text "logo"
              text "."
        """#)
  }

  private func expect(_ text: String, gives golden: String) {
    #expect(TreeDump.text(of: MarkdownParser.parse(SourceText(text))) == golden)
  }
}
