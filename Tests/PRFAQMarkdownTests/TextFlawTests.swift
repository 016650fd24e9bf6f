import PRFAQMarkdown
import Testing

/// What keeps bytes from being read as a document.
struct TextFlawTests {
  @Test(arguments: ["", "# 제목\r\n", "\u{FEFF}# 👩‍👩‍👧", "\u{1112}\u{1161}\u{11AB}", "\u{FFFD}"])
  func textHasNone(text: String) {
    #expect(TextFlaw.first(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ([0x23, 0x20, 0xFF], TextFlaw.notUTF8(at: 2)),
    // A character that is cut off, a surrogate, and a form that is longer than it has to be.
    ([0xEA, 0xB0], .notUTF8(at: 0)), ([0x61, 0xED, 0xA0, 0x80], .notUTF8(at: 1)),
    ([0x61, 0xC0, 0x80], .notUTF8(at: 1)),
    ([0x61, 0x00, 0x62], .zeroByte(at: 1)),
    // What cannot be read at all weighs more than what can be taken out.
    ([0x00, 0xFE], .notUTF8(at: 1)),
  ])
  func theFirstIsNamed(bytes: [UInt8], flaw: TextFlaw) {
    #expect(TextFlaw.first(in: bytes) == flaw)
  }
}
