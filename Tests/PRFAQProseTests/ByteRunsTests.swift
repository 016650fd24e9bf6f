import Testing

@testable import PRFAQProse

@Suite struct ByteRunsTests {
  /// Texts in which every kind of run ends at every distance from the end.
  private let texts: [[UInt8]] = [
    "Plain words, then a stop. And \"more\" words! 한글 낱말과 blanks — 「」\nWWW é [x] YYYY DD <a> {b} __ XX OO",
    "한국어 문장은 여기서 끝난다. 다음 문장이다! No. 5 ends? …",
    "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz'0123456789",
  ].flatMap { text in
    let bytes = Array(text.utf8)
    return (0...bytes.count).map { Array(bytes[..<$0]) }
  }

  @Test func `plain text ends where a byte may matter`() {
    for text in texts {
      text.withUnsafeBufferPointer { bytes in
        var at = 0
        while at < bytes.count, bytes[at] < 0xC2 || (0xE4...0xEE).contains(bytes[at]),
          ![0x0A, 0x21, 0x22, 0x2E, 0x3F].contains(bytes[at])
        {
          at += bytes[at] >= 0xE4 ? 3 : 1
        }
        #expect(ByteRuns.endOfPlain(bytes, 0, bytes.count) == at)
      }
    }
  }

  @Test func `words end at what is neither a letter nor a blank`() {
    for text in texts {
      text.withUnsafeBufferPointer { bytes in
        let end = bytes.firstIndex { !(Scalars.isASCIILetter(UInt32($0)) || $0 == 0x20) } ?? bytes.count
        #expect(ByteRuns.endOfWords(bytes, 0, bytes.count) == end)
      }
    }
  }
}
