import PRFAQLint
import PRFAQMarkdown
import PRFAQModel
import PRFAQReports
internal import PRFAQWriting
import Testing

struct OutlineReportTests {
  private static let text = """
    # 봄학기, 같은 공강을 가진 대학생을 잇는 썸타임 출시

    ## 문제점

    대학생은 대화에 \u{1B}[31m두 시간을 쓴다.

    ## FAQ

    ### 얼마인가요?

    무료다.
    """

  private func lines(_ appearance: Appearance) -> [String] {
    let report = OutlineReport(appearance: appearance, language: .ko)
    let bytes = report.text(of: Recognizer.draft(from: SourceText(Self.text), as: .prfaq), name: "초안.md")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  @Test func columnsAreAligned() {
    let lines = lines(Appearance())
    #expect(lines[0] == "초안.md: prfaq, ko")
    #expect(lines[2].hasPrefix("줄") || lines[2].hasPrefix(" "))
    let reasons = lines.indices.filter { (2..<lines.count - 2).contains($0) }
    // The first words of every row begin in the same column.
    let starts = reasons.compactMap { index -> Int? in
      guard let range = lines[index].range(of: index == 2 ? "첫머리" : "#") else { return nil }
      return DisplayWidth.of(lines[index][..<range])
    }
    #expect(Set(starts).count == 1)
  }

  @Test func nothingCommandsTheTerminal() {
    #expect(!lines(Appearance()).contains { $0.contains("\u{1B}") })
    #expect(lines(Appearance(isColored: true)).contains { $0.contains("\u{1B}[32m") })
  }

  @Test func rowsFitTheTerminal() {
    let table = lines(Appearance(width: 60, isTerminal: true)).dropFirst(2).dropLast(2)
    #expect(table.allSatisfy { DisplayWidth.of($0) <= 60 })
  }
}

extension String {
  /// The index at which a text begins.
  fileprivate func range(of text: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
