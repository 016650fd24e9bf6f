internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import Testing

@testable internal import PRFAQReview

@Suite("quick ways of writing write what the plain ones do")
struct WritingTests {
  private static let texts = [
    "", "a", "<", "a < b & c > \"d\" 'e'", "가", "가나다라 <마바>", "‘한글’ — “quoted” …", "tab\tand\nline\rend",
    "\u{1B}[31m\u{7F}\u{0}", "\u{85}\u{A0}é ñ",
    "\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}\u{2065}\u{206A}",
    scalars(0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFD, 0x1FFFE, 0x10FFFF), "😀👩‍👩‍👧",
    "\u{E000}\u{D7FF}\u{F900}",
    String(repeating: "한", count: 200) + "'", String(repeating: "a\"", count: 300),
    "<" + String(repeating: "plain text ", count: 60),
  ]

  /// A text of characters that no literal may have.
  private static func scalars(_ values: UInt32...) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: values.compactMap { Unicode.Scalar($0) })
    return String(text)
  }

  /// What a character is to be written as.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x26: "&amp;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    case 0x0D: "\n"
    case 0x09, 0x0A: String(scalar)
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: String(scalar)
    }
  }

  @Test("text is escaped character by character", arguments: 0..<20)
  func escaping(indent: Int) {
    for text in Self.texts {
      let text = String(repeating: "x", count: indent) + text
      let expected = text.unicodeScalars.map { Self.escaped($0) }.joined()
      var writer = HTMLWriter()
      writer.text(text)
      #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
      var other = HTMLWriter()
      other.text(Array(text.utf8)[...], isWellFormed: true)
      #expect(other.bytes == writer.bytes)
    }
  }

  @Test("attributes and numbers stand where they belong")
  func tags() {
    var writer = HTMLWriter()
    writer.element("a", .class("line"), .place("#L", 120), HTMLAttribute("title", text: "\"<\"")) {
      $0.text("L", 0)
      $0.text("", -7)
    }
    writer.begin("rect", HTMLAttribute("x", "a", number: 1_234_567_890), .classes("b c"))
    writer.margin(line: 98, .en)
    writer.verse(line: 7)
    writer.place(line: 100_000_000)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<a class=line href=#L120 title=\"&quot;&lt;&quot;\">L0-7</a><rect x=a1234567890 class=\"b c\">"
        + "<a class=n id=L98 href=#L98 tabindex=-1 data-n=98 aria-label=\"line 98\"></a>"
        + "<span class=v id=L7 data-n=7></span><span id=L100000000></span>")
  }

  @Test("words on one line are cut as characters", arguments: [1, 2, 3, 5, 8, 13, 40, 160, 320])
  func lines(limit: Int) throws {
    let text = """
      가나다라 마바사  아자차카　타파하 one *two* three `four` &amp; ‘five’ \\*\\*six\\*\\*
      seven eight ~~nine~~ ten 열하나 열둘 열셋

      다음 문단은 조금 더 길다 그리고 여기서 끝난다.

      - 항목 하나
      - 항목 둘

      ```
      code  block
      ```
      """
    for text in [text, text.replacing("one", with: "é한\u{300}e\u{301} 👩‍👩‍👧 one")] {
      let draft = Recognizer.draft(from: SourceText(text), as: .prfaq)
      let count = draft.source.bytes.count
      for range in [0..<count, 0..<30, 12..<90, 40..<count, 90..<180, 5..<5] {
        var words: [UInt8] = []
        ReviewWording.forEachPiece(of: range, in: draft.tree) { piece in
          words += piece
          return words.count <= limit * 8
        }
        let expected = OneLine(words, atMost: limit).text
        #expect(ReviewWording.words(range, in: draft, atMost: limit) == expected)
      }
    }
  }
}
