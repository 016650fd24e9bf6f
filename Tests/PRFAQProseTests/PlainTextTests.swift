internal import PRFAQProse
internal import Testing

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("한글 문장", "한글 문장"),
    ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "한글"),
    ("\u{1100}\u{1161}", "가"), ("가\u{11A8}", "각"), ("cafe\u{301}", "café"), ("U\u{308}BER", "ÜBER"),
    ("\u{304B}\u{3099}", "が"),
    ("\u{30CF}\u{309A}", "パ"), ("\u{FEFF}start", "start"), ("a\u{200B}b\u{200D}c", "abc"),
    ("no\u{A0}break", "no break"), ("soft\u{AD}hyphen", "softhyphen"),
    ("👩‍👩‍👧", "👩👩👧"), ("x\u{302}", "x\u{302}"), ("\u{301}x", "\u{301}x"), ("", ""),
  ])
  func composesAndDrops(source: String, expected: String) {
    #expect(String(decoding: PlainText(bytes(source)).bytes, as: UTF8.self) == expected)
  }

  @Test func replacesIllFormedBytes() {
    #expect(PlainText([0x61, 0xFF, 0x62, 0xE3, 0x81]).bytes == bytes("a\u{FFFD}b\u{FFFD}\u{FFFD}"))
    #expect(PlainText([0xED, 0xA0, 0x80]).bytes.count == 9)
  }

  @Test func mapsBackThroughComposition() {
    let source = bytes("가 \u{1102}\u{1161}\u{11AB} z")
    let plain = PlainText(source)
    #expect(String(decoding: plain.bytes, as: UTF8.self) == "가 난 z")
    #expect(plain.sourceRange(of: 4..<7) == 4..<13)
    #expect(plain.sourceRange(of: 8..<9) == 14..<15)
    #expect(plain.sourceRange(of: 0..<9) == 0..<15)
    #expect(plain.sourceOffset(of: 9) == 15)
  }

  @Test func mapsDecodedTextAsAWhole() {
    let source = bytes("a &amp; b")
    var plain = PlainText()
    source.withUnsafeBufferPointer {
      plain.append($0, range: 0..<2)
      plain.append(decoded: [0x26], from: 2..<7)
      plain.append($0, range: 7..<9)
    }
    #expect(plain.bytes == bytes("a & b"))
    #expect(plain.sourceRange(of: 2..<3) == 2..<7)
    #expect(plain.sourceRange(of: 0..<5) == 0..<9)
    #expect(plain.sourceRange(of: 3..<5) == 7..<9)
    #expect(plain.sourceRange(of: 3..<3) == 7..<7)
  }

  @Test func rangesOfEveryCharacterNestInOrder() {
    let source = bytes("\u{1106}\u{116E}\u{11AB}e\u{301}x\u{200B}y가\u{A0}\u{FF}끝")
    let plain = PlainText(source)
    var previous = 0
    for index in plain.bytes.indices {
      let range = plain.sourceRange(of: index..<(index + 1))
      #expect(range.lowerBound >= previous && range.upperBound <= source.count)
      previous = range.lowerBound
    }
  }

  @Test func anyBytesAreFine() {
    var state: UInt64 = 1
    for _ in 0..<200 {
      var source: [UInt8] = []
      for _ in 0..<64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        source.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      let plain = PlainText(source)
      #expect(String(validating: plain.bytes, as: UTF8.self) != nil)
      touchEverything(plain.bytes)
      touchEverything(source)
    }
  }

  /// Calls every function; none may trap.
  private func touchEverything(_ all: [UInt8]) {
    let range = 0..<all.count
    let language = Language.detect(all, range)
    _ = HeadingTable.match(all, range)
    _ = HeadingTable.label(all, range)
    _ = FiveQuestions.match(all, range)
    _ = Lexicon.shared.matches(in: all, range, language: language)
    _ = Lexicon.shared.matches(in: all, range)
    _ = Sentences.ranges(in: all, range, language: language)
    _ = Dates.find(in: all, range)
    _ = Quantities.find(in: all, range)
    _ = Dateline.find(in: all, range)
    _ = Quotations.find(in: all, range)
    _ = Placeholders.find(in: all, range)
    for language in Language.allCases { _ = QuestionForm.isQuestion(all, range, language: language) }
    _ = QuestionForm.stripPrefix(all, range)
    _ = QuestionForm.answerPrefix(all, range)
  }
}
