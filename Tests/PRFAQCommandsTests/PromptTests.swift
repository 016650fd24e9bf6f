import Testing

@testable import PRFAQCommands

@Suite("typing a line")
struct PromptTests {
  private func typed(_ bytes: [UInt8], into text: String = "") -> LineBuffer {
    var reader = KeyReader()
    var buffer = LineBuffer(text)
    // One byte at a time, as slow connections send them.
    for byte in bytes { for key in reader.keys([byte]) { _ = buffer.apply(key) } }
    return buffer
  }

  @Test func hangulGoesBackBySyllables() {
    #expect(typed(Array("한글\u{7F}".utf8)).text == "한")
    // Hangul in pieces becomes syllables, also when the pieces come one by one.
    let pieces = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"
    #expect(typed(Array(pieces.utf8)).characters == ["한", "글"])
    #expect(typed(Array((pieces + "\u{7F}").utf8)).text == "한")
    #expect(typed(Array("\u{1112}\u{1161}\u{7F}".utf8)).text == "")
    // Letters that are typed by themselves are characters of their own.
    #expect(typed(Array("ㅎㅏ\u{7F}".utf8)).text == "ㅎ")
    #expect(typed(Array("👩‍👩‍👧\u{7F}a".utf8)).text == "a")
    #expect(typed(Array("e\u{301}x\u{7F}\u{7F}".utf8)).text == "")
  }

  @Test func theCursorMovesByCharacters() {
    #expect(typed(Array("밤국\u{1B}[D약".utf8)).text == "밤약국")
    #expect(typed(Array("약국\u{01}밤\u{05}!".utf8)).text == "밤약국!")
    #expect(typed(Array("밤약국\u{1B}[H\u{1B}[3~".utf8)).text == "약국")
    #expect(typed(Array("\u{1B}[D\u{1B}[D\u{7F}x\u{1B}[C".utf8)).text == "x")
    #expect(typed(Array("하나 둘\u{17}셋".utf8)).text == "하나 셋")
    #expect(typed(Array("하나\u{02}\u{15}".utf8)).text == "나")
    #expect(typed(Array("하나\u{02}\u{0B}".utf8)).text == "하")
  }

  @Test func whatIsNoTextIsNotTyped() {
    #expect(typed([0xFF, 0xC0, 0x80, 0x61, 0xED, 0xA0, 0x80, 0x62, 0xE2, 0x82]).text == "ab")
    #expect(typed(Array("a\u{1B}[99;5uXb\u{1B}xc\u{0}\u{7}".utf8)).text == "aXbc")
    #expect(typed(Array("\u{9B}31m".utf8)).text == "31m")
  }

  @Test func whatIsPastedIsOneLine() {
    #expect(typed(Array("a\u{1B}[200~b\r\nc\t\u{1B}[31m d\u{1B}[201~e".utf8)).text == "ab c [31m de")
    var reader = KeyReader()
    #expect(reader.keys(Array("\u{1B}[200~밤".utf8)) == [])
    #expect(reader.keys(Array("\n약\u{1B}[20".utf8)) == [])
    #expect(reader.keys(Array("1~\r".utf8)) == [.pasted("밤\n약"), .enter])
  }

  @Test func rowsHoldWholeCharacters() {
    let view = LineView(LineBuffer("가나다라마"), width: 10, height: 20)
    // Seven columns are left beside the sign and the last column: three characters of two.
    #expect(view.rows == ["> 가나다", "  라마"])
    #expect(view.cursor == (1, 6))
    #expect(LineView(LineBuffer("abcdefg"), width: 10, height: 20).rows == ["> abcdefg"])
    #expect(LineView(LineBuffer("abcdefg"), width: 10, height: 20).cursor == (0, 9))
    #expect(LineView(LineBuffer(""), width: 10, height: 20).rows == ["> "])
    var buffer = LineBuffer("가나다라마")
    _ = buffer.apply(.home)
    #expect(LineView(buffer, width: 10, height: 20).cursor == (0, 2))
    for _ in 0..<3 { _ = buffer.apply(.right) }
    #expect(LineView(buffer, width: 10, height: 20).cursor == (1, 2))
  }

  @Test func aScreenThatIsTooLowShowsTheRowsAroundTheCursor() {
    let long = LineBuffer(String(repeating: "가", count: 30))
    let view = LineView(long, width: 10, height: 3)
    #expect(view.rows.count == 3)
    #expect(view.cursor.row == 2)
    var start = long
    _ = start.apply(.home)
    #expect(LineView(start, width: 10, height: 3).rows.first == "> 가가가")
    #expect(LineView(start, width: 10, height: 3).cursor == (0, 2))
    #expect(LineView(long, width: 1, height: 1).rows.count == 1)
  }
}
