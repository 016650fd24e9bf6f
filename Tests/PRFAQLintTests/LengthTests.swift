import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import Testing

@testable import PRFAQLint

/// Pages and minutes, counted by hand.
@Suite struct LengthTests {
  private func measure(_ text: String) -> TextMeasure {
    var measure = TextMeasure()
    Array(text.utf8).withUnsafeBufferPointer { measure.add($0, 0..<$0.count) }
    return measure
  }

  private func length(_ text: String) -> DraftLength {
    Facts(
      draft: Recognizer.draft(from: SourceText(text)), today: CalendarDate(year: 2026, month: 1, day: 15),
      existingPaths: []
    ).length
  }

  @Test(arguments: [
    ("", 0, 0, 0), ("two words", 9, 8, 2), ("한글 둘", 7, 3, 2), ("顧客", 4, 2, 1), ("“인용”", 6, 4, 1),
    ("café", 4, 4, 1), ("한", 2, 1, 1), ("\u{1112}\u{1161}\u{11AB}", 2, 1, 1), (" a  b ", 6, 2, 2),
    ("😀", 2, 1, 1),
  ])
  func cellsAndWords(_ text: String, _ cells: Int, _ letters: Int, _ words: Int) {
    let measure = measure(text)
    #expect(measure.cells == cells && measure.letters == letters && measure.words == words)
  }

  /// A line holds 42 syllables, a page 41 lines; a paragraph leaves half a line after it.
  @Test func koreanPages() {
    let line = String(repeating: "가", count: 42)
    #expect(length(line).document == 1.5 / 41)
    #expect(length(line + "가").document == 2.5 / 41)
    #expect(length(line + "\n\n" + line).document == 3.0 / 41)
    // Where the author breaks the line, it is broken.
    #expect(length("가\\\n나").document == 2.5 / 41)
    #expect(length("가\n나").document == 1.5 / 41)
    // Points of a list stand close together, a heading has a line of its own below it.
    #expect(length("- 가\n- 나").document == 2.0 / 41)
    #expect(length("# 가").document == 2.0 / 41)
    // Two columns share the line.
    #expect(length("| \(line) | 나 |\n|---|---|\n| 다 | 라 |").document == 2.0 / 41 + 1.0 / 41)
  }

  @Test func whatTakesNoRoom() {
    #expect(length("---\nlang: ko\n---\n\n```\n코드\n```\n\n<!-- 주석 -->").document == 0)
    #expect(length("가나다라마바사아자차카타파하 <https://example.com/an/address>").document == 1.5 / 41)
    #expect(length("![그림](a.png)").document == 12.0 / 41)
    #expect(length("").document == 0 && length("").reading.minutes == 0)
  }

  @Test func minutes() {
    let words = Array(repeating: "the", count: 238).joined(separator: " ")
    #expect(length(words).reading.minutes == 1)
    #expect(length(words).reading.range == 0.8...1.25)
    #expect(length(words).reading.withNotes == 1.3)
    #expect(length(String(repeating: "가", count: 500)).reading.minutes == 1)
    #expect(length(String(repeating: "가나다라顧客", count: 100)).reading.minutes == 600 / 500 * 1.2)
  }

  /// Six pages of full Korean lines fit the slot of 15 to 20 minutes, as the guides say.
  @Test func sixPagesFitTheSlot() {
    let paragraph = String(repeating: "고객이 겪는 일을 적는다. ", count: 12)
    let time = length(Array(repeating: paragraph, count: 55).joined(separator: "\n\n"))
    #expect((5.0...6.5).contains(time.document))
    #expect((10.0...20.0).contains(time.reading.withNotes))
  }

  @Test func onlyReleaseAndQuestionsCountForTheirLimits() {
    let short = length(ExampleDraft.ko.text)
    let long = length(
      ExampleDraft.ko.text.replacing(
        "## 시각화", with: "## 부록\n\n\(LengthExamples.korean(paragraphs: 40))\n\n## 시각화"))
    #expect(short.release == long.release && short.faq == long.faq)
    #expect(short.release > 0.5 && short.faq > 0.2 && short.total == short.release + short.faq)
    #expect(long.document > short.document + 1)
  }

  @Test func aTenthOverTheLimitIsLetPass() {
    #expect(!DraftLength.exceeds(2.2, 2) && DraftLength.exceeds(2.21, 2))
  }

  /// The same text may be a warning for one profile and none for the other.
  @Test func theProfileDecides() {
    let text = ExampleDraft.ko.with(.solution, LengthExamples.korean(paragraphs: 8))
    for (profile, severities) in [(Profile.standard, []), (.bryarCarr, [Severity.warning])] {
      let configuration = LintConfiguration(profile: profile, selected: [PrTooLong.metadata.id])
      let facts = Facts(
        draft: Recognizer.draft(from: SourceText(text)), today: CalendarDate(year: 2026, month: 1, day: 15),
        existingPaths: [], configuration: configuration)
      #expect((1.2...2.0).contains(facts.length.release))
      #expect(Linter(configuration).findings(in: facts).map { $0.severity } == severities)
    }
  }

  @Test func betweenAimAndLimitItIsARemark() {
    let text = ExampleDraft.ko.with(.solution, LengthExamples.korean(paragraphs: 8))
    let configuration = LintConfiguration(selected: [PrTooLong.metadata.id], pages: [.releaseAim: 1])
    let facts = Facts(
      draft: Recognizer.draft(from: SourceText(text)), today: CalendarDate(year: 2026, month: 1, day: 15),
      existingPaths: [], configuration: configuration)
    #expect(Linter(configuration).findings(in: facts).map { $0.severity } == [.info])
  }

  @Test func statisticsCountWhatIsThere() {
    let statistics = DraftStatistics(Reading.facts(of: ExampleDraft.ko.text))
    #expect(statistics.externalQuestions == 5 && statistics.internalQuestions == 3)
    #expect(statistics.otherQuestions == 0 && statistics.answeredCustomerQuestions == 0)
    #expect(statistics.sentences > 25 && statistics.unsourcedFigures > 5 && statistics.assumedFigures == 1)
    let nothing = DraftStatistics(Reading.facts(of: ""))
    #expect(nothing.sentences == 0 && nothing.sourcedFigures + nothing.unsourcedFigures == 0)
  }
}
