import PRFAQMarkdown
import PRFAQReports
internal import PRFAQWriting
import Testing

struct LocatorTests {
  /// Pieces that join, stand alone, are wide, or end lines.
  private static let pieces = [
    "a", " ", "가", "각", "漢", "👩‍👩‍👧", "🇰🇷", "é", "e\u{301}", "ㄱ", "\u{1100}\u{1161}\u{11A8}", "क्षि", "👍🏽", "ا", "\n",
    "\r\n",
    "\r", "\t", "1\u{FE0F}\u{20E3}", "\u{200D}", "да",
  ]

  @Test(arguments: 0..<40) func agreesWithCountingFromTheStart(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    // Few line ends make lines of more than a page.
    let available =
      seed.isMultiple(of: 2)
      ? Self.pieces : Self.pieces.filter { !$0.contains("\n") && $0 != "\r" && $0 != "\r\n" }
    let text = (0..<6000).map { _ in available[next(available.count)] }.joined()
    let source = SourceText(text)
    var locator = Locator(source)
    for _ in 0..<30 {
      let offset = next(source.bytes.count + 1)
      guard offset == source.bytes.count || source.bytes[offset] & 0xC0 != 0x80 else { continue }
      #expect(locator.position(at: offset) == source.position(at: offset))
    }
  }

  @Test func byteOrderMarkTakesNoColumn() {
    var locator = Locator(SourceText("\u{FEFF}# 제목"))
    #expect(locator.position(at: 0) == SourcePosition(offset: 0, line: 1, column: 1))
    #expect(locator.position(at: 3) == SourcePosition(offset: 3, line: 1, column: 1))
    #expect(locator.position(at: 5) == SourcePosition(offset: 5, line: 1, column: 3))
  }

  @Test func offsetsOutsideAreMovedInside() {
    var locator = Locator(SourceText("ab"))
    #expect(locator.position(at: 9) == SourcePosition(offset: 2, line: 1, column: 3))
    #expect(locator.position(at: -1) == SourcePosition(offset: 0, line: 1, column: 1))
  }

  @Test func manyQuestionsAboutOneLongLineAreAnswered() {
    let source = SourceText(String(repeating: "가나 다라", count: 100_000))
    var locator = Locator(source)
    for step in stride(from: 99_999, through: 0, by: -7) {
      #expect(locator.position(at: step * 13).column == step * 5 + 1)
    }
  }
}
