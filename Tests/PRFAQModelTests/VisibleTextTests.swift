import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import Testing

@Suite struct VisibleTextTests {
  @Test func leavesOutWhatIsNoProse() {
    let text = """
      ---
      product: hidden
      ---

      # Shown [linked](https://a.example) `coded` ![alt](b.png)

      <!-- commented -->

      Plain \\*escaped\\* &amp; <b>bold</b> and <customer name>

      ```
      fenced
      ```

      | cell |
      |---|
      | other |
      """
    let visible = words(Recognizer.draft(from: SourceText(text)).visibleText)
    for shown in ["Shown", "Plain", "*escaped*", "&", "bold", "<customer name>", "cell", "other"] {
      #expect(visible.contains(shown), "\(shown) is missing")
    }
    for hidden in ["hidden", "linked", "coded", "alt", "commented", "fenced", "<b>"] {
      #expect(!visible.contains(hidden), "\(hidden) is shown")
    }
  }

  @Test func pointsIntoTheSource() {
    let source = SourceText("# 제목 `코드` 끝\r\n\r\n둘째 &amp; \\* 줄\r\n")
    let text = Recognizer.draft(from: source).visibleText
    for word in ["제목", "끝", "둘째", "줄"] {
      let needle = Array(word.utf8)
      let at = text.bytes.indices.first { text.bytes[$0...].starts(with: needle) }
      #expect(at.map { source.string(text.sourceRange(of: $0..<$0 + needle.count)) } == word)
    }
  }

  @Test(arguments: ["<Callout>text</Callout>", "<br>", "<img src=\"a.png\">", "</div>"])
  func takesElementsForElements(_ html: String) {
    let visible = words(Recognizer.draft(from: SourceText("# A\n\nBefore \(html) after\n")).visibleText)
    #expect(!visible.contains("<"))
  }

  private func words(_ text: PlainText) -> String { String(decoding: text.bytes, as: UTF8.self) }
}
