import PRFAQLint
import PRFAQMarkdown
import PRFAQReports
internal import PRFAQWriting
import Testing

struct LintTextReportTests {
  @Test func caretsStandUnderWideCharacters() {
    let document = Samples.document("\n👩‍👩‍👧한글 BAD 끝", marking: "BAD")
    #expect(
      Samples.report(document) == """
        draft.md:2:5: warning[one-rule] something is wrong
        2 | 👩‍👩‍👧한글 BAD 끝
          |        ^^^
          help: write it otherwise
          ask: Why is it so?


        """)
  }

  @Test func wideCharactersGetTwoCarets() {
    let text = Samples.report(Samples.document("앞 👩‍👩‍👧한글 뒤", marking: "👩‍👩‍👧한글", language: .ko))
    #expect(
      text == """
        draft.md:1:3: warning[one-rule] 무언가 잘못됐습니다
        1 | 앞 👩‍👩‍👧한글 뒤
          |    ^^^^^^
          도움말: 다르게 쓰세요
          질문: 왜 그런가요?


        """)
  }

  @Test func missingThingsAreShownWhereTheyBelong() {
    let text = Samples.report(Samples.document("가나\n", marking: "없는 말", severity: .error))
    #expect(
      text == """
        draft.md:2:1: error[one-rule] something is wrong
        2 |
          | ^
          help: write it otherwise
          ask: Why is it so?


        """)
  }

  @Test func rangesOverLinesShowTheFirst() {
    let text = Samples.report(Samples.document("a bc\nde\n", marking: "bc\nde"))
    #expect(text.contains("1 | a bc\n  |   ^^…\n"))
  }

  @Test func tabsTakeFourColumnsAndControlsAreVisible() {
    let text = Samples.report(Samples.document("\ta\u{1B}[31m\u{9B} BAD", marking: "BAD"))
    #expect(text.contains("1 |     a␛[31m\u{FFFD} BAD\n  |             ^^^\n"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func byteOrderMarkIsNotShown() {
    let text = Samples.report(Samples.document("\u{FEFF}BAD x", marking: "BAD"))
    #expect(text.hasPrefix("draft.md:1:1: "))
    #expect(text.contains("1 | BAD x\n  | ^^^\n"))
  }

  @Test(arguments: [40, 60, 100]) func longLinesAreCutAroundThePlace(width: Int) {
    let line = String(repeating: "가나다 ", count: 200) + "BAD" + String(repeating: " 라마바", count: 200)
    let text = Samples.report(Samples.document(line, marking: "BAD"), Appearance(width: width))
    let lines = text.split(separator: "\n").map { String($0) }
    #expect(lines[1].hasPrefix("1 | …"))
    #expect(lines[1].hasSuffix("…"))
    #expect(DisplayWidth.of(lines[1]) <= width)
    #expect(DisplayWidth.of(lines[1]) >= width - 3)
    // The carets stand where the words stand.
    let before = lines[1].prefix { $0 != "B" }
    #expect(lines[2] == "  |" + String(repeating: " ", count: DisplayWidth.of(before) - 3) + "^^^")
  }

  @Test func aLongRangeIsShownFromItsStart() {
    let long = String(repeating: "x", count: 500)
    let text = Samples.report(Samples.document("start \(long)", marking: long), Appearance(width: 60))
    let lines = text.split(separator: "\n").map { String($0) }
    #expect(lines[1].contains("start xxx"))
    #expect(lines[1].hasSuffix("x…"))
    #expect(lines[2].hasPrefix("  |       ^^^"))
    #expect(DisplayWidth.of(lines[1]) <= 60)
  }

  @Test func notesSayWhereTheyBelong() {
    let source = SourceText("BAD\n둘 셋")
    let note = Finding.Note(
      range: Samples.range(of: "셋", in: source), message: Text(ko: "여기도", en: "here too"))
    let text = Samples.report(Samples.document("BAD\n둘 셋", marking: "BAD", notes: [note]))
    #expect(text.contains("  note: 2:3: here too\n"))
  }

  @Test func coloursAreUsedWhenAskedFor() {
    let document = Samples.document("BAD", marking: "BAD", severity: .error)
    let text = Samples.report(document, Appearance(isColored: true))
    #expect(text.hasPrefix("\u{1B}[1mdraft.md:1:1:\u{1B}[0m \u{1B}[1;31merror[one-rule]\u{1B}[0m something"))
    #expect(text.contains("\u{1B}[1;31m^^^\u{1B}[0m\n"))
  }

  @Test func namesCannotCommandTheTerminal() {
    let document = Samples.document("BAD", marking: "BAD", name: "a\u{1B}]0;x\u{7}\n.md")
    #expect(Samples.report(document).hasPrefix("a␛]0;x␇␊.md:1:1: "))
  }
}
