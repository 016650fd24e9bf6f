import PRFAQMarkdown
import PRFAQModel
import Testing

@testable import PRFAQLint

/// How a document is put back as it stood.
@Suite struct ArrangementTests {
  private func draft(_ text: String) -> Draft { Recognizer.draft(from: SourceText(text)) }

  private func putBack(_ new: String, as old: String) -> String? {
    FormerOrder(draft(new), Arrangement(of: draft(old))).map { $0.source.string(0..<$0.source.bytes.count) }
  }

  @Test func whatStandsAsItStoodIsLeftAlone() {
    let text = "# A\n\nOne\ntwo\n\n- a\n- b\n"
    #expect(putBack(text, as: text) == nil)
    #expect(putBack("# A\n\n\n\nOne\ntwo\n\n\n- a\n\n- b", as: text) == nil)
    #expect(putBack("new\n\n" + text + "\nnew\n", as: text) == nil)
  }

  @Test func sectionsGoBack() {
    let old = "---\nlang: en\n---\n# A\n\none\n\n## B\n\ntwo\n\n## C\n\nthree\n"
    let new = "---\nlang: en\n---\n# A\n\none\n\n## C\n\nthree\n## B\n\ntwo\n"
    #expect(putBack(new, as: old) == "---\nlang: en\n---\n# A\n\none\n\n## B\n\ntwo\n\n## C\n\nthree\n")
  }

  @Test func linesGoBack() {
    #expect(putBack("One two\nthree four\n", as: "One\ntwo three\nfour\n") == "One\ntwo three\nfour\n")
    #expect(putBack("> One two\n> three", as: "> One two three") == "> One two three")
    #expect(putBack("> One two three", as: "> One two\n> three") == "> One two\n> three")
    #expect(putBack("One\ntwo\n===\n", as: "One two\n===\n") == "One two\n===\n")
    #expect(putBack("字句\n字句\n", as: "字句字句\n") == "字句字句\n")
    #expect(putBack("字句字句\n", as: "字句\n字句\n") == "字句\n字句\n")
    #expect(putBack("- a b\n  c\n- d\n", as: "- a b c\n- d\n") == "- a b c\n- d\n")
  }

  @Test func whatIsNewStaysBesideItsNeighbours() {
    let old = "## A\n\none\n\n## B\n\ntwo\n"
    // A heading renamed leads what it led; a sentence that was written anew follows what it follows.
    #expect(
      putBack("## Bee\n\ntwo\n\nmore\n\n## A\n\none", as: old) == "## A\n\none\n\n## Bee\n\ntwo\n\nmore")
    // A comment of ours goes with the block below it.
    #expect(
      putBack("<!-- prfaq-disable-next-line placeholder -->\n## B\n\ntwo\n\n## A\n\none\n", as: old)?
        .hasPrefix("## A\n\none") == true)
  }

  @Test func theSameWordsGoWithTheirNeighbours() {
    let old = "one\n\n***\n\ntwo\n\n***\n\nthree\n\n***\n\nfour\n"
    #expect(putBack("one\n\ntwo\n\n***\n\nthree\n\n***\n\nfour\n", as: old) == nil)
    #expect(
      putBack("one\n\n***\n\nthree\n\n***\n\ntwo\n\n***\n\nfour\n", as: old)
        == "one\n\n***\n\ntwo\n\n***\n\nthree\n\n***\n\nfour\n")
  }

  @Test func changedWordsAreTold() throws {
    let old = "## A\n\none\n\n## B\n\ntwo\n"
    let new = draft("## B\n\ntwo!\n\n## A\n\none\n")
    let former = try #require(FormerOrder(new, Arrangement(of: draft(old))))
    let offset = try #require(new.source.bytes.firstIndex(of: 0x21))
    #expect(former.isChanged(offset..<offset + 1))
    #expect(former.isChanged(offset..<offset))
    #expect(!former.isChanged(0..<4))
    #expect(!former.isChanged(new.source.bytes.count - 4..<new.source.bytes.count - 1))
  }

  @Test(arguments: ["", "0123abcd", "0123abcd:5,60 ffffffff", "00000000 00000000:1"])
  func whatIsWrittenIsRead(_ text: String) { #expect(Arrangement(text)?.text == text) }

  @Test(arguments: ["0123abc", "0123abcg", "0123abcd:", "0123abcd:0", "0123abcd:5,", "0123abcd:5:6", "가나다"])
  func whatIsNoneIsRefused(_ text: String) { #expect(Arrangement(text) == nil) }

  /// Any draft, whatever was done to its order and its lines, goes back to something that is arranged as before.
  @Test(arguments: Drafts.all) func draftsGoBack(_ drafts: Drafts) {
    let before = draft(drafts.text)
    let arrangement = Arrangement(of: before)
    for rewriting in Rewriting.all {
      guard let text = rewriting.apply(drafts.text),
        let former = FormerOrder(draft(text), arrangement)
      else { continue }
      let after = Arrangement(of: Recognizer.draft(from: former.source))
      let isWhole = after.blocks.filter { block in arrangement.blocks.contains(block) }
      #expect(
        isWhole.count >= arrangement.blocks.count - 1,
        "\(drafts.testDescription), \(rewriting.testDescription)")
    }
  }
}
