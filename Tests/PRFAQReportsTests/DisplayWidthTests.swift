import PRFAQReports
internal import PRFAQWriting
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("漢字", 4), ("かな", 4), ("ＡＢ", 4), ("ﾊﾝ", 2),
    ("「」", 4),
    ("👩‍👩‍👧", 2), ("🇰🇷", 2), ("👍🏽", 2), ("☕", 2), ("☺", 1), ("☺️", 2), ("1️⃣", 2), ("e\u{301}", 1), ("\u{200B}", 0),
    ("…①※“”", 5), ("é", 1), ("\u{7F}", 0), ("\u{FEFF}", 0), ("", 0), ("👩‍👩‍👧한글", 6),
  ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
