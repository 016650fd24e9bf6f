internal import Testing

@testable internal import PRFAQMarkdown

struct SourceTextTests {
  @Test("lines end at LF, CRLF and a lone CR", arguments: 0...20)
  func lines(padding: Int) {
    let pad = String(repeating: "x", count: padding)
    let source = SourceText("\(pad)a\nb\r\nc\rd\n\n\(pad)e\r")
    #expect(source.lineStarts.map { $0 - padding }.prefix(6) == [-padding, 2, 5, 7, 9, 10])
    #expect(
      (1...7).map { source.string(source.lineRange($0)) } == [pad + "a", "b", "c", "d", "", pad + "e", ""])
  }

  @Test("positions count grapheme clusters")
  func positions() {
    let source = SourceText("a\n👩‍👩‍👧한글x")
    let position = source.position(at: source.bytes.count - 1)
    #expect(position.line == 2)
    #expect(position.column == 4)
    #expect(source.line(at: 0) == 1)
    #expect(source.line(at: source.bytes.count) == 2)
  }

  @Test func `a byte is found wherever it stands`() {
    for count in 0...40 {
      for place in 0...count {
        var bytes = [UInt8](repeating: 0x2F, count: count)
        if place < count { bytes[place] = 0x0A }
        if place + 3 < count { bytes[place + 3] = 0x0D }
        bytes.withUnsafeBufferPointer { bytes in
          for start in 0...count {
            let one = bytes[start...].firstIndex(of: 0x0A) ?? count
            let two = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? count
            #expect(ByteSearch.first(0x0A, in: bytes, from: start) == one)
            #expect(ByteSearch.first(0x0A, or: 0x0D, in: bytes, from: start) == two)
          }
        }
      }
    }
  }
}
